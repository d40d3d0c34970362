import { z } from '@hono/zod-openapi'
import type { Reading, Span } from '../../../../moderation/index.ts'
import type { Question } from '../../scorer.ts'
import { badResponse } from '../failure.ts'
import { parseStrictly } from '../strict-json.ts'
import { type LlmVerdict, llmLabels, scoreOfSeverity, scoreOfVerdict } from './labels.ts'

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.literal('stop'),
        message: z.object({ content: z.string().max(20_000), refusal: z.null().optional() }),
      }),
    )
    .length(1),
  usage: z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).optional(),
})

const finding = z.strictObject({
  label: z.enum(llmLabels),
  severity: z.int().min(1).max(3),
  where: z.enum(['comment', 'name']),
  quote: z.string().min(1).max(20_000),
})
const judgement = z.strictObject({
  case: z.string(),
  verdict: z.enum(['allow', 'review', 'block']),
  labels: z.array(finding).max(2 * llmLabels.length),
})
type Judgement = z.infer<typeof judgement>

/** The JSON Schema that the model is held to, the same for every request, so that servers compile it once. */
export const answerSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['case', 'verdict', 'labels'],
  properties: {
    case: { type: 'string' },
    verdict: { type: 'string', enum: ['allow', 'review', 'block'] },
    labels: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['label', 'severity', 'where', 'quote'],
        properties: {
          label: { type: 'string', enum: [...llmLabels] },
          severity: { type: 'integer', enum: [1, 2, 3] },
          where: { type: 'string', enum: ['comment', 'name'] },
          quote: { type: 'string' },
        },
      },
    },
  },
}

export type Read = { verdict: LlmVerdict; readings: Reading[] }

/** Input and output tokens that a completion says it took, or null. */
export function usageOf(body: unknown): { input: number; output: number } | null {
  const usage = completion.shape.usage.safeParse((body as { usage?: unknown } | null)?.usage).data
  return usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null
}

/**
 * What a model said, read from its parsed JSON and from nothing else. Throws a ScorerFailure when it did not end by
 * itself, refused, speaks of another case, contradicts itself, or quotes what isn't there.
 */
export function readReply(body: unknown, caseId: string, question: Question): Read {
  const reply = completion.safeParse(body)
  if (!reply.success) throw badResponse()
  const said = judgement.safeParse(parseStrictly(reply.data.choices[0]!.message.content))
  if (!said.success || said.data.case !== caseId || !isConsistent(said.data)) throw badResponse()
  const languages = question.languages.filter(language => language === 'zh' || language === 'en')
  const comment = readingOf(said.data, 'comment', question.text)
  const name = readingOf(said.data, 'name', question.name)
  return {
    verdict: said.data.verdict,
    readings: (languages.length > 0 ? languages : [null]).flatMap((language): Reading[] => [
      { language, ...comment },
      { field: 'name', language, ...name },
    ]),
  }
}

function isConsistent({ verdict, labels }: Judgement): boolean {
  const named = new Set(labels.map(({ label, where }) => `${label} ${where}`))
  if (named.size < labels.length) return false
  return verdict === 'allow' ? labels.every(({ severity }) => severity === 1) : labels.length > 0
}

/** A label that isn't named scores 0 and not null: the model is told that to leave it out is to say so. */
function readingOf(
  { verdict, labels }: Judgement,
  where: 'comment' | 'name',
  text: string,
): Pick<Reading, 'scores' | 'spans'> {
  const here = labels.filter(one => one.where === where)
  const scores: Record<string, number> = Object.fromEntries(llmLabels.map(label => [label, 0]))
  const spans: Record<string, Span[]> = {}
  for (const { label, severity, quote } of here) {
    scores[label] = scoreOfSeverity[severity]!
    spans[label] = placesOf(quote, text)
  }
  scores['policy'] = where === 'comment' || here.length > 0 ? scoreOfVerdict[verdict] : 0
  spans['policy'] = Object.values(spans).flat()
  return { scores, spans }
}

function placesOf(quote: string, text: string): Span[] {
  const places: Span[] = []
  for (
    let at = text.indexOf(quote);
    at >= 0 && places.length < 10;
    at = text.indexOf(quote, at + quote.length)
  )
    places.push([at, at + quote.length])
  if (places.length === 0) throw badResponse()
  return places
}
