import type { z } from '@hono/zod-openapi'
import { expect } from 'vitest'
import type { CaseDetail, claimed, conflictExtra, DecisionView, Queue } from '../../src/review/schema.ts'
import { request } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'

export type Granted = z.infer<typeof claimed>
export type Conflict = { type: string; detail?: string } & z.infer<typeof conflictExtra>
type Action = 'publish' | 'reject' | 'remove'
type Decided = { decision: DecisionView } & Conflict

/** A site's review as one person with a session uses it. */
export function desk(
  service: Pick<TestService, 'url' | 'db'>,
  site: Pick<TestSite, 'id' | 'key'>,
  token?: string,
) {
  const base = `${service.url}/v1/sites/${site.key}/review`
  const send = <T>(method: string, path: string, body?: unknown) =>
    request<T>(`${base}${path}`, { method, token, body })
  const one = {
    base,
    queue: (query = '') => send<Queue>('GET', `/queue${query}`),
    case: (id: string) => send<{ case: CaseDetail }>('GET', `/cases/${id}`),
    claim: (id: string) => send<Granted & Conflict>('POST', `/cases/${id}/claim`),
    release: (id: string) => send('DELETE', `/cases/${id}/claim`),
    decide: (id: string, body: unknown) => send<Decided>('POST', `/cases/${id}/decisions`, body),
    undo: (id: string) => send<Decided>('POST', `/decisions/${id}/undo`),
    setStanding: (author: string, body: unknown) =>
      send<{ author: { standing: string; suspendedUntil: string | null } }>(
        'PUT',
        `/authors/${author}/standing`,
        body,
      ),
    thread: (key: string) =>
      send<{ thread: Record<string, unknown> }>('GET', `/threads/${encodeURIComponent(key)}`),
    setThread: (key: string, body: unknown) =>
      send<{ thread: Record<string, unknown> }>('PATCH', `/threads/${encodeURIComponent(key)}`, body),
    policy: () => send<{ policy: { number: number; options: Record<string, unknown> } }>('GET', '/policy'),
    setPolicy: (options: unknown) => send<{ policy: { number: number } }>('PUT', '/policy', { options }),

    /** The case of a comment: the open one, else the newest. */
    async caseOf(commentId: string): Promise<CaseDetail> {
      const row = await service.db
        .selectFrom('case')
        .select('id')
        .where('siteId', '=', site.id)
        .where('commentId', '=', commentId)
        .orderBy('closedAt', order => order.desc().nullsFirst())
        .executeTakeFirstOrThrow()
      return (await one.case(row.id)).body.case
    },

    /** What deciding the case takes, as it stands now. */
    async grip(caseId: string) {
      const seen = (await one.case(caseId)).body.case
      const { token: claimToken, caseVersion } = (await one.claim(caseId)).body
      return { claimToken, caseVersion, revision: seen.comment.revision }
    },

    async act(caseId: string, action: Action, reason?: string) {
      return one.decide(caseId, { ...(await one.grip(caseId)), action, ...(reason && { reason }) })
    },

    /** As `act`, where it must succeed. */
    async done(caseId: string, action: Action, reason?: string): Promise<DecisionView> {
      const answer = await one.act(caseId, action, reason)
      expect(answer.status, answer.text).toBe(201)
      return answer.body.decision
    },
  }
  return one
}
export type Desk = ReturnType<typeof desk>
