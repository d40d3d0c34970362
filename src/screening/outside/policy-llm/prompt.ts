import { randomBytes } from 'node:crypto'
import type { Question } from '../../scorer.ts'
import { answerRules } from './default-policy.ts'

export type Message = { role: 'system' | 'user'; content: string }
export type Prompt = { caseId: string; messages: Message[] }

const longestContext = 1_500

/**
 * The policy for the system, and all that strangers wrote as data for the user: each part between fences of a code
 * that is made for this request and occurs in none of them, so that no text can close its own.
 */
export function promptFor({ text, name, context }: Question, policy: string): Prompt {
  const parts: [heading: string, content: string][] = [
    ...(context.title ? [['ARTICLE', cut(context.title)] as [string, string]] : []),
    ...(context.parent ? [['PARENT', cut(context.parent)] as [string, string]] : []),
    ['NAME', name],
    ['COMMENT', text],
  ]
  const caseId = randomBytes(4).toString('hex')
  const fence = fenceFor(parts.map(([, content]) => content))
  const fenced = parts.map(([heading, content]) => `${fence} ${heading}\n${content}\n${fence} END`)
  return {
    caseId,
    messages: [
      { role: 'system', content: `${policy}\n\n${answerRules}` },
      {
        role: 'user',
        content: `Case ${caseId}\n\n${fenced.join('\n\n')}\n\nCase ${caseId}: answer in JSON.`,
      },
    ],
  }
}

function fenceFor(contents: string[]): string {
  for (;;) {
    const fence = `=====${randomBytes(12).toString('hex')}`
    if (!contents.some(content => content.includes(fence))) return fence
  }
}

const cut = (text: string) => text.slice(0, longestContext).toWellFormed()
