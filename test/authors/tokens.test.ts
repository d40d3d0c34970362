import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto'
import { CompactEncrypt, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { made } from '../comments/texts.ts'
import { guestToken, reader, readerToken, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
let other: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
  other = await service.site()
})
afterAll(() => service.close())

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600
const claims = (more: Record<string, unknown> = {}) => ({
  aud: site.key,
  sub: 'ada',
  name: 'Ada',
  exp: inAnHour(),
  ...more,
})

/** A token signed by hand, so that it may say what no library would let it. */
function signed(payload: unknown, header: Record<string, unknown> = { alg: 'HS256' }, secret = site.secret) {
  const parts = `${base64(header)}.${typeof payload === 'string' ? payload : base64(payload)}`
  return `${parts}.${createHmac('sha256', secret).update(parts).digest('base64url')}`
}

const statusOf = async (token: string) => {
  const answer = await reader(service, site, 'tokens', token).mine()
  return [answer.status, (answer.body as { type?: string }).type]
}
const accepted = [200, undefined]
const refused = [401, '/problems/invalid-token']

describe('a JWT of the site', () => {
  it('makes its subject an author: one, whatever the token', async () => {
    const first = made(await reader(service, site, 'a', signed(claims())).post('As Ada.'))
    const again = made(await reader(service, site, 'a', signed(claims({ name: 'Ada L.' }))).post('As Ada L.'))
    const bob = made(await reader(service, site, 'a', signed(claims({ sub: 'bob' }))).post('As Bob.'))
    expect(again.author).toMatchObject({ id: first.author.id, name: 'Ada L.' })
    expect(bob.author.id).not.toBe(first.author.id)
  })

  it.each<[string, () => string]>([
    ['as signed by hand, so that the refusals below mean something', () => signed(claims())],
    ['with an audience among others', () => signed(claims({ aud: ['x', site.key] }))],
    ['that expired within the leeway of a minute', () => signed(claims({ exp: inAnHour() - 3600 - 30 }))],
    ['that lasts 24 hours', () => signed(claims({ exp: inAnHour() + 23 * 3600 }))],
    ['with claims that mean nothing here', () => signed(claims({ admin: true, iss: 'x', jti: '1' }))],
    ['with a Chinese name', () => signed(claims({ name: '王小明' }))],
    ['with a blank name', () => signed(claims({ name: '' }))],
    ['with the longest subject', () => signed(claims({ sub: 's'.repeat(255) }))],
  ])('is taken: %s', async (_, token) => {
    expect(await statusOf(token())).toEqual(accepted)
  })

  it.each<[string, () => string | Promise<string>]>([
    ['alg none, unsigned', () => `${base64({ alg: 'none' })}.${base64(claims())}.`],
    ['alg None', () => `${base64({ alg: 'None' })}.${base64(claims())}.`],
    ['alg none, signed', () => signed(claims(), { alg: 'none' })],
    ['no alg', () => signed(claims(), { typ: 'JWT' })],
    ['alg HS512 over an HS256 signature', () => signed(claims(), { alg: 'HS512' })],
    ['HS512 with the right secret', () => readerToken(site, {}, { alg: 'HS512' })],
    ['HS384 with the right secret', () => readerToken(site, {}, { alg: 'HS384' })],
    ['RS256 by a key of its own', () => withRsa()],
    [
      'a key embedded as jwk',
      () => signed(claims(), { alg: 'HS256', jwk: { kty: 'oct', k: 'AAAA' } }, 'AAAA'),
    ],
    [
      'a key named by kid and jku',
      () => signed(claims(), { alg: 'HS256', kid: '../x', jku: 'http://x' }, 'x'),
    ],
    ['an unknown critical header', () => signed(claims(), { alg: 'HS256', crit: ['exp'] })],
    ['b64 false', () => signed(claims(), { alg: 'HS256', b64: false, crit: ['b64'] })],
    ['the other site’s secret', () => signed(claims(), undefined, other.secret)],
    ['an empty secret', () => signed(claims(), undefined, '')],
    ['the secret’s bytes instead of its text', () => withSecretBytes()],
    ['the other site’s audience', () => signed(claims({ aud: other.key }))],
    ['no audience', () => signed(claims({ aud: undefined }))],
    ['an empty list of audiences', () => signed(claims({ aud: [] }))],
    ['no exp', () => signed(claims({ exp: undefined }))],
    ['exp null, as NaN is written', () => signed(claims({ exp: Number.NaN }))],
    ['exp as a string', () => signed(claims({ exp: String(inAnHour()) }))],
    ['exp in the past', () => signed(claims({ exp: inAnHour() - 7200 }))],
    ['exp negative', () => signed(claims({ exp: -1 }))],
    ['exp zero', () => signed(claims({ exp: 0 }))],
    ['exp two days on', () => signed(claims({ exp: inAnHour() + 47 * 3600 }))],
    ['exp beyond all bounds', () => signed(Buffer.from(claimsWith('"exp":1e400')).toString('base64url'))],
    ['nbf in the future', () => signed(claims({ nbf: inAnHour() }))],
    ['no sub', () => signed(claims({ sub: undefined }))],
    ['sub a number', () => signed(claims({ sub: 7 }))],
    ['sub empty', () => signed(claims({ sub: '' }))],
    ['sub too long', () => signed(claims({ sub: 's'.repeat(256) }))],
    ['sub with NUL', () => signed(claims({ sub: 'a\0b' }))],
    ['sub a lone surrogate', () => signed(claims({ sub: '\ud800' }))],
    ['no name', () => signed(claims({ name: undefined }))],
    ['name an object', () => signed(claims({ name: { toString: 'x' } }))],
    ['name with NUL', () => signed(claims({ name: 'a\0' }))],
    ['name a lone surrogate', () => signed(claims({ name: '\udc00' }))],
    ['a payload that is a list', () => signed([])],
    ['a payload that is null', () => signed(null)],
    ['a payload that is no JSON', () => signed(Buffer.from('hello').toString('base64url'))],
    ['a signature cut short', () => signed(claims()).slice(0, -2)],
    [
      'another one’s signature',
      () =>
        `${signed(claims()).split('.').slice(0, 2).join('.')}.${signed(claims({ sub: 'x' })).split('.')[2]}`,
    ],
    ['five parts', () => encrypted()],
    ['two parts', () => signed(claims()).split('.').slice(0, 2).join('.')],
    ['four parts', () => `${signed(claims())}.x`],
    ['only dots', () => '..'],
    ['more than 8 KB', () => signed(claims({ more: 'x'.repeat(9000) }))],
  ])('is refused: %s', async (_, token) => {
    expect(await statusOf(await token())).toEqual(refused)
  })
})

