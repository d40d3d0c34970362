import { randomUUID } from 'node:crypto'
import { defaultPolicy } from '../../moderation/index.ts'

/** What someone who is after a secret knows: everything but the text. */
export type Target = {
  site: string
  thread: string
  id: string
  clientId: string
  caseId: string
  decisionId: string
  authorId: string
  /** A cursor of the site's own queue. */
  cursor: string
}
export type Call = { path: string; body?: unknown; headers?: Record<string, string> }

const unknown = '01900000-0000-7000-8000-000000000000'
const comments = ({ site, thread }: Target) =>
  `/v1/sites/${site}/threads/${encodeURIComponent(thread)}/comments`
const review = ({ site }: Target) => `/v1/sites/${site}/review`
const one = (path: string, body?: unknown): Call[] => [{ path, ...(body !== undefined && { body }) }]

/** How each route is called by someone who wants the target's text: every way that the route offers. */
export const calls: Record<string, (target: Target) => Call[]> = {
  'get /healthz': () => one('/healthz'),
  'get /readyz': () => one('/readyz'),
  'get /openapi.json': () => one('/openapi.json'),

  'get /v1/sites/{site}/threads/{thread}/comments': target =>
    [
      '',
      '?sort=newest&limit=100',
      '?sort=oldest&limit=100',
      '?limit=1',
      '?after=0&limit=100',
      '?after=1',
      `?root=${target.id}`,
      '?mine=true',
      '?mine=true&after=0',
      `?cursor=${encodeURIComponent(target.cursor)}`,
      `?root=${target.id}&cursor=${encodeURIComponent(target.cursor)}`,
    ].map(query => ({ path: `${comments(target)}${query}` })),
  'post /v1/sites/{site}/threads/{thread}/comments': target => {
    const reply = { clientId: randomUUID(), body: 'May I answer this?', parentId: target.id }
    return [
      { path: comments(target), body: reply },
      { path: comments(target), body: { clientId: target.clientId, body: 'Is this clientId taken?' } },
      { path: comments(target), body: { ...reply, parentId: 'nonsense' } },
    ]
  },
  'get /v1/sites/{site}/threads/{thread}/comments/{id}': target => [
    { path: `${comments(target)}/${target.id}` },
    { path: `${comments({ ...target, thread: 'another' })}/${target.id}` },
  ],
  'patch /v1/sites/{site}/threads/{thread}/comments/{id}': target => [
    { path: `${comments(target)}/${target.id}`, body: { body: 'Mine now.' } },
    { path: `${comments(target)}/${target.id}`, body: { body: 'Mine now.', revision: 9 } },
  ],
  'delete /v1/sites/{site}/threads/{thread}/comments/{id}': target => one(`${comments(target)}/${target.id}`),
  'post /v1/sites/{site}/threads/{thread}/comments/{id}/reports': target =>
    one(`${comments(target)}/${target.id}/reports`, { reason: 'abuse' }),
  'get /v1/sites/{site}/counts': target =>
    one(`/v1/sites/${target.site}/counts?thread=${encodeURIComponent(target.thread)}&thread=${target.id}`),

  'post /v1/staff/setup': () =>
    one('/v1/staff/setup', {
      token: `setup_${'x'.repeat(43)}`,
      email: 'someone@news.example',
      password: 'a long password',
      name: 'Someone',
    }),
  'post /v1/staff/sessions': () =>
    one('/v1/staff/sessions', { email: 'someone@news.example', password: 'a long password' }),
  // Last of all would be the sign-out of whoever asks: a strange token's is what can be tried again and again.
  'delete /v1/staff/sessions': () => [
    { path: '/v1/staff/sessions', headers: { authorization: 'Bearer staff_unknown' } },
  ],
  'get /v1/staff/me': () => one('/v1/staff/me'),

  'get /v1/sites/{site}/review/queue': target =>
    ['', '?state=rejected', '?state=decided', `?cursor=${encodeURIComponent(target.cursor)}`].map(query => ({
      path: `${review(target)}/queue${query}`,
    })),
  'get /v1/sites/{site}/review/cases/{id}': target => [
    { path: `${review(target)}/cases/${target.caseId}` },
    { path: `${review(target)}/cases/${target.id}` },
  ],
  'post /v1/sites/{site}/review/cases/{id}/claim': target =>
    one(`${review(target)}/cases/${target.caseId}/claim`),
  'delete /v1/sites/{site}/review/cases/{id}/claim': target =>
    one(`${review(target)}/cases/${target.caseId}/claim`),
  'post /v1/sites/{site}/review/cases/{id}/decisions': target =>
    one(`${review(target)}/cases/${target.caseId}/decisions`, {
      claimToken: unknown,
      caseVersion: 0,
      revision: 1,
      action: 'publish',
    }),
  'post /v1/sites/{site}/review/decisions/{id}/undo': target =>
    one(`${review(target)}/decisions/${target.decisionId}/undo`),
  'put /v1/sites/{site}/review/authors/{id}/standing': target =>
    one(`${review(target)}/authors/${target.authorId}/standing`, { standing: 'trusted' }),
  'get /v1/sites/{site}/review/threads/{thread}': target =>
    one(`${review(target)}/threads/${encodeURIComponent(target.thread)}`),
  'patch /v1/sites/{site}/review/threads/{thread}': target =>
    one(`${review(target)}/threads/${encodeURIComponent(target.thread)}`, { premoderation: false }),
  'get /v1/sites/{site}/review/policy': target => one(`${review(target)}/policy`),
  'put /v1/sites/{site}/review/policy': target => one(`${review(target)}/policy`, { options: defaultPolicy }),
  'post /v1/sites/{site}/review/policy/try': target =>
    one(`${review(target)}/policy/try`, { text: 'What would become of this?' }),
}

/** Served beside the routes; none of them knows of any comment. */
export const pages = [
  '/',
  '/console',
  '/console/',
  '/embed.js',
  '/assets/none.js',
  '/demo',
  '/v1',
  '/socket.io/',
]
