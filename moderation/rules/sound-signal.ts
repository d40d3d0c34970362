import type { Reading, Signals, Span } from '../types.ts'

/** Whether a scorer's answer has the shape that was agreed; anything may come from outside. */
export function isSound(signal: Signals): boolean {
  if (typeof signal?.scorer !== 'string' || typeof signal.version !== 'string') return false
  const { outcome, most } = signal
  if (most !== undefined && most !== 'hold') return false
  if (outcome?.status === 'unsupported' || outcome?.status === 'error') return true
  if (outcome?.status !== 'ok' || !Array.isArray(outcome.readings)) return false
  return outcome.readings.length > 0 && outcome.readings.every(isReading)
}

function isReading(reading: Reading): boolean {
  if (typeof reading !== 'object' || reading === null) return false
  const { field = 'body', language, scores, spans } = reading
  if (field !== 'body' && field !== 'name') return false
  return (language === null || typeof language === 'string') && areScores(scores) && areSpans(spans)
}

function areScores(scores: Reading['scores']): boolean {
  if (typeof scores !== 'object' || scores === null || Array.isArray(scores)) return false
  return Object.values(scores).every(
    score => score === null || (typeof score === 'number' && score >= 0 && score <= 1),
  )
}

function areSpans(spans: Reading['spans']): boolean {
  if (spans === undefined) return true
  if (typeof spans !== 'object' || spans === null) return false
  return Object.values(spans).every(list => Array.isArray(list) && list.every(isSpan))
}

function isSpan(span: Span): boolean {
  if (!Array.isArray(span) || span.length !== 2) return false
  return Number.isInteger(span[0]) && Number.isInteger(span[1]) && span[0] >= 0 && span[0] <= span[1]
}
