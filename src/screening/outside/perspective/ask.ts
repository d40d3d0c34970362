import { randomUUID } from 'node:crypto'
import { detectLanguages, type Reading, type Span } from '../../../../moderation/index.ts'
import type { Question } from '../../scorer.ts'
import { badResponse } from '../failure.ts'
import type { Answer } from '../source.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import type { PerspectiveClient } from './client.ts'
import { readError } from './errors.ts'
import { readAnswer, type Scored } from './read-answer.ts'
import { asItIs, type Rewritten, simplifyText } from './simplified.ts'

export type AskOptions = {
  client: PerspectiveClient
  attributes: string[]
  languages: string[]
  maxBytes: number
  /** Whether names are scored too; each is a request of its own, mostly answered from memory. */
  names: boolean
}

type Part = { field: 'body' | 'name'; text: string; language: string }

/**
 * Asks for each language of a text by itself, so that each has a reading: named together they would have to be
 * supported by every attribute, and one score couldn't be held against thresholds of two languages.
 */
export async function askPerspective(
  question: Question,
  signal: AbortSignal,
  options: AskOptions,
): Promise<Answer> {
  if (question.languages.length === 0) return { status: 'unsupported', why: 'empty' }
  const parts = partsOf(question, options)
  if (!parts.some(({ field }) => field === 'body')) return { status: 'unsupported', why: 'language' }
  const readings: Reading[] = []
  for (const reading of await together(parts.map(part => read(part, signal, options)))) {
    if ('status' in reading) return reading
    readings.push(reading)
  }
  const isEmpty = readings.every(({ scores }) => Object.values(scores).every(score => score === null))
  return isEmpty ? { status: 'unsupported', why: 'label' } : { status: 'ok', readings }
}

function partsOf({ text, name, languages }: Question, options: AskOptions): Part[] {
  const among = (given: string[]) => given.filter(language => options.languages.includes(language))
  const ofName = options.names ? among(detectLanguages({ text: name })) : []
  return [
    ...among(languages).map((language): Part => ({ field: 'body', text, language })),
    ...ofName.map((language): Part => ({ field: 'name', text: name, language })),
  ]
}

/** Waits for all, so that no request outlives the answer; then the first failure is thrown. */
async function together<T>(asked: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(asked)
  return Promise.all(asked)
}

type Unsupported = Extract<Answer, { status: 'unsupported' }>

async function read(part: Part, signal: AbortSignal, options: AskOptions): Promise<Reading | Unsupported> {
  const { field, language } = part
  const sent = language === 'zh' ? simplifyText(part.text) : asItIs(part.text)
  // Blank pieces are left out: they are refused as empty, and have nothing to score.
  const chunks = chunksOf(sent.text, options.maxBytes).filter(({ text }) => text.trim() !== '')
  const found: { chunk: Chunk; scored: Scored }[] = []
  const asked = chunks.map(({ text }) => request(text, { language, signal, options }))
  for (const [index, scored] of (await together(asked)).entries()) {
    if ('status' in scored) return scored
    found.push({ chunk: chunks[index]!, scored })
  }
  if (found.length === 0) return { status: 'unsupported', why: 'empty' }
  const reading = combine(found, sent)
  return field === 'name' ? { field, language, ...reading } : { language, ...reading }
}

async function request(
  text: string,
  { language, signal, options }: { language: string; signal: AbortSignal; options: AskOptions },
): Promise<Scored | Unsupported> {
  const { client, attributes } = options
  const token = randomUUID()
  const comment = {
    comment: { text, type: 'PLAIN_TEXT' as const },
    requestedAttributes: Object.fromEntries(attributes.map(attribute => [attribute, {}])),
    languages: [language],
    spanAnnotations: true,
    dropUnsupportedAttributes: true,
    clientToken: token,
  }
  try {
    const body = await client.analyze(comment, { signal })
    return readAnswer(body, { attributes, token, length: text.length, language })
  } catch (error) {
    return readError(error)
  }
}

/** A text is as bad as its worst piece. Pieces that were scored by different attributes give no score at all. */
function combine(
  found: { chunk: Chunk; scored: Scored }[],
  { starts }: Rewritten,
): Pick<Reading, 'scores' | 'spans'> {
  const scores: Record<string, number | null> = {}
  const spans: Record<string, Span[]> = {}
  for (const { chunk, scored } of found) {
    for (const [label, score] of Object.entries(scored.scores)) {
      const before = scores[label]
      if (before !== undefined && (before === null) !== (score === null)) throw badResponse()
      if (before == null || score! > before) {
        scores[label] = score
        spans[label] = (scored.spans[label] ?? []).map(
          ([begin, end]): Span => [starts[chunk.begin + begin]!, starts[chunk.begin + end]!],
        )
      }
    }
  }
  return { scores, spans }
}
