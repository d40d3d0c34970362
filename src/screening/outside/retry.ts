import { asFailure, type ScorerFailure } from './failure.ts'
import type { Surroundings } from './surroundings.ts'

const longestPauseMs = 2_000

export type RetryOptions = Pick<Surroundings, 'random' | 'sleep'> & {
  /** How often it is tried again, at most. */
  most: number
  baseMs: number
  /** How long all tries and pauses may take together. */
  withinMs: number
  now(): number
  signal: AbortSignal
}

/**
 * Tries again what is worth it, after a pause of random length up to a doubling limit (full jitter), or as long as
 * the service asked for. A pause that would outlast the time is not begun. Throws the ScorerFailure of the last try
 * that was really made.
 */
export async function withRetries<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { most, baseMs, withinMs, now, random, sleep, signal } = options
  const end = now() + withinMs
  let before: ScorerFailure | undefined
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const failure = asFailure(error)
      if (before && failure.kind === 'circuit-open') throw before
      before = failure
      const jitter = random() * Math.min(longestPauseMs, baseMs * 2 ** tries)
      const pause = Math.max(jitter, failure.retryAfterMs ?? 0)
      if (!failure.isRetryable || tries >= most || signal.aborted || now() + pause >= end) throw failure
      await pauseFor(pause, { sleep, signal, failure })
    }
  }
}

async function pauseFor(
  ms: number,
  { sleep, signal, failure }: Pick<RetryOptions, 'sleep' | 'signal'> & { failure: ScorerFailure },
): Promise<void> {
  try {
    await sleep(ms, signal)
  } catch {
    throw failure
  }
}
