import { ScorerFailure } from './failure.ts'
import type { Surroundings } from './surroundings.ts'

/** Waits for its turn. Throws the failure `rate-limited` when that would be too late. */
export type Pace = (signal: AbortSignal) => Promise<void>

type PaceOptions = Pick<Surroundings, 'now' | 'sleep'> & {
  /** Null: as many as come. */
  perSecond: number | null
  withinMs: number
}

/**
 * At most so many calls a second, evenly spaced after a first second's worth: a service with a quota would refuse the
 * rest, and every refusal costs quota too.
 */
export function createPace({ perSecond, withinMs, now, sleep }: PaceOptions): Pace {
  if (perSecond === null) return async () => {}
  const stepMs = 1_000 / perSecond
  const burstMs = Math.max(0, 1_000 - stepMs)
  let next = Number.NEGATIVE_INFINITY
  return async signal => {
    const turn = Math.max(next, now() - burstMs)
    const pause = turn - now()
    if (pause >= withinMs) throw new ScorerFailure('rate-limited')
    next = turn + stepMs
    if (pause <= 0) return
    await sleep(pause, signal).catch(() => {
      throw new ScorerFailure('timeout')
    })
  }
}
