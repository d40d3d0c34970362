import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { made } from '../comments/texts.ts'
import { guest, guestToken, reader, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
/** Behind a proxy on loopback that it trusts. */
let proxied: TestService
beforeAll(async () => {
  service = await startService({ env: { RATE_LIMITS: 'on' } })
  site = await service.site()
  proxied = await startService({
    database: { url: service.databaseUrl },
    env: { RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' },
  })
})
afterAll(async () => {
  await proxied.close()
  await service.close()
})

let notes = 0
const post = (to: TestService, token: string, forwarded?: string) =>
  request(reader(to, site, 'limits').base, {
    method: 'POST',
    token,
    body: { clientId: crypto.randomUUID(), body: `Note ${++notes}` },
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
  })

/** How many of so many posts pass before the first 429. */
async function passing(one: () => Promise<{ status: number }>, most: number): Promise<number> {
  for (let n = 0; n < most; n++) if ((await one()).status === 429) return n
  return most
}

describe('posting too often', () => {
  it('as one author is 429 with the seconds to wait, and writes nothing', async () => {
    const token = guestToken()
    expect(await passing(() => post(proxied, token, '198.51.100.1'), 20)).toBe(12)
    const answer = await post(proxied, token, '198.51.100.2')
    expect([answer.status, answer.body]).toMatchObject([429, { type: '/problems/rate-limited' }])
    const wait = Number(answer.headers.get('retry-after'))
    expect(wait).toBeGreaterThanOrEqual(1)
    expect(wait).toBeLessThanOrEqual(60)
    expect(answer.body['retryAfter']).toBe(wait)
    expect((await post(proxied, guestToken(), '198.51.100.1')).status).toBe(201)
    const own = await reader(proxied, site, 'limits', token).mine()
    const row = await service.db
      .selectFrom('comment')
      .select(eb => eb.fn.countAll<string>().as('n'))
      .where('siteId', '=', site.id)
      .where('authorId', '=', own.body.author!.id)
      .executeTakeFirstOrThrow()
    expect(Number(row.n)).toBe(12)
  })

  it('from one address is 429, however many authors it makes', async () => {
    expect(await passing(() => post(proxied, guestToken(), '198.51.100.7'), 60)).toBe(40)
    expect((await post(proxied, guestToken(), '198.51.100.8')).status).toBe(201)
  })

  it('believes X-Forwarded-For from nobody but a trusted proxy', async () => {
    let n = 0
    const claimed = () => post(service, guestToken(), `203.0.113.${++n}`)
    expect(await passing(claimed, 60)).toBe(40)
  })

  it('takes the last hop that no trusted proxy wrote, whatever the caller put before it', async () => {
    let n = 0
    const spoofed = () => post(proxied, guestToken(), `203.0.113.${++n}, 198.51.100.9, 10.1.2.3`)
    expect(await passing(spoofed, 60)).toBe(40)
  })

  it('counts a whole /64 as one household', async () => {
    let n = 0
    const moving = () => post(proxied, guestToken(), `2001:db8:1:2::${(++n).toString(16)}`)
    expect(await passing(moving, 60)).toBe(40)
    expect((await post(proxied, guestToken(), '2001:db8:1:3::1')).status).toBe(201)
  })

  it('counts edits with posts, and neither reading nor withdrawing', async () => {
    const author = guest(service, await service.site(), 'edits')
    // The address has been used up above, so this one goes through the proxy's process.
    const through = reader(
      proxied,
      { key: new URL(author.base).pathname.split('/')[3]! },
      'edits',
      author.token,
    )
    const { id } = made(await through.post('To be edited.'))
    let edits = 0
    expect(await passing(() => through.edit(id, `Edit ${++edits}`), 20)).toBe(11)
    for (let n = 0; n < 30; n++) expect((await through.get(id)).status).toBe(200)
    expect((await through.withdraw(id)).status).toBe(200)
  })

  it('by reporting is 429, too', async () => {
    const own = await service.site()
    const { id } = made(await guest(proxied, own, 'reports').post('Reported often.'))
    const reporter = guest(proxied, own, 'reports')
    expect(await passing(() => reporter.report(id), 30)).toBe(20)
  })
})
