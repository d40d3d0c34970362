/** The errors of Google's comment analyzer, as its clients know them: the RPC envelope, and the status as its code. */

type Detail = { '@type': string } & Record<string, unknown>

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: number
  readonly status: string
  readonly details: Detail[]
  /** Seconds, for the header. */
  readonly retryAfter?: number

  constructor(
    code: number,
    status: string,
    message: string,
    more: { details?: Detail[]; retryAfter?: number } = {},
  ) {
    super(message)
    this.code = code
    this.status = status
    this.details = more.details ?? []
    this.retryAfter = more.retryAfter
  }

  toJSON(): Record<string, unknown> {
    const { code, message, status, details } = this
    return { error: { code, message, status, ...(details.length > 0 && { details }) } }
  }
}

const serviceName = 'commentanalyzer.googleapis.com'
const invalid = (message: string, details?: Detail[]) =>
  new ApiError(400, 'INVALID_ARGUMENT', message, { details })

export type ErrorType =
  | 'COMMENT_EMPTY'
  | 'COMMENT_TOO_LONG'
  | 'NO_REQUESTED_ATTRIBUTES'
  | 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE'
  | 'LANGUAGE_DETECTION_FAILED'
  | 'INVALID_REQUEST'

/** A request that the analyzer itself refuses, with its reason. */
export const refusal = (errorType: ErrorType, message: string, more: Record<string, unknown> = {}) =>
  invalid(message, [
    { '@type': 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error', errorType, ...more },
  ])

export type Violation = { field?: string; description: string }

/** A body that is JSON but not the message. */
export const badMessage = (violations: Violation[]) =>
  invalid(violations.map(({ description }) => description).join('\n'), [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ])

/** A body that is no JSON, or too much of it. */
export const badJson = (why: string) => invalid(`Invalid JSON payload received. ${why}`)
export const tooLarge = (most: number) => invalid(`Request payload size exceeds the limit: ${most} bytes.`)

export const missingKey = () =>
  new ApiError(
    403,
    'PERMISSION_DENIED',
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  )

export const wrongKey = () =>
  invalid('API key not valid. Please pass a valid API key.', [
    errorInfo('API_KEY_INVALID', { service: serviceName }),
  ])

/** The quota of a key is used up for this minute. `consumer` names the key's holder, never the key. */
export function quotaExceeded(consumer: string, perMinute: number, retryAfter: number): ApiError {
  const metric = 'Analysis requests (AnalyzeComment)'
  const message = `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute' of service '${serviceName}' for consumer 'project:${consumer}'.`
  const metadata = {
    service: serviceName,
    consumer: `projects/${consumer}`,
    quota_metric: 'CommentAnalyzerService/analyze_requests',
    quota_limit: 'AnalyzeRequestsPerMinutePerProject',
    quota_limit_value: String(perMinute),
    quota_location: 'global',
  }
  const links = [
    {
      description: 'Request a higher quota limit.',
      url: 'https://cloud.google.com/docs/quota#requesting_higher_quota',
    },
  ]
  const details = [
    errorInfo('RATE_LIMIT_EXCEEDED', metadata),
    { '@type': 'type.googleapis.com/google.rpc.Help', links },
  ]
  return new ApiError(429, 'RESOURCE_EXHAUSTED', message, { details, retryAfter })
}

export const unavailable = () =>
  new ApiError(503, 'UNAVAILABLE', 'The service is currently unavailable.', { retryAfter: 2 })
export const internal = () => new ApiError(500, 'INTERNAL', 'Internal error encountered.')
export const noSuchMethod = () => new ApiError(404, 'NOT_FOUND', 'Method not found.')

const errorInfo = (reason: string, metadata: Record<string, string>): Detail => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
  metadata,
})
