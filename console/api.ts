import type {
  CaseDetail,
  Claim,
  ClaimGrant,
  DecideBody,
  Decision,
  Policy,
  PolicyAnswer,
  PolicyOptions,
  Queue,
  Session,
  Staff,
  Standing,
  ThreadSettings,
  TriedPolicy,
} from './wire.ts'

const patience = 15_000

/** An answer that is not a success. `status` 0: the service was not reached; `type` is the last part of its URI. */
export class Problem extends Error {
  override name = 'Problem'
  status: number
  type: string
  /** What exactly is wrong, in the service's words. */
  detail: string | null
  decision: Decision | null
  claim: Claim | null

  constructor(status: number, body: Record<string, unknown> = {}) {
    super(String(body['title'] ?? 'The service was not reached'))
    this.status = status
    this.type = String(body['type'] ?? '')
      .split('/')
      .at(-1)!
    this.detail = typeof body['detail'] === 'string' ? body['detail'] : firstFault(body['errors'])
    this.decision = (body['decision'] as Decision | undefined) ?? null
    this.claim = (body['claim'] as Claim | undefined) ?? null
  }
}

/** Where the first fault is and what it is: `/terms/0 must have a term`. */
function firstFault(errors: unknown): string | null {
  const [first] = Array.isArray(errors) ? (errors as { pointer?: string; detail?: string }[]) : []
  return first ? `${first.pointer ?? ''} ${first.detail ?? ''}`.trim() : null
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0)
}

type Options = { keepalive?: boolean }

async function request<T>(method: string, path: string, body?: unknown, options: Options = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/v1${path}`, {
      method,
      credentials: 'same-origin',
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
      keepalive: options.keepalive ?? false,
    })
  } catch {
    throw new Problem(0)
  }
  const answer = await readJson(response)
  if (!response.ok) throw new Problem(response.status, answer)
  return answer as T
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    return (await response.json()) as Record<string, unknown>
  } catch {
    return {}
  }
}

export const staffApi = {
  me: async () => (await request<{ staff: Staff }>('GET', '/staff/me')).staff,
  signIn: async (email: string, password: string) =>
    (await request<Session>('POST', '/staff/sessions', { email, password })).staff,
  setUp: async (input: { token: string; email: string; name: string; password: string }) =>
    (await request<Session>('POST', '/staff/setup', input)).staff,
  signOut: () => request<unknown>('DELETE', '/staff/sessions'),
}

export type TryBody = {
  text: string
  name?: string
  author: 'new' | 'known' | 'trusted'
  options?: PolicyOptions
}
export type ThreadChange = Partial<Pick<ThreadSettings, 'state' | 'premoderation'>>
export type QueueState = 'open' | 'rejected' | 'decided'

/** Review of one site. Every call throws a `Problem` unless it succeeds. */
export function reviewApi(site: string) {
  const root = `/sites/${encodeURIComponent(site)}/review`
  const part = encodeURIComponent
  return {
    queue: (state: QueueState, limit: number, cursor: string | null = null) => {
      const query = new URLSearchParams({ state, limit: String(limit), ...(cursor ? { cursor } : {}) })
      return request<Queue>('GET', `${root}/queue?${query}`)
    },
    case: async (id: string) =>
      (await request<{ case: CaseDetail }>('GET', `${root}/cases/${part(id)}`)).case,
    claim: (id: string) => request<ClaimGrant>('POST', `${root}/cases/${part(id)}/claim`),
    release: (id: string, options?: Options) =>
      request<unknown>('DELETE', `${root}/cases/${part(id)}/claim`, undefined, options),
    decide: async (id: string, input: DecideBody) =>
      (await request<{ decision: Decision }>('POST', `${root}/cases/${part(id)}/decisions`, input)).decision,
    undo: async (decisionId: string) =>
      (await request<{ decision: Decision }>('POST', `${root}/decisions/${part(decisionId)}/undo`)).decision,
    setStanding: (authorId: string, standing: Standing, until?: string) =>
      request<unknown>('PUT', `${root}/authors/${part(authorId)}/standing`, {
        standing,
        ...(until ? { until } : {}),
      }),
    policy: () => request<PolicyAnswer>('GET', `${root}/policy`),
    setPolicy: async (options: PolicyOptions, base: number) =>
      (await request<{ policy: Policy }>('PUT', `${root}/policy`, { options, base })).policy,
    tryPolicy: (body: TryBody) => request<TriedPolicy>('POST', `${root}/policy/try`, body),
    thread: async (key: string) =>
      (await request<{ thread: ThreadSettings }>('GET', `${root}/threads/${part(key)}`)).thread,
    setThread: async (key: string, change: ThreadChange) =>
      (await request<{ thread: ThreadSettings }>('PATCH', `${root}/threads/${part(key)}`, change)).thread,
  }
}
export type ReviewApi = ReturnType<typeof reviewApi>
