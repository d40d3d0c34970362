import { z } from '@hono/zod-openapi'
import type { Span } from '../../../../moderation/index.ts'
import { badResponse } from '../failure.ts'
import { labelOf } from './labels.ts'

const probability = z.object({ value: z.number().min(0).max(1), type: z.literal('PROBABILITY').optional() })

const spanScore = z.object({ begin: z.int().min(0).optional(), end: z.int().min(0), score: probability })

const answer = z.object({
  attributeScores: z
    .record(
      z.string().max(60),
      z.object({ summaryScore: probability, spanScores: z.array(spanScore).max(10_000).optional() }),
    )
    .optional(),
  languages: z.array(z.string().max(35)).max(20),
  detectedLanguages: z.array(z.string().max(35)).max(20).optional(),
  clientToken: z.string().optional(),
})

export type Scored = { scores: Record<string, number | null>; spans: Record<string, Span[]> }

type Expected = { attributes: string[]; token: string; length: number; language: string }

/**
 * The scores of an answer by our labels: an attribute that is not in it is null, since Perspective leaves out what it
 * can't score. Spans count in the text that was sent. Throws a ScorerFailure when it isn't the answer to that text.
 */
export function readAnswer(body: unknown, { attributes, token, length, language }: Expected): Scored {
  const { success, data } = answer.safeParse(body)
  if (!success || (data.clientToken ?? token) !== token || !data.languages.includes(language))
    throw badResponse()
  const scored: Scored = { scores: {}, spans: {} }
  for (const attribute of attributes) {
    const label = labelOf(attribute)
    const given = data.attributeScores?.[attribute]
    scored.scores[label] = given?.summaryScore.value ?? null
    const spans = given?.spanScores ?? []
    if (spans.some(({ begin = 0, end }) => begin > end || end > length)) throw badResponse()
    if (given) scored.spans[label] = heaviest(spans, given.summaryScore.value)
  }
  return scored
}

/** The places that make up the score, not every sentence there is. */
function heaviest(spans: z.infer<typeof spanScore>[], summary: number): Span[] {
  return spans
    .filter(({ score }) => score.value >= summary / 2)
    .sort((a, b) => b.score.value - a.score.value)
    .slice(0, 20)
    .map(({ begin = 0, end }): Span => [begin, end])
}
