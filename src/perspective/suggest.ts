import { checkedText, checkPlain } from './comment.ts'
import { refusal } from './errors.ts'
import { likeliestFirst } from './languages.ts'
import type { AttributeScores, Score, SuggestAnswer, SuggestRequest } from './schema.ts'

const mostAttributes = 100

/** What someone holds the scores to be. */
export type Suggestion = {
  text: string
  /** By attribute, 0 to 1; null where only parts were scored. */
  scores: Record<string, number | null>
  languages: string[]
  /** The text itself may be kept: the caller said so outright. */
  mayKeepText: boolean
}

/** Checks a suggestion and makes its answer. Throws 400 for a malformed one. */
export function suggest(request: SuggestRequest): { suggestion: Suggestion; answer: SuggestAnswer } {
  const text = checkedText(request.comment)
  checkPlain(request.comment!.type)
  const scores = checkedScores(request.attributeScores ?? new Map())
  const { languages, clientToken } = request
  const detectedLanguages = likeliestFirst(text)
  return {
    suggestion: {
      text,
      scores,
      languages: (languages ?? detectedLanguages).filter(code => /^[\w-]{1,35}$/.test(code)).slice(0, 10),
      mayKeepText: request.doNotStore === false,
    },
    answer: {
      ...(clientToken && { clientToken }),
      ...(languages?.length && { requestedLanguages: languages }),
      detectedLanguages,
    },
  }
}

function checkedScores(given: Map<string, AttributeScores>): Record<string, number | null> {
  if (given.size === 0) throw refusal('INVALID_REQUEST', 'Missing attribute_scores')
  if (given.size > mostAttributes) throw refusal('INVALID_REQUEST', 'Too many attribute_scores')
  const entries = [...given].map(([name, { summaryScore, spanScores = [] }]) => {
    if (!/^\w{1,64}$/.test(name)) throw refusal('INVALID_REQUEST', 'Malformed attribute_scores: not a name')
    if (!summaryScore && spanScores.length === 0) throw malformed(name, 'is empty')
    for (const { begin, end, score } of spanScores) {
      if (begin === undefined || end === undefined) throw malformed(name, 'has a span without begin or end')
      checkScore(name, score)
    }
    if (summaryScore) checkScore(name, summaryScore)
    return [name, summaryScore?.value ?? null] as const
  })
  return Object.fromEntries(entries)
}

function checkScore(name: string, score: Score | undefined): void {
  const { value, type = 'PROBABILITY' } = score ?? {}
  if (value === undefined) throw malformed(name, 'has a score without a value')
  const isProbability = type === 'PROBABILITY' || type === 'SCORE_TYPE_UNSPECIFIED'
  if (isProbability && !(value >= 0 && value <= 1)) throw malformed(name, 'has a score outside 0 to 1')
}

const malformed = (name: string, why: string) =>
  refusal('INVALID_REQUEST', `Malformed attribute_scores: ${name} ${why}`)
