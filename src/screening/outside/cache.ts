import { createHash } from 'node:crypto'
import type { Question } from '../scorer.ts'
import type { Answer, Source } from './source.ts'

export type CacheOptions = { ttlMs: number; entries: number; now(): number }

export type Cache = {
  find(question: Question): Answer | undefined
  keep(question: Question, answer: Answer): void
}

type Entry = { answer: Answer; until: number; exact: string }

/**
 * Remembers what a scorer said of a text for a short time, so that the same text pasted a hundred times is asked about
 * once. Only whitespace and Unicode's forms of composition are normalised: anything more, even case, may change a
 * score. Texts themselves are not kept.
 */
export function createCache(source: Source, { ttlMs, entries, now }: CacheOptions): Cache {
  const kept = new Map<string, Entry>()
  return {
    find(question) {
      const entry = kept.get(keyOf(source, question))
      if (!entry || now() >= entry.until) return undefined
      return entry.exact === exactly(question) ? entry.answer : withoutSpans(entry.answer)
    },
    keep(question, answer) {
      if (answer.status !== 'ok' || ttlMs === 0) return
      const key = keyOf(source, question)
      kept.delete(key)
      kept.set(key, { answer, until: now() + ttlMs, exact: exactly(question) })
      if (kept.size > entries) kept.delete(kept.keys().next().value!)
    },
  }
}

function keyOf({ name, version, wantsContext }: Source, question: Question): string {
  const { languages, text, siteId, context } = question
  const about = wantsContext ? [siteId, context.title, context.parent] : []
  return digest([name, version, languages, normal(text), normal(question.name), ...about])
}

const exactly = ({ text, name }: Question) => digest([text, name])

const normal = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const digest = (parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64')

/** Places count in the text that was asked about, to the unit. */
function withoutSpans(answer: Answer): Answer {
  if (answer.status !== 'ok') return answer
  return { ...answer, readings: answer.readings.map(({ spans: _, ...reading }) => reading) }
}
