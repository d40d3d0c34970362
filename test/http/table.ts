import { randomUUID } from 'node:crypto'
import { defaultPolicy } from '../../moderation/index.ts'
import type { RouteEntry } from '../../src/http/route.ts'
import { problemTypes } from '../../src/problem.ts'
import { abuse, made } from '../comments/texts.ts'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { type Answer, guestToken, reader, request } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'

/** The table of routes, with all that a request to each of them needs. */

export type Values = Record<string, string>

/** A site with something in every table, and whoever may ask for it. */
export type Scene = {
  site: TestSite
  /** What stands in the paths of its own routes, by path. */
  valuesOf(path: string): Values
  author: string
  staff: string
  texts: string[]
}

export async function scene(service: TestService): Promise<Scene> {
  const site = await service.site()
  const thread = `thread-of-${site.key}`
  const author = guestToken()
  const mark = `marked-${site.key}`
  const { token: staff } = await account(service, site, 'admin')
  const published = made(await reader(service, site, thread, author).post(`Published ${mark}.`))
  const held = made(await reader(service, site, thread, author).post(`${abuse} Held ${mark}.`))
  const decided = made(await reader(service, site, thread, author).post(`${abuse} Rejected ${mark}, too.`))
  const review = desk(service, site, staff)
  const decision = await review.done((await review.caseOf(decided.id)).id, 'reject')
  const open = await review.caseOf(held.id)
  const values = { site: site.key, thread }
  return {
    site,
    author,
    staff,
    texts: [mark],
    valuesOf(path) {
      if (path.includes('/cases/')) return { ...values, id: open.id }
      if (path.includes('/decisions/')) return { ...values, id: decision.id }
      if (path.includes('/authors/')) return { ...values, id: published.author.id }
      return { ...values, id: published.id }
    },
  }
}

export const nameOf = ({ method, path }: RouteEntry) => `${method.toUpperCase()} ${path}`

/** A body that each route that takes one accepts, or would but for its state. */
export const bodies: Record<string, () => Record<string, unknown>> = {
  'POST /v1/sites/{site}/threads/{thread}/comments': () => ({
    clientId: randomUUID(),
    body: 'A sound comment.',
    parentId: randomUUID(),
    author: { name: 'Ada' },
    page: { url: 'https://www.example.com/a', title: 'A' },
  }),
  'PATCH /v1/sites/{site}/threads/{thread}/comments/{id}': () => ({ body: 'A sound edit.', revision: 1 }),
  'POST /v1/sites/{site}/threads/{thread}/comments/{id}/reports': () => ({
    reason: 'spam',
    note: 'Seen before',
  }),
  'POST /v1/staff/setup': () => ({
    token: `setup_${'x'.repeat(43)}`,
    email: 'someone@news.example',
    password: 'a long password',
    name: 'Someone',
  }),
  'POST /v1/staff/sessions': () => ({ email: 'nobody@news.example', password: 'a long password' }),
  'POST /v1/sites/{site}/review/cases/{id}/decisions': () => ({
    claimToken: randomUUID(),
    caseVersion: 99,
    revision: 1,
    action: 'publish',
    reason: 'Fine',
  }),
  'PUT /v1/sites/{site}/review/authors/{id}/standing': () => ({
    standing: 'suspended',
    until: '2999-01-01T00:00:00Z',
  }),
  'PATCH /v1/sites/{site}/review/threads/{thread}': () => ({ state: 'open', premoderation: false }),
  'PUT /v1/sites/{site}/review/policy': () => ({ options: structuredClone(defaultPolicy) }),
  'POST /v1/sites/{site}/review/policy/try': () => ({
    text: 'What would become of this?',
    name: 'Ada',
    author: 'new',
    options: structuredClone(defaultPolicy),
  }),
}

export const fill = (path: string, values: Values) =>
  path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ''))

/** Asks a route as whoever may use it, with a body it accepts unless another one is given. */
export function ask(
  service: TestService,
  own: Pick<Scene, 'valuesOf' | 'author' | 'staff'>,
  entry: RouteEntry,
  change: {
    path?: string
    query?: string
    body?: unknown
    headers?: Record<string, string>
    token?: string
  } = {},
): Promise<Answer> {
  const path = change.path ?? fill(entry.path, own.valuesOf(entry.path))
  const token = { anyone: undefined, authors: own.author, staff: own.staff }[entry.for]
  return request(`${service.url}${path}${change.query ?? ''}`, {
    method: entry.method.toUpperCase(),
    token: change.token ?? token,
    body: 'body' in change ? change.body : bodies[nameOf(entry)]?.(),
    headers: change.headers,
  })
}

const catalogue = new Set(problemTypes.map(type => `/problems/${type}`))

/** Why an answer is no problem of the catalogue with a 4xx status; empty when it is. */
export function faultOf({ status, headers, body, text }: Answer): string {
  if (status < 400 || status > 499) return `answered ${status}: ${text.slice(0, 200)}`
  if (headers.get('content-type') !== 'application/problem+json') return `is ${headers.get('content-type')}`
  if (!catalogue.has(String(body?.['type']))) return `is of no known type: ${text}`
  return body['status'] === status ? '' : `says ${body['status']} in a ${status}`
}
