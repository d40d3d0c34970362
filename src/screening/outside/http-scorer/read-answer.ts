import { z } from '@hono/zod-openapi'
import type { Reading } from '../../../../moderation/index.ts'
import type { Question } from '../../scorer.ts'
import { badResponse } from '../failure.ts'
import type { Answer } from '../source.ts'

const label = z.string().regex(/^[A-Za-z][A-Za-z0-9_/-]{0,59}$/)

const reading = z.strictObject({
  field: z.enum(['body', 'name']).optional(),
  language: z.string().min(2).max(35).nullable(),
  scores: z
    .record(label, z.number().min(0).max(1).nullable())
    .refine(scores => Object.keys(scores).length > 0 && Object.keys(scores).length <= 100),
  spans: z.record(label, z.array(z.tuple([z.int().min(0), z.int().min(0)])).max(1_000)).optional(),
})

const answer = z.union([
  z.strictObject({
    id: z.string(),
    model: z.string().max(100).optional(),
    readings: z.array(reading).min(1).max(20),
  }),
  z.strictObject({
    id: z.string(),
    model: z.string().max(100).optional(),
    unsupported: z.enum(['language', 'too-long', 'empty', 'label']),
  }),
])

type Expected = {
  id: string
  /** Absent: whatever model it says. */
  model?: string
  /** From the service's labels to ours; those not named keep their own. */
  labels: Record<string, string>
}

/** Reads an answer. Throws a ScorerFailure when it isn't one, not to this request, or not by the model expected. */
export function readAnswer(
  body: unknown,
  question: Pick<Question, 'text' | 'name'>,
  { id, model, labels }: Expected,
): Answer {
  const { success, data } = answer.safeParse(body)
  if (!success || data.id !== id || (model !== undefined && data.model !== model)) throw badResponse()
  if ('unsupported' in data) return { status: 'unsupported', why: data.unsupported }
  const own = (name: string) => (Object.hasOwn(labels, name) ? labels[name]! : name)
  return {
    status: 'ok',
    readings: data.readings.map(({ scores, spans, ...rest }): Reading => {
      const { length } = rest.field === 'name' ? question.name : question.text
      const places = Object.entries(spans ?? {})
      if (places.some(([, list]) => list.some(([begin, end]) => begin > end || end > length)))
        throw badResponse()
      return { ...rest, scores: rename(Object.entries(scores), own), spans: rename(places, own) }
    }),
  }
}

function rename<T>(entries: [string, T][], own: (name: string) => string): Record<string, T> {
  const renamed = entries.map(([name, value]): [string, T] => [own(name), value])
  // Two labels of theirs may not become one of ours: which of them counts would be chance.
  if (new Set(renamed.map(([name]) => name)).size < renamed.length) throw badResponse()
  return Object.fromEntries(renamed)
}
