import type { Comment, Mine, Page, PostBody } from '../src/comments/schema.ts'
import type { reportReasons } from '../src/review/schema.ts'
import { Failure } from './failure.ts'
import type { Identity } from './identity.ts'

export type Sort = 'newest' | 'oldest'
export type ReportReason = (typeof reportReasons)[number]

type Call = {
  method?: string
  path: string
  body?: unknown
  as?: 'nobody' | 'whoever' | 'author'
  signal?: AbortSignal
}

/** How long an answer may take before it counts as lost, in milliseconds. */
const patience = 20_000

/** The service's HTTP API for one thread. Every call rejects with a {@link Failure}, or with an abort of `signal`. */
export type Api = ReturnType<typeof createApi>

export const createApi = (
  service: string,
  site: string,
  thread: string,
  identity: Identity,
  closed: AbortSignal,
) => {
  const base = `${service}/v1/sites/${encodeURIComponent(site)}/threads/${encodeURIComponent(thread)}/comments`

  const credential = async (as: Call['as']): Promise<string | null> => {
    if (as === 'author') return identity.required()
    return as === 'whoever' ? identity.current() : null
  }

  const request = async (call: Call, token: string | null): Promise<Response> => {
    const headers: Record<string, string> = { accept: 'application/json, application/problem+json' }
    if (token) headers['authorization'] = `Bearer ${token}`
    if (call.body !== undefined) headers['content-type'] = 'application/json'
    const timeout = AbortSignal.timeout(patience)
    try {
      return await fetch(base + call.path, {
        method: call.method ?? 'GET',
        credentials: 'omit',
        headers,
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        signal: AbortSignal.any([closed, timeout]),
      })
    } catch (error) {
      if (closed.aborted) throw error
      throw new Failure('no-answer')
    }
  }

  /** Asks once more with a new token when the site's `getToken` may bring a better one. */
  const call = async <Answer>(call: Call): Promise<Answer> => {
    let response = await request(call, await credential(call.as))
    if (response.status === 401 && call.as && identity.isReader()) {
      identity.forget()
      response = await request(call, await credential(call.as))
    }
    if (!response.ok) throw await Failure.of(response)
    if (response.status === 204) return undefined as Answer
    return response.json().catch(() => {
      throw new Failure('no-answer')
    })
  }

  const at = (id: string): string => `/${encodeURIComponent(id)}`

  return {
    page: (sort: Sort, cursor: string | null) =>
      call<Page>({ path: `?sort=${sort}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}` }),
    replies: (root: string, cursor: string | null) =>
      call<Page>({ path: `?root=${root}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}` }),
    after: (version: number) => call<Page>({ path: `?after=${version}` }),
    /** Null for someone who has no credential yet, and so nothing of their own. */
    mine: async () =>
      (await identity.current()) === null ? null : call<Mine>({ path: '?mine=true', as: 'whoever' }),
    comment: async (id: string, as: 'nobody' | 'whoever') =>
      (await call<{ comment: Comment }>({ path: at(id), as })).comment,
    post: async (body: PostBody) =>
      (await call<{ comment: Comment }>({ method: 'POST', path: '', body, as: 'author' })).comment,
    edit: async (id: string, body: string, revision: number) =>
      (
        await call<{ comment: Comment }>({
          method: 'PATCH',
          path: at(id),
          body: { body, revision },
          as: 'author',
        })
      ).comment,
    withdraw: (id: string) => call<unknown>({ method: 'DELETE', path: at(id), as: 'author' }),
    report: (id: string, reason: ReportReason, note?: string) =>
      call<unknown>({
        method: 'POST',
        path: `${at(id)}/reports`,
        body: note ? { reason, note } : { reason },
        as: 'author',
      }),
  }
}
