import { mostSpans } from '../limits.ts'
import type { Reading, Signals, Span, Submission, Threshold, Verdict } from '../types.ts'
import { aboutAll, type Context, type Found, type Rule } from './rule.ts'
import { isSound } from './sound-signal.ts'

/**
 * Compares scorers' scores with the site's thresholds. A required scorer without a sound answer for every language
 * of the text holds, and so does nonsense from any; not knowing is not innocence.
 */
export const scorers: Rule = {
  name: 'scorers',
  version: 3,
  judge(context) {
    const { signals, policy } = context
    return [
      ...cap(signals.map(signal => [signal, judgeSignal(signal, context)])),
      ...policy.options.requiredScorers
        .filter(name => !signals.some(signal => signal?.scorer === name))
        .map(scorer => aboutAll('missing', { scorer })),
    ]
  },
}

/** A scorer that may only hold alone rejects when another one does too, and holds when it is the only one to. */
function cap(judged: [Signals, Found[]][]): Found[] {
  const isReject = ({ verdict }: Found) => verdict === 'reject'
  const rejecting = new Set(judged.filter(([, found]) => found.some(isReject)).map(([{ scorer }]) => scorer))
  return judged.flatMap(([signal, found]) =>
    signal?.most === 'hold' && rejecting.size === 1
      ? found.map((one): Found => (isReject(one) ? { ...one, verdict: 'hold' } : one))
      : found,
  )
}

function judgeSignal(signal: Signals, context: Context): Found[] {
  const scorer = typeof signal?.scorer === 'string' ? signal.scorer : 'unnamed'
  if (!isSound(signal)) return [aboutAll('nonsense', { scorer })]
  const isRequired = context.policy.options.requiredScorers.includes(scorer)
  const { outcome } = signal
  if (outcome.status === 'unsupported')
    return isRequired && !isExcused(outcome.why, context) ? [aboutAll('unsupported', { scorer })] : []
  if (outcome.status === 'error')
    return isRequired ? [aboutAll('error', { scorer, error: outcome.kind })] : []
  const thresholds = context.policy.thresholds.filter(
    one => one.scorer === scorer && (one.model === undefined || one.model === signal.version),
  )
  const found = outcome.readings.flatMap(reading => judgeReading(reading, scorer, thresholds, context))
  return isRequired ? [...found, ...gaps(outcome.readings, scorer, thresholds, context)] : found
}

/** A language that no scorer is for is the language rule's business, and so is a text without letters. */
function isExcused(why: string, context: Context): boolean {
  if (why === 'empty') return context.languages().length === 0
  return why === 'language' && !context.languages().some(language => isJudged(language))
}

function judgeReading(
  reading: Reading,
  scorer: string,
  thresholds: Threshold[],
  { submission }: Context,
): Found[] {
  return [...mostSpecific(thresholds, reading.language)].flatMap(([label, { hold, reject }]): Found[] => {
    const score = Object.hasOwn(reading.scores, label) ? reading.scores[label] : null
    if (score == null) return []
    const rejects = reject != null && score >= reject
    if (!rejects && (hold === null || score < hold)) return []
    const verdict: Verdict = rejects ? 'reject' : 'hold'
    const field = reading.field ?? 'body'
    const spans = rawSpans(reading.spans?.[label] ?? [], field, submission)
    const detail = { kind: 'score', scorer, label, score, threshold: (rejects ? reject : hold)! }
    return [
      {
        verdict,
        field,
        view: 'raw',
        spans,
        detail: reading.language ? { ...detail, language: reading.language } : detail,
      },
    ]
  })
}

/** What a required scorer left open: a language of the text without a reading, or a label without a score. */
function gaps(readings: Reading[], scorer: string, thresholds: Threshold[], context: Context): Found[] {
  const ofBody = readings.filter(({ field = 'body' }) => field === 'body')
  const languages = context.languages().filter(isJudged)
  return (languages.length > 0 ? languages : [null]).flatMap((language): Found[] => {
    const covering = ofBody.filter(reading => reading.language === language || reading.language === null)
    if (covering.length === 0) return [aboutAll('missing-language', { scorer, language: language ?? 'none' })]
    const wanted = mostSpecific(thresholds, language)
    if (wanted.size === 0) return [aboutAll('no-threshold', { scorer, language: language ?? 'none' })]
    return [...wanted]
      .filter(([label, { hold }]) => hold !== null && !covering.some(({ scores }) => hasScore(scores, label)))
      .map(([label]) => aboutAll('missing-score', { scorer, label }))
  })
}

const hasScore = (scores: Reading['scores'], label: string) =>
  Object.hasOwn(scores, label) && scores[label] !== null

const isJudged = (language: string) => language === 'zh' || language === 'en'

/** For each label the threshold that counts for a language. */
function mostSpecific(thresholds: Threshold[], language: string | null): Map<string, Threshold> {
  const chosen = new Map<string, Threshold>()
  for (const one of thresholds) {
    if (one.language !== undefined && one.language !== language) continue
    const before = chosen.get(one.label)
    if (!before || rank(one) >= rank(before)) chosen.set(one.label, one)
  }
  return chosen
}

const rank = ({ model, language }: Threshold) =>
  (model === undefined ? 0 : 2) + (language === undefined ? 0 : 1)

/** A scorer counts in the text it was asked about; findings count in what was typed. */
function rawSpans(spans: Span[], field: 'body' | 'name', { body, name }: Submission): Span[] {
  const { text, offsets } = field === 'body' ? body : { text: name, offsets: undefined }
  return spans
    .filter(([begin, end]) => begin < end && end <= text.length)
    .slice(0, mostSpans)
    .map(([begin, end]): Span => (offsets ? [offsets[begin]!, offsets[end - 1]! + 1] : [begin, end]))
}
