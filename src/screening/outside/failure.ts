import type { ScorerError } from '../../../moderation/index.ts'

/**
 * Why a scorer gave no answer. Every error of a transport becomes one at once, since theirs carry keys and texts;
 * it has no cause and no message of anybody else's.
 */
export class ScorerFailure extends Error {
  override readonly name = 'ScorerFailure'
  readonly kind: ScorerError
  readonly isRetryable: boolean
  /** What the service asked for by Retry-After. */
  readonly retryAfterMs: number | undefined

  constructor(kind: ScorerError, { isRetryable = false, retryAfterMs }: FailureDetail = {}) {
    super(`The scorer has no answer: ${kind}`)
    this.kind = kind
    this.isRetryable = isRetryable
    this.retryAfterMs = retryAfterMs
  }
}

type FailureDetail = { isRetryable?: boolean; retryAfterMs?: number }

export const badResponse = () => new ScorerFailure('bad-response')

/** Whatever was thrown, as a failure; an error that nobody foresaw means that the answer wasn't understood. */
export const asFailure = (error: unknown): ScorerFailure =>
  error instanceof ScorerFailure ? error : badResponse()
