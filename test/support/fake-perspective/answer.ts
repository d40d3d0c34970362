/** What the fake sends: a status, headers and a body, which is JSON unless it is a string. */
export type FakeAnswer = { status: number; body: unknown; headers?: Record<string, string> }

type Detail = Record<string, unknown>

export function failure(code: number, status: string, message: string, details: Detail[] = []): FakeAnswer {
  return { status: code, body: { error: { code, message, status, ...(details.length > 0 && { details }) } } }
}

/** A 400 of the analyzer's own, with its `errorType`. */
export function refusal(errorType: string, message: string, more: Detail = {}): FakeAnswer {
  const type = 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error'
  return failure(400, 'INVALID_ARGUMENT', message, [{ '@type': type, errorType, ...more }])
}

export function badRequest(violations: { field?: string; description: string }[]): FakeAnswer {
  const message = violations.map(({ description }) => description).join('\n')
  const type = 'type.googleapis.com/google.rpc.BadRequest'
  return failure(400, 'INVALID_ARGUMENT', message, [{ '@type': type, fieldViolations: violations }])
}

const service = 'commentanalyzer.googleapis.com'

export const noKey = () =>
  failure(
    403,
    'PERMISSION_DENIED',
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  )

export const wrongKey = () =>
  failure(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service },
    },
  ])

export function quotaExceeded(perMinute: number): FakeAnswer {
  const metric = 'Analysis requests (AnalyzeComment)'
  const message = `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute' of service '${service}' for consumer 'project_number:1'.`
  return failure(429, 'RESOURCE_EXHAUSTED', message, [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'RATE_LIMIT_EXCEEDED',
      domain: 'googleapis.com',
      metadata: {
        consumer: 'projects/1',
        quota_limit: 'AnalyzeRequestsPerMinutePerProject',
        quota_limit_value: String(perMinute),
        quota_location: 'global',
        quota_metric: 'CommentAnalyzerService/analyze_requests',
        service,
      },
    },
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [
        {
          description: 'Request a higher quota limit.',
          url: 'https://cloud.google.com/docs/quota#requesting_higher_quota',
        },
      ],
    },
  ])
}
