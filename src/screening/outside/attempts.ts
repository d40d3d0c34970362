import type { Question } from '../scorer.ts'
import type { Breaker, Permit } from './breaker.ts'
import { asFailure, ScorerFailure } from './failure.ts'
import type { Health } from './health.ts'
import type { Pace } from './pace.ts'
import type { Answer, Source } from './source.ts'

type Parts = {
  breaker: Breaker
  health: Health
  pace: Pace
  timeoutMs: number
  slowMs: number
  now(): number
}

/** One try: in its turn, in its own time, and reported to the breaker. Throws a ScorerFailure. */
export function createAttempt(source: Source, parts: Parts): (question: Question) => Promise<Answer> {
  const { breaker, health, pace, timeoutMs, slowMs, now } = parts
  return async question => {
    if (!breaker.isOpen()) await pace(question.signal)
    const permit = breaker.enter()
    if (!permit) throw new ScorerFailure('circuit-open')
    const began = now()
    try {
      const signal = AbortSignal.any([question.signal, AbortSignal.timeout(timeoutMs)])
      const answer = await Promise.race([source.ask(question, signal), ending(signal)])
      permit.ok()
      return answer
    } catch (error) {
      const failure = asFailure(error)
      health.saw(failure.kind)
      // Cut short by whoever asked: that it would have answered in its own time can't be known.
      const isCut = question.signal.aborted && now() - began < slowMs
      if (isCut) permit.forget()
      else report(permit, failure)
      throw failure
    }
  }
}

/** A source ought to heed its signal; one that doesn't must not keep anybody waiting. */
function ending(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new ScorerFailure('timeout', { isRetryable: true }))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}

/** What is wrong with one text, or is our own economy, is no sign of a scorer that is down. */
function report(permit: Permit, { kind, retryAfterMs }: ScorerFailure): void {
  if (kind === 'bad-request' || kind === 'budget') permit.forget()
  else permit.failed(kind, retryAfterMs)
}
