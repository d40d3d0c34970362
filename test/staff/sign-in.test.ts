import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session, Staff } from '../../src/staff/schema.ts'
import { findStaff } from '../../src/staff/sessions.ts'
import { type Answer, guestToken, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Account, account } from './accounts.ts'

let service: TestService
let site: TestSite
let ann: Account
let ahead = 0

beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
  site = await service.site()
  ann = await account(service, site, 'moderator', 'Ann')
})
afterAll(() => service.close())

type Body = Session & { type: string }
const own = () => ({ origin: service.url })
const typeOf = (answer: Answer<{ type: string }>) => [answer.status, answer.body.type]
const signIn = (body: unknown, headers: Record<string, string> = {}, to: TestService = service) =>
  request<Body>(`${to.url}/v1/staff/sessions`, { method: 'POST', body, headers })
const me = (headers: Record<string, string>) =>
  request<{ staff: Staff; type: string }>(`${service.url}/v1/staff/me`, { headers })
const signOut = (headers: Record<string, string>) =>
  request<{ type: string }>(`${service.url}/v1/staff/sessions`, { method: 'DELETE', headers })
const right = () => ({ email: ann.email, password: ann.password })

describe('signing in', () => {
  it('answers a token and a cookie that serve alike', async () => {
    const answer = await signIn(right())
    expect(answer.status).toBe(201)
    expect(answer.body.token).toMatch(/^staff_[A-Za-z0-9_-]{43}$/)
    expect(answer.body.staff).toEqual({
      id: ann.id,
      name: 'Ann',
      email: ann.email,
      sites: [{ key: site.key, name: site.key, language: 'en', role: 'moderator' }],
    })
    const cookie = answer.headers.get('set-cookie')!
    expect(cookie).toBe(`parley=${answer.body.token}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict`)
    const byCookie = await me({ cookie: `other=1; ${cookie.split(';')[0]}` })
    const byToken = await me({ authorization: `Bearer ${answer.body.token}` })
    expect(byCookie.status).toBe(200)
    expect(byCookie.body).toEqual(byToken.body)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('takes the address in any case and with space around it', async () => {
    expect((await signIn({ ...right(), email: ` ${ann.email.toUpperCase()} ` })).status).toBe(201)
  })

  it('answers the same for a wrong password and for an unknown address', async () => {
    const wrong = await signIn({ ...right(), password: 'not the password' })
    const unknown = await signIn({ email: 'nobody@news.example', password: 'not the password' })
    expect(typeOf(wrong)).toEqual([401, '/problems/wrong-credentials'])
    expect({ ...unknown.body, instance: null }).toEqual({ ...wrong.body, instance: null })
    expect(wrong.headers.get('set-cookie')).toBeNull()
  })

  it('keeps nothing at rest that signs anyone in', async () => {
    const { token } = (await signIn(right())).body
    const hash = createHash('sha256').update(token).digest()
    const rows = await service.db.selectFrom('staffSession').select('tokenHash').execute()
    expect(rows.some(row => row.tokenHash.equals(hash))).toBe(true)
    const { passwordHash } = await service.db
      .selectFrom('staff')
      .select('passwordHash')
      .where('id', '=', ann.id)
      .executeTakeFirstOrThrow()
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  })

  it.each([
    ['no password', { email: 'a@b.example' }],
    ['a password that is no text', { email: 'a@b.example', password: 1 }],
    ['a password without end', { email: 'a@b.example', password: 'x'.repeat(129) }],
    ['an address without end', { email: `${'x'.repeat(300)}@b.example`, password: 'x' }],
    ['null', null],
    ['a list', []],
    ['a lone surrogate', '{"email":"a@b.example","password":"\\ud800"}'],
    ['NUL', '{"email":"a@b.example","password":"\\u0000"}'],
  ])('refuses %s', async (_, body) => {
    expect((await signIn(body)).status).toBe(422)
  })

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1'])(
    'is nothing that a page of %s does for its reader',
    async origin => {
      expect(typeOf(await signIn(right(), { origin }))).toEqual([403, '/problems/origin-not-allowed'])
    },
  )
})

describe('a session', () => {
  const start = async () => (await signIn(right())).body.token

  it('ends when its holder signs out, with cookie or token', async () => {
    const [one, two] = [await start(), await start()]
    const out = await signOut({ cookie: `parley=${one}`, ...own() })
    expect(out.status).toBe(204)
    expect(out.headers.get('set-cookie')).toMatch(/^parley=; Path=\/; Max-Age=0;/)
    expect((await signOut({ authorization: `Bearer ${two}` })).status).toBe(204)
    for (const token of [one, two]) {
      expect(typeOf(await me({ authorization: `Bearer ${token}` }))).toEqual([401, '/problems/invalid-token'])
    }
  })

  it('ends after twelve hours', async () => {
    const token = await start()
    ahead += 12 * 3600_000 - 60_000
    expect((await me({ authorization: `Bearer ${token}` })).status).toBe(200)
    ahead += 2 * 60_000
    expect((await me({ authorization: `Bearer ${token}` })).status).toBe(401)
    ahead = 0
  })

  it('is not found by anything that only looks like its token', async () => {
    const token = await start()
    const now = service.clock()
    expect(await findStaff(service.db, token, now)).toMatchObject({ id: ann.id, allSites: false })
    for (const other of [
      `${token}x`,
      token.slice(0, -1),
      token.toUpperCase(),
      '',
      `guest_${token.slice(6)}`,
    ]) {
      expect(await findStaff(service.db, other, now)).toBeNull()
    }
  })

  it('goes by the bearer token alone when there is one', async () => {
    const token = await start()
    const both = await me({ authorization: `Bearer ${guestToken()}`, cookie: `parley=${token}` })
    expect(typeOf(both)).toEqual([401, '/problems/invalid-token'])
    for (const authorization of ['Bearer', `Basic ${token}`, token, `Bearer ${token} ${token}`]) {
      expect((await me({ authorization, cookie: `parley=${token}` })).status).toBe(401)
    }
    expect((await me({ authorization: `bearer ${token}` })).status).toBe(200)
  })

  it('is taken from the cookie of exactly its name', async () => {
    const token = await start()
    for (const name of ['__Host-parley', 'Parley', 'parley2', '\u00a0parley', 'xparley']) {
      const cookie = Buffer.from(`${name}=${token}`).toString('latin1')
      expect(typeOf(await me({ cookie }))).toEqual([401, '/problems/sign-in-required'])
    }
  })
})

describe('the cookie and where it comes from', () => {
  it('changes nothing without an Origin of the service’s own', async () => {
    const { token } = (await signIn(right())).body
    const cookie = `parley=${token}`
    const path = `/v1/sites/${site.key}/review/threads/none`
    const change = (headers: Record<string, string>) =>
      request<{ type: string }>(`${service.url}${path}`, { method: 'PATCH', body: {}, headers })
    expect(typeOf(await change({ cookie }))).toEqual([403, '/problems/origin-not-allowed'])
    for (const origin of [
      site.origin,
      'https://evil.example',
      'null',
      `${service.url}.evil.example`,
      `${service.url}/`,
    ]) {
      expect(typeOf(await change({ cookie, origin }))).toEqual([403, '/problems/origin-not-allowed'])
    }
    expect((await change({ cookie, ...own() })).status).toBe(404)
    expect((await signOut({ cookie })).status).toBe(403)
    expect((await me({ cookie })).status).toBe(200)
  })

  it('tells a page of the site nothing, even reading', async () => {
    const { token } = (await signIn(right())).body
    const answer = await request<{ type: string }>(`${service.url}/v1/sites/${site.key}/review/queue`, {
      headers: { cookie: `parley=${token}`, origin: site.origin },
    })
    expect(typeOf(answer)).toEqual([403, '/problems/origin-not-allowed'])
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('asks no Origin of a bearer token, which no browser adds by itself', async () => {
    const { token } = (await signIn(right())).body
    const answer = await request(`${service.url}/v1/sites/${site.key}/review/threads/none`, {
      method: 'PATCH',
      body: {},
      token,
    })
    expect(answer.status).toBe(404)
  })

  it('is bound to its host and to https where the service is public', async () => {
    const publicUrl = 'https://talk.example'
    const secure = await startService({
      database: { url: service.databaseUrl },
      env: { PUBLIC_URL: publicUrl },
    })
    try {
      const answer = await signIn(right(), { origin: publicUrl }, secure)
      const { token } = answer.body
      expect(answer.headers.get('set-cookie')).toBe(
        `__Host-parley=${token}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure`,
      )
      const ask = (cookie: string, method = 'GET', origin?: string) =>
        request(`${secure.url}/v1/staff/${method === 'GET' ? 'me' : 'sessions'}`, {
          method,
          headers: { cookie, ...(origin && { origin }) },
        })
      expect((await ask(`parley=${token}`)).status).toBe(401)
      expect((await ask(`__Host-parley=${token}`)).status).toBe(200)
      expect((await ask(`__Host-parley=${token}`, 'DELETE', secure.url)).status).toBe(403)
      expect((await ask(`__Host-parley=${token}`, 'DELETE', publicUrl)).status).toBe(204)
    } finally {
      await secure.close()
    }
  })
})
