import { randomUUID } from 'node:crypto'
import type { Question } from '../../scorer.ts'
import type { Answer, Source } from '../source.ts'
import { parseStrictly } from '../strict-json.ts'
import type { Surroundings } from '../surroundings.ts'
import { checkStatus, post } from '../transport.ts'
import { readAnswer } from './read-answer.ts'
import { signatureOf } from './signature.ts'

export type HttpScorerOptions = {
  name: string
  url: string
  secret: string
  /** The service must answer in this model's name; absent: in any. */
  model?: string
  labels: Record<string, string>
  maxAnswerBytes: number
}

/** A service of the operator's own, asked as docs/http-scorer.md describes. */
export function createHttpScorer(options: HttpScorerOptions, surroundings: Surroundings): Source {
  const { name, model } = options
  return {
    name,
    version: `http/${model ?? 'any'}`,
    wantsContext: true,
    ask: (question, signal) => ask(question, signal, { options, surroundings }),
  }
}

async function ask(
  { siteId, text, name, languages, context }: Question,
  signal: AbortSignal,
  { options, surroundings }: { options: HttpScorerOptions; surroundings: Surroundings },
): Promise<Answer> {
  const { fetch, now } = surroundings
  const id = randomUUID()
  const body = JSON.stringify({ id, site: siteId, text, name, languages, context })
  const reply = await post(fetch, {
    url: options.url,
    headers: signatureOf(body, options.secret, now()),
    body,
    signal,
    maxBytes: options.maxAnswerBytes,
  })
  checkStatus(reply, now())
  return readAnswer(
    parseStrictly(reply.text),
    { text, name },
    { id, model: options.model, labels: options.labels },
  )
}
