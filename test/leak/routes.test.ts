import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { type Answer, reader, request } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Call, calls, pages, type Target } from './calls.ts'
import { found } from './canary.ts'
import { type Person, strangers } from './people.ts'
import { judge, makeSecrets, type Secret, screened } from './secrets.ts'

let service: TestService
let site: TestSite
let other: TestSite
let ann: Desk
let secrets: Secret[]
let people: Person[]
let targets: Target[]

beforeAll(async () => {
  service = await startService({ scorers: [judge], env: { DEMO: 'on' } })
  site = await service.site({ ...screened, ...anyPace })
  other = await service.site({ ...screened, ...anyPace })
  ann = desk(service, site, (await account(service, site)).token)
  secrets = await makeSecrets(service, site, ann)
  people = await strangers(service, site, other)
  const queue = (await ann.queue('?limit=1')).body
  const knowing = secrets.map(secret => aim(secret, queue.nextCursor!))
  targets = (await Promise.all(knowing)).flatMap(target => [target, { ...target, site: other.key }])
})
afterAll(() => service.close())

async function aim({ thread, id, clientId, caseId }: Secret, cursor: string): Promise<Target> {
  const row = await service.db
    .selectFrom('comment')
    .select(['authorId', 'decisionId'])
    .where('siteId', '=', site.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { site: site.key, thread, id, clientId, caseId: caseId ?? id, cursor, ...row }
}

const all = () => secrets.flatMap(secret => secret.canaries)
/** Whatever an answer carries: its line, its headers, its body. */
const carried = ({ status, headers, text }: Answer<unknown>) =>
  `${status} ${JSON.stringify([...headers])} ${text}`
const ask = (method: string, { path, body, headers }: Call, token?: string) =>
  request(`${service.url}${path}`, { method: method.toUpperCase(), token, body, headers })
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

/** Routes that the table doesn't know how to call. */
const missing = (routes: { method: string; path: string }[]) =>
  routes.map(nameOf).filter(name => !(name in calls))

describe('every route', () => {
  it('has an entry that says how it is called, and a new one without would be found', () => {
    expect(missing(service.routes)).toEqual([])
    expect(Object.keys(calls).sort()).toEqual(service.routes.map(nameOf).sort())
    expect(missing([...service.routes, { method: 'get', path: '/v1/new' }])).toEqual(['get /v1/new'])
  })

  it('keeps every secret from everyone who has no right to it', { timeout: 120_000 }, async () => {
    const statuses = new Map<string, number>()
    const attempt = async (person: Person, name: string, call: Call) => {
      const answer = await ask(name.split(' ')[0]!, call, person.token)
      expect(answer.status, `${name} ${call.path} ${answer.text}`).toBeLessThan(500)
      expect(found(carried(answer), all()), `${person.who}: ${name} ${call.path}`).toEqual([])
      statuses.set(name, Math.min(answer.status, statuses.get(name) ?? 999))
    }
    for (const [name, callsOf] of Object.entries(calls)) {
      for (const target of targets) {
        const attempts = people.flatMap(person => callsOf(target).map(call => attempt(person, name, call)))
        await Promise.all(attempts)
      }
    }
    for (const path of pages) expect(found(carried(await ask('get', { path })), all())).toEqual([])
    // Reading was possible, so that it was not just the door that was shut.
    expect(statuses.get('get /v1/sites/{site}/threads/{thread}/comments')).toBe(200)
    expect(statuses.get('get /v1/sites/{site}/review/queue')).toBe(200)
  })

  it('changes nothing of a secret for them, either', async () => {
    for (const { what, thread, token, id, canaries, ownMaySee } of secrets) {
      const { body } = await reader(service, site, thread, token).get(id)
      const own = found(JSON.stringify(body), canaries).length > 0
      expect([what, own]).toEqual([what, ownMaySee])
    }
  })
})

describe('the same search', () => {
  it('finds a secret where it may be seen: by its author and its site’s moderators', async () => {
    for (const { what, thread, token, id, canaries, ownMaySee } of secrets) {
      const author = reader(service, site, thread, token)
      const seen = [await author.get(id), await author.mine()].map(carried).join()
      if (ownMaySee) expect(found(seen, canaries), what).not.toEqual([])
    }
    const shown: string[] = []
    for (const state of ['open', 'rejected', 'decided'])
      shown.push(carried(await ann.queue(`?state=${state}&limit=100`)))
    const held = secrets.filter(secret => /^(held|a held|rejected|an edit that is)/.test(secret.what))
    for (const { what, canaries } of held) expect(found(shown.join(), canaries), what).not.toEqual([])
  })

  it('finds one in a header, in base64 and percent-encoded', () => {
    const [word] = all() as [string]
    const hidden = [
      word.toUpperCase(),
      Buffer.from(`ab${word}`).toString('base64url'),
      encodeURIComponent(`“${word}”`),
    ]
    for (const text of hidden) expect(found(`x ${text} y`, all())).toEqual([word])
    expect(found('nothing here', all())).toEqual([])
  })
})
