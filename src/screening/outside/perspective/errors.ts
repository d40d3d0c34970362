import Perspective from 'perspective-api-client'
import type { Signals } from '../../../../moderation/index.ts'
import { asFailure, ScorerFailure } from '../failure.ts'
import { failureOf } from '../transport.ts'
import type { Refused } from './client.ts'

type Unsupported = Extract<Signals['outcome'], { status: 'unsupported' }>

/** Codes are words of Google's own making: anything else in their place is not kept. */
const code = /^[A-Z_]{1,60}$/

/** What kind of error an answer in Google's envelope names; null when it is in none. */
export function errorTypeOf(body: string): string | null {
  try {
    const { error } = JSON.parse(body)
    const details: unknown[] = Array.isArray(error?.details) ? error.details : []
    const named = details.map(one => {
      const { errorType, reason } = (one ?? {}) as { errorType?: unknown; reason?: unknown }
      return errorType ?? reason
    })
    return named.find((one): one is string => typeof one === 'string' && code.test(one)) ?? null
  } catch {
    return null
  }
}

const unsupported: Record<string, Unsupported['why']> = {
  COMMENT_EMPTY: 'empty',
  COMMENT_TOO_LONG: 'too-long',
  LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE: 'language',
  LANGUAGE_DETECTION_FAILED: 'language',
}

/** What an error of the client says of the text, or a throw of the ScorerFailure that it is. */
export function readError(error: unknown): Unsupported {
  if (error instanceof Perspective.TextEmptyError) return { status: 'unsupported', why: 'empty' }
  if (error instanceof Perspective.TextTooLongError) return { status: 'unsupported', why: 'too-long' }
  if (!(error instanceof Perspective.ResponseError)) throw asFailure(error)
  const refused = error.response as Refused
  const why = unsupported[refused.errorType ?? '']
  if (refused.status === 400 && why) return { status: 'unsupported', why }
  throw refused.errorType === 'API_KEY_INVALID'
    ? new ScorerFailure('auth')
    : failureOf(refused.status, refused.retryAfterMs)
}
