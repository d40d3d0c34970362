import { mostSpans } from '../limits.ts'
import type { PolicyOptions, Signals, Span, Verdict } from '../types.ts'
import { aboutAll, type Found, type Rule } from './rule.ts'

type Scores = Record<string, number | null>

/**
 * Compares scorers' scores with the site's thresholds. A required scorer without a sound answer holds, and so
 * does nonsense from any; not knowing is not innocence.
 */
export const scorers: Rule = {
  name: 'scorers',
  version: 1,
  judge({ signals, policy }) {
    return [
      ...signals.flatMap(signal => judgeSignal(signal, policy.options)),
      ...policy.options.requiredScorers
        .filter(name => !signals.some(signal => signal?.scorer === name))
        .map(scorer => aboutAll('missing', { scorer })),
    ]
  },
}

function judgeSignal(signal: Signals, options: PolicyOptions): Found[] {
  const scorer = typeof signal?.scorer === 'string' ? signal.scorer : 'unnamed'
  if (!isSound(signal)) return [aboutAll('nonsense', { scorer })]
  const isRequired = options.requiredScorers.includes(scorer)
  const { outcome } = signal
  if (outcome.status !== 'ok') return isRequired ? [aboutAll(outcome.status, { scorer })] : []
  const thresholds = Object.hasOwn(options.thresholds, scorer) ? options.thresholds[scorer]! : {}
  return Object.entries(thresholds).flatMap(([label, { hold, reject }]) => {
    const score = Object.hasOwn(outcome.scores, label) ? outcome.scores[label] : null
    if (score == null) return isRequired ? [aboutAll('missing-score', { scorer, label })] : []
    if (score < hold && score < (reject ?? 2)) return []
    const verdict: Verdict = score >= (reject ?? 2) ? 'reject' : 'hold'
    const spans = (outcome.spans?.[label] ?? []).slice(0, mostSpans)
    return [{ verdict, field: 'body', view: 'raw', spans, detail: { kind: 'score', scorer, label, score } }]
  })
}

function isSound(signal: Signals): boolean {
  if (typeof signal?.scorer !== 'string' || typeof signal.version !== 'string') return false
  const { outcome } = signal
  if (outcome?.status === 'unsupported' || outcome?.status === 'error') return true
  return outcome?.status === 'ok' && areScores(outcome.scores) && areSpans(outcome.spans)
}

function areScores(scores: Scores): boolean {
  if (typeof scores !== 'object' || scores === null || Array.isArray(scores)) return false
  return Object.values(scores).every(
    score => score === null || (typeof score === 'number' && score >= 0 && score <= 1),
  )
}

function areSpans(spans: Record<string, Span[]> | undefined): boolean {
  if (spans === undefined) return true
  if (typeof spans !== 'object' || spans === null) return false
  return Object.values(spans).every(list => Array.isArray(list) && list.every(isSpan))
}

function isSpan(span: Span): boolean {
  if (!Array.isArray(span) || span.length !== 2) return false
  return Number.isInteger(span[0]) && Number.isInteger(span[1]) && span[0] >= 0 && span[0] <= span[1]
}
