import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../staff/accounts.ts'
import { guest, guestToken, join, readerToken, request, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { ears } from './ear.ts'

let service: TestService
let site: TestSite
let other: TestSite
const { listen, close } = ears()

beforeAll(async () => {
  service = await startService()
  site = await service.site()
  other = await service.site()
})
afterEach(close)
afterAll(() => service.close())

const handshake = (auth: object, headers: Record<string, string> = {}) =>
  listen(service, auth as { site: string }, headers)
const isWell = async () => {
  expect((await request(`${service.url}/healthz`)).status).toBe(200)
  expect({}).not.toHaveProperty('polluted')
}

describe('a handshake', () => {
  it('is taken from the site’s origin, the service’s own, and without one', async () => {
    const headersOf: Record<string, string>[] = [{ origin: site.origin }, { origin: service.url }, {}]
    for (const headers of headersOf)
      expect((await handshake({ site: site.key }, headers)).socket.connected).toBe(true)
  })

  it.each(['https://elsewhere.example', 'null', 'https://SITE.example.evil.example'])(
    'from %s is refused before anything is read',
    async origin => {
      await expect(handshake({ site: site.key }, { origin })).rejects.toThrow('websocket error')
      const polled = await fetch(`${service.url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } })
      expect(polled.status).toBe(403)
    },
  )

  it('from another site’s origin is refused once the site is named', async () => {
    await expect(handshake({ site: site.key }, { origin: other.origin })).rejects.toThrow('not allowed')
  })

  it.each([
    ['an unknown site', { site: 'nowhere' }],
    ['no site', {}],
    ['a site that is no text', { site: { key: 'x' } }],
    ['a key with NUL', { site: 'a\0b' }],
  ])('for %s is refused', async (_, auth) => {
    await expect(handshake(auth)).rejects.toThrow('not allowed')
  })

  it('with a token that is none of the site’s authors’ is refused', async () => {
    const elsewhere = { ...site, secret: other.secret }
    const tokens = [
      'nonsense',
      'guest_short',
      `${guestToken()}x`,
      await readerToken(elsewhere),
      await readerToken(site, {}, { audience: other.key }),
      await readerToken(site, {}, { expires: Math.floor(Date.now() / 1000) - 3600 }),
      'x'.repeat(9000),
      { sub: 'me' },
    ]
    for (const token of tokens)
      await expect(handshake({ site: site.key, token }), String(token)).rejects.toThrow('not allowed')
    await isWell()
  })
})

describe('joining', () => {
  it('looks at the origin again', async () => {
    const host = await service.site()
    const ear = await handshake({ site: host.key }, { origin: host.origin })
    expect(await join(ear.socket, { thread: 'page' })).toEqual({ version: 0 })
    await service.db.updateTable('site').set({ origins: [] }).where('id', '=', host.id).execute()
    await until(async () => 'error' in (await join(ear.socket, { thread: 'page' })))
    expect(await join(ear.socket, { thread: 'page' })).toEqual({ error: 'forbidden' })
  })

  it.each([
    ['NUL', { thread: 'a\0b' }],
    ['a lone surrogate', { thread: 'a\ud800b' }],
    ['an empty key', { thread: '' }],
    ['too long a key', { thread: 'x'.repeat(513) }],
    ['a key that is no text', { thread: ['a'] }],
    ['a negative version', { thread: 'a', after: -1 }],
    ['a broken version', { thread: 'a', after: 1.5 }],
    ['two rooms at once', { thread: 'a', review: true }],
    ['an unknown room', { author: 'me' }],
    ['nothing', {}],
    ['null', null],
    ['a list', ['a']],
    ['a text', 'a'],
    ['a prototype', JSON.parse('{"__proto__": {"polluted": 1}, "thread": "a"}')],
  ])('with %s is a bad request', async (_, asked) => {
    const ear = await handshake({ site: site.key })
    const joined = await ear.socket.emitWithAck('join', asked as never)
    expect(joined).toEqual({ error: 'bad-request' })
    await isWell()
  })

  it('the review takes a session with a role on the site', async () => {
    const elsewhere = await account(service, other, 'admin')
    const refused = [undefined, guestToken(), await readerToken(site), elsewhere.token, 'staff_unknown']
    for (const token of refused) {
      const ear = await handshake({ site: site.key, ...(token && { token }) })
      expect(await join(ear.socket, { review: true })).toEqual({ error: 'not-found' })
    }
    const own = await account(service, site)
    const ear = await handshake({ site: site.key, token: own.token })
    expect(await join(ear.socket, { review: true })).toEqual({ version: 0 })
  })

  it('by the session’s cookie counts from the service’s own pages only', async () => {
    const { token } = await account(service, site)
    const joined = async (origin: string) => {
      const ear = await handshake({ site: site.key }, { origin, cookie: `parley=${token}` })
      return join(ear.socket, { review: true })
    }
    expect(await joined(service.url)).toEqual({ version: 0 })
    expect(await joined(site.origin)).toEqual({ error: 'not-found' })
  })

  it('ends at twenty threads, however often strange ones are left', async () => {
    const ear = await handshake({ site: site.key })
    for (let n = 0; n < 20; n++) expect(await join(ear.socket, { thread: `t${n}` })).toEqual({ version: 0 })
    for (let n = 0; n < 5; n++) ear.socket.emit('leave', { thread: `strange${n}` })
    expect(await join(ear.socket, { thread: 't20' })).toEqual({ error: 'bad-request' })
    ear.socket.emit('leave', { thread: 't0' })
    expect(await join(ear.socket, { thread: 't20' })).toEqual({ version: 0 })
  })
})

describe('whatever else is sent', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'error',
    'changes',
    'cases',
    'connection',
    'x'.repeat(5000),
  ])('as an event %.20s does nothing', async name => {
    const ear = await handshake({ site: site.key })
    await ear.join('page')
    const { socket } = ear as unknown as { socket: { emit(...event: unknown[]): void } }
    socket.emit(name, { polluted: 1 }, () => {})
    socket.emit('join')
    socket.emit('join', { thread: 'page' })
    socket.emit('leave', null)
    await ear.flush()
    await isWell()
  })

  it.each(['connect', 'disconnect', 'disconnecting', 'newListener'])(
    'under the reserved name %s ends the connection and nothing else',
    async name => {
      const ear = await handshake({ site: site.key })
      const { io } = ear.socket
      ;(io.engine as unknown as { write(data: string): void }).write(`42["${name}",{}]`)
      ;(io.engine as unknown as { write(data: string): void }).write('42{"broken')
      await until(() => ear.ended)
      await isWell()
    },
  )

  it('in a frame above 16 KiB ends the connection and nothing else', async () => {
    const bystander = await handshake({ site: site.key })
    await bystander.join('page')
    const ear = await handshake({ site: site.key })
    ear.socket.emit('join', { thread: 'x'.repeat(17 * 1024) }, () => {})
    await until(() => ear.ended)
    await guest(service, site, 'page').post('A quiet day at the harbour.')
    await until(() => bystander.changes.length)
    expect(bystander.ended).toBeNull()
  })
})