async function withRsa(): Promise<string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256' }).sign(privateKey)
}

const claimsWith = (raw: string) => JSON.stringify(claims({ exp: undefined })).replace('{', `{${raw},`)

const withSecretBytes = () =>
  new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(site.secret, 'base64url'))

const encrypted = () =>
  new CompactEncrypt(Buffer.from(JSON.stringify(claims())))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(Buffer.from(site.secret, 'base64url'))

describe('a guest’s token', () => {
  it('is 32 bytes of base64url behind its prefix', async () => {
    expect(await statusOf(guestToken())).toEqual(accepted)
  })

  it.each([
    ['42 characters', `guest_${'a'.repeat(42)}`],
    ['44 characters', `guest_${'a'.repeat(44)}`],
    ['signs of plain base64', `guest_${'a'.repeat(41)}+/`],
    ['another prefix', `Guest_${'a'.repeat(43)}`],
    ['no prefix', 'a'.repeat(43)],
    ['a hash', randomBytes(32).toString('hex')],
    ['nothing', ''],
  ])('is refused with %s', async (_, token) => {
    const headers = { authorization: `Bearer ${token}` }
    const { status } = await request(`${reader(service, site, 'tokens').base}?mine=true`, { headers })
    expect(status).toBe(401)
  })

  it('is kept nowhere as it is', async () => {
    const token = guestToken()
    const { author } = made(await reader(service, site, 'kept', token).post('Who wrote this?'))
    const row = await service.db
      .selectFrom('author')
      .selectAll()
      .where('siteId', '=', site.id)
      .where('id', '=', author.id)
      .executeTakeFirstOrThrow()
    expect(row.guestHash).toHaveLength(32)
    expect(JSON.stringify(row)).not.toContain(token.slice(6))
  })
})

describe('the Authorization header', () => {
  it.each(['', 'Bearer', 'Bearer ', 'Basic eDp5', `Bearer ${'a'.repeat(43)} more`, 'guest_x', 'Bearer  x'])(
    'is refused when it says %j',
    async authorization => {
      const { base } = reader(service, site, 'tokens')
      for (const url of [`${base}?mine=true`, `${base}/01900000-0000-7000-8000-000000000000`]) {
        const answer = await request(url, { headers: { authorization } })
        expect(answer.status).toBe(401)
      }
    },
  )

  it('names its scheme in any case', async () => {
    const url = `${reader(service, site, 'tokens').base}?mine=true`
    expect((await request(url, { headers: { authorization: `bearer ${guestToken()}` } })).status).toBe(200)
  })
})
