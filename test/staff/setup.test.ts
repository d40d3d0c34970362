import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../src/staff/schema.ts'
import { createSetup, ensureFirstAdmin, hasStaff } from '../../src/staff/setup.ts'
import { request } from '../support/client.ts'
import { startService, type TestService } from '../support/service.ts'
import { account } from './accounts.ts'

let service: TestService
let ahead = 0
beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
})
afterAll(() => service.close())

const redeem = (body: unknown, headers: Record<string, string> = {}) =>
  request<Session & { type: string }>(`${service.url}/v1/staff/setup`, { method: 'POST', body, headers })
const person = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@news.example`,
  password: 'a long password',
})
const link = (siteId: string | null, role: 'moderator' | 'admin') =>
  createSetup(service.db, { siteId, role }, service.clock())
const refused = [409, '/problems/setup-used']

describe('the first set-up link', () => {
  it('makes one admin when links of two starts are used at once', async () => {
    const fresh = await startService()
    try {
      const grant = { siteId: null, role: 'admin' as const }
      const tokens = [
        await createSetup(fresh.db, grant, new Date()),
        await createSetup(fresh.db, grant, new Date()),
      ]
      const answers = await Promise.all(
        tokens.map((token, n) =>
          request(`${fresh.url}/v1/staff/setup`, { method: 'POST', body: { token, ...person(`First${n}`) } }),
        ),
      )
      expect(answers.map(answer => answer.status).sort()).toEqual([201, 409])
    } finally {
      await fresh.close()
    }
  })

  it('makes the first admin, of all sites, and ends the other links that were printed', async () => {
    expect(await hasStaff(service.db)).toBe(false)
    const [printed, again] = [await link(null, 'admin'), await link(null, 'admin')]
    const site = await service.site()
    const answer = await redeem({ token: again, ...person('Ann') })
    expect(answer.status).toBe(201)
    expect(answer.body.staff.sites).toEqual([
      { key: site.key, name: site.key, language: 'en', role: 'admin' },
    ])
    expect(answer.headers.get('set-cookie')).toContain(`parley=${answer.body.token};`)
    expect(await hasStaff(service.db)).toBe(true)
    const late = await redeem({ token: printed, ...person('Eve') })
    expect([late.status, late.body.type]).toEqual(refused)
  })
})

describe('a set-up link', () => {
  it('works once', async () => {
    const token = await link((await service.site()).id, 'moderator')
    expect((await redeem({ token, ...person('Bo') })).status).toBe(201)
    const again = await redeem({ token, ...person('Cy') })
    expect([again.status, again.body.type]).toEqual(refused)
  })

  it('makes one account when two use it at once', async () => {
    for (let round = 0; round < 5; round++) {
      const token = await link((await service.site()).id, 'moderator')
      const answers = await Promise.all(
        ['x', 'y'].map(name => redeem({ token, ...person(`${name}${round}`) })),
      )
      expect(answers.map(answer => answer.status).sort()).toEqual([201, 409])
    }
  })

  it('gives its role on its site and no other', async () => {
    const site = await service.site()
    const answer = await redeem({ token: await link(site.id, 'admin'), ...person('Dan') })
    expect(answer.body.staff.sites).toEqual([
      { key: site.key, name: site.key, language: 'en', role: 'admin' },
    ])
  })

  it('ends after a week', async () => {
    const token = await link(null, 'admin')
    ahead = 7 * 86_400_000 + 1000
    const answer = await redeem({ token, ...person('Fay') })
    ahead = 0
    expect([answer.status, answer.body.type]).toEqual(refused)
    expect((await redeem({ token, ...person('Fay') })).status).toBe(201)
  })

  it('stays good when the address is taken, and is told', async () => {
    const taken = await account(service, await service.site())
    const token = await link(null, 'admin')
    const answer = await redeem({ token, ...person('Gil'), email: taken.email.toUpperCase() })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/email-taken'])
    expect((await redeem({ token, ...person('Gil') })).status).toBe(201)
  })

  it('is nothing that can be guessed or that another page may use', async () => {
    const answer = await redeem({ token: `setup_${'a'.repeat(43)}`, ...person('Hal') })
    expect([answer.status, answer.body.type]).toEqual(refused)
    const token = await link(null, 'admin')
    expect((await redeem({ token, ...person('Hal') }, { origin: 'https://evil.example' })).status).toBe(403)
  })

  it.each([
    ['a short password', { password: 'short' }],
    ['an address that is none', { email: 'hal' }],
    ['no name', { name: '  ' }],
    ['a role of one’s own choosing', { role: 'admin' }],
  ])('refuses %s', async (_, change) => {
    const token = await link(null, 'admin')
    expect((await redeem({ token, ...person('Ida'), ...change })).status).toBe(422)
  })
})

describe('the first admin from the environment', () => {
  it('is made once, signs in and covers all sites', async () => {
    const admin = { email: 'Boss@news.example', password: 'the first password' }
    await ensureFirstAdmin(service.db, admin, service.clock())
    await ensureFirstAdmin(service.db, { ...admin, password: 'another password' }, service.clock())
    const signIn = (password: string) =>
      request<Session>(`${service.url}/v1/staff/sessions`, {
        method: 'POST',
        body: { email: admin.email, password },
      })
    expect((await signIn('another password')).status).toBe(401)
    const answer = await signIn(admin.password)
    expect(answer.status).toBe(201)
    expect(answer.body.staff).toMatchObject({ name: 'boss', email: 'boss@news.example' })
    expect(answer.body.staff.sites.every(site => site.role === 'admin')).toBe(true)
  })
})
