import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, guestToken, reader, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
const origin = 'https://www.news.example'
beforeAll(async () => {
  service = await startService()
  site = await service.site({}, { origins: [origin, 'http://127.0.0.1:8123'] })
})
afterAll(() => service.close())

let notes = 0
const token = guestToken()
const base = () => reader(service, site, 'origins').base
const get = (from: string, url = base()) => request(url, { headers: { origin: from } })
const post = (headers: Record<string, string>, body: unknown = undefined) =>
  request(base(), {
    method: 'POST',
    token: guestToken(),
    headers,
    body: body ?? { clientId: crypto.randomUUID(), body: `Note ${++notes}` },
  })

describe('an origin', () => {
  it.each([origin, 'http://127.0.0.1:8123'])('of the site may read and write: %s', async from => {
    for (const answer of [await get(from), await post({ origin: from })]) {
      expect(answer.status).toBeLessThan(300)
      expect(answer.headers.get('access-control-allow-origin')).toBe(from)
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      expect(answer.headers.get('vary')).toMatch(/origin/i)
    }
  })

  it('of the service itself may, by each of its names', async () => {
    const { port } = new URL(service.url)
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
      const answer = await post({ origin: `http://${host}:${port}` })
      expect([host, answer.status]).toEqual([host, 201])
    }
  })

  it.each([
    'null',
    'https://news.example',
    'http://www.news.example',
    'https://www.news.example.evil.example',
    'https://evil-www.news.example',
    'https://www.news.example.',
    'https://www.news.example:443',
    'https://www.news.example:8443',
    'https://WWW.NEWS.EXAMPLE',
    'https://www.news.example/',
    'https://www.news.example/path',
    'https://user@www.news.example',
    'https://www.news.example https://evil.example',
    'https://www.news.example, https://evil.example',
    '*',
    'file://',
    'http://localhost',
    'http://localhost:1',
    'https://localhost:{port}',
    'http://127.0.0.1.nip.example:{port}',
  ])('of anyone else may neither read nor write: %s', async raw => {
    const from = raw.replace('{port}', new URL(service.url).port)
    for (const answer of [await get(from), await post({ origin: from })]) {
      expect([answer.status, answer.body]).toMatchObject([403, { type: '/problems/origin-not-allowed' }])
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('that another site embeds from is a stranger here', async () => {
    const other = await service.site({}, { origins: ['https://other.example'] })
    expect((await get('https://other.example', reader(service, other, 'a').base)).status).toBe(200)
    expect((await get('https://other.example')).status).toBe(403)
  })

  it('may be missing, with a bearer token', async () => {
    expect((await guest(service, site, 'origins').post('From a shell.')).status).toBe(201)
  })

  it('can read the problems that it is told', async () => {
    const answer = await post({ origin }, { clientId: 'x', body: 7 })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    const unsigned = await request(base(), { method: 'POST', body: {}, headers: { origin } })
    expect(unsigned.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it('gets a 304 as readable as the page', async () => {
    const etag = (await get(origin)).headers.get('etag')!
    const answer = await request(base(), { headers: { origin, 'if-none-match': etag } })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([304, origin])
  })
})

describe('a preflight', () => {
  const preflight = (from: string, method: string, url = base()) =>
    request(url, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type',
      },
    })

  it('allows the site’s origin every method and header that the API needs', async () => {
    for (const url of [base(), `${base()}/01900000-0000-7000-8000-000000000000`]) {
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
        const { status, headers } = await preflight(origin, method, url)
        expect(status).toBe(204)
        expect(headers.get('access-control-allow-origin')).toBe(origin)
        expect(headers.get('access-control-allow-methods')).toContain(method)
        for (const name of ['authorization', 'content-type', 'if-none-match'])
          expect(headers.get('access-control-allow-headers')).toContain(name)
      }
    }
  })

  it('allows nobody else anything', async () => {
    const { status, headers } = await preflight('https://evil.example', 'POST')
    expect(status).toBe(403)
    for (const name of headers.keys()) expect(name).not.toMatch(/^access-control-allow/)
  })

  it('lets the page read what it needs of the answer', async () => {
    const exposed = (await get(origin)).headers.get('access-control-expose-headers')
    expect(exposed).toMatch(/ETag/i)
    expect(exposed).toMatch(/Retry-After/i)
  })
})

describe('with PUBLIC_URL', () => {
  it('the service’s own origin is that one alone', async () => {
    const url = 'https://talk.news.example'
    const second = await startService({
      database: { url: service.databaseUrl },
      env: { PUBLIC_URL: `${url}/` },
    })
    try {
      const there = reader(second, site, 'public', token).base
      expect((await get(url, there)).status).toBe(200)
      expect((await get(second.url, there)).status).toBe(403)
    } finally {
      await second.close()
    }
  })
})
