import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { request } from '../support/client.ts'
import { startService, type TestService } from '../support/service.ts'
import { type Account, account } from './accounts.ts'

/** Behind a proxy that is trusted, so that each test has addresses of its own. */
const env = { RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1' }
let service: TestService
let second: TestService
const accounts: Account[] = []

beforeAll(async () => {
  service = await startService({ env })
  second = await startService({ env, database: { url: service.databaseUrl } })
  const site = await service.site()
  while (accounts.length < 4) accounts.push(await account(service, site))
})
afterAll(async () => {
  await second.close()
  await service.close()
})

const attempt = (from: string, { email, password }: Pick<Account, 'email' | 'password'>, at = service) =>
  request<{ type: string }>(`${at.url}/v1/staff/sessions`, {
    method: 'POST',
    body: { email, password },
    headers: { 'x-forwarded-for': from },
  })

describe('attempts to sign in', () => {
  it('end for an address after ten, whichever process and account they were made at', async () => {
    for (let n = 0; n < 10; n++) {
      const answer = await attempt(
        '203.0.113.1',
        { email: `someone-${n}@news.example`, password: 'x' },
        n % 2 ? second : service,
      )
      expect(answer.status).toBe(401)
    }
    for (const at of [service, second]) {
      const refused = await attempt('203.0.113.1', accounts[0]!, at)
      expect([refused.status, refused.body.type]).toEqual([429, '/problems/rate-limited'])
      const wait = Number(refused.headers.get('retry-after'))
      expect(wait).toBeGreaterThan(800)
      expect(wait).toBeLessThanOrEqual(900)
    }
    expect((await attempt('203.0.113.2', accounts[0]!)).status).toBe(201)
  })

  it('end at an account after ten, from wherever they come', async () => {
    const { email, password } = accounts[1]!
    for (let n = 0; n < 10; n++)
      expect((await attempt(`198.51.100.${n}`, { email, password: 'x' })).status).toBe(401)
    expect((await attempt('198.51.100.99', { email, password })).status).toBe(429)
    expect((await attempt('198.51.100.99', { email: email.toUpperCase(), password })).status).toBe(429)
  })

  it('do not count when they succeed, and do not pay for others that failed', async () => {
    const [, , mine, theirs] = accounts as [Account, Account, Account, Account]
    for (let n = 0; n < 12; n++) expect((await attempt('203.0.113.3', mine)).status).toBe(201)
    for (let n = 0; n < 9; n++) {
      expect((await attempt('203.0.113.4', { email: theirs.email, password: 'x' })).status).toBe(401)
      expect((await attempt('203.0.113.4', mine)).status).toBe(201)
    }
    expect((await attempt('203.0.113.4', { email: theirs.email, password: 'x' })).status).toBe(401)
    expect((await attempt('203.0.113.4', mine)).status).toBe(429)
  })

  it('keep no address and no account in clear', async () => {
    const { rows } = await sql<{ key: string }>`select key from sign_in_attempt`.execute(service.db)
    expect(rows.length).toBeGreaterThan(3)
    for (const { key } of rows) expect(key).toMatch(/^(address|account):[A-Za-z0-9_-]{22,43}$/)
  })
})
