import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDraft, writeDraft } from '../../widget/draft.ts'
import { createIdentity, readClaims } from '../../widget/identity.ts'
import { dropUnsent, keepUnsent, readOutbox, type Unsent } from '../../widget/outbox.ts'
import { randomGuestSecret, randomUuid } from '../../widget/random.ts'

const day = 24 * 3600 * 1000
let site = ''
let sites = 0

const workingStorage = () => {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

const refuse = () => {
  throw new DOMException('denied', 'SecurityError')
}
const blockedStorage = { getItem: refuse, setItem: refuse, removeItem: refuse }

const unsent = (more: Partial<Unsent> = {}): Unsent => ({
  clientId: randomUuid(),
  parentId: null,
  rootId: null,
  body: 'text',
  name: '',
  at: Date.now(),
  ...more,
})

beforeEach(() => {
  site = `site-${++sites}`
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe.each([
  ['a working storage', workingStorage],
  ['a blocked storage', () => blockedStorage],
])('with %s', (_name, storage) => {
  beforeEach(() => vi.stubGlobal('localStorage', storage()))

  it('a draft is kept per thread and parent until it is cleared', () => {
    const key = { site, thread: 't', place: 'root' }
    writeDraft(key, 'begun')
    writeDraft({ ...key, place: 'reply' }, 'another')
    expect(readDraft(key)).toBe('begun')
    expect(readDraft({ ...key, thread: 'u' })).toBe('')
    writeDraft(key, '')
    expect(readDraft(key)).toBe('')
    expect(readDraft({ ...key, place: 'reply' })).toBe('another')
  })

  it('a guest keeps one secret, made when it is first needed', async () => {
    expect(await createIdentity(site, null, null).current()).toBeNull()
    const secret = await createIdentity(site, null, null).required()
    expect(secret).toMatch(/^guest_[A-Za-z0-9_-]{43}$/)
    expect(await createIdentity(site, null, null).current()).toBe(secret)
  })

  it('an unacknowledged comment stays in the outbox until it is dropped', () => {
    const [first, second] = [unsent(), unsent()]
    keepUnsent(site, 't', first)
    keepUnsent(site, 't', second)
    keepUnsent(site, 't', first)
    expect(readOutbox(site, 't').map(({ clientId }) => clientId)).toEqual([second.clientId, first.clientId])
    dropUnsent(site, 't', second.clientId)
    dropUnsent(site, 't', first.clientId)
    expect(readOutbox(site, 't')).toEqual([])
  })
})

describe('what is stored', () => {
  beforeEach(() => vi.stubGlobal('localStorage', workingStorage()))

  it('is forgotten after thirty days', () => {
    vi.useFakeTimers({ now: 0 })
    const key = { site, thread: 't', place: 'root' }
    writeDraft(key, 'begun')
    keepUnsent(site, 't', unsent())
    vi.setSystemTime(30 * day)
    expect(readDraft(key)).toBe('begun')
    expect(readOutbox(site, 't')).toHaveLength(1)
    vi.setSystemTime(30 * day + 1)
    expect(readDraft(key)).toBe('')
    expect(readOutbox(site, 't')).toEqual([])
  })

  it('is ignored when it is not ours', async () => {
    localStorage.setItem(`parley:draft:${site}:t:root`, '{"text": 5}')
    localStorage.setItem(`parley:outbox:${site}:t`, '[null, 1, {"clientId": "x"}]')
    localStorage.setItem(`parley:guest:${site}`, 'guest_short')
    expect(readDraft({ site, thread: 't', place: 'root' })).toBe('')
    expect(readOutbox(site, 't')).toEqual([])
    expect(await createIdentity(site, null, null).current()).toBeNull()
  })
})

describe('a site’s own reader', () => {
  const jwt = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`

  it('writes with the token of the attribute and has its name', async () => {
    const token = jwt({ sub: '1', name: '林晚舟' })
    const identity = createIdentity(site, token, null)
    expect(await identity.required()).toBe(token)
    expect(identity.readerName()).toBe('林晚舟')
    expect(identity.isReader()).toBe(true)
  })

  it('is asked for again when the token runs out or is refused', async () => {
    const exp = Math.floor(Date.now() / 1000) + 10
    const getToken = vi.fn(async () => jwt({ sub: '1', exp }))
    const identity = createIdentity(site, null, getToken)
    await identity.current()
    await identity.current()
    expect(getToken).toHaveBeenCalledTimes(2)
    getToken.mockResolvedValue(jwt({ sub: '1', exp: exp + 3600 }))
    await identity.current()
    await identity.current()
    expect(getToken).toHaveBeenCalledTimes(3)
    identity.forget()
    await identity.current()
    expect(getToken).toHaveBeenCalledTimes(4)
  })

  it('is a guest while nobody is signed in', async () => {
    const identity = createIdentity(site, null, () => null)
    expect(await identity.required()).toMatch(/^guest_/)
    expect(identity.isReader()).toBe(false)
  })

  it.each(['', 'x', 'a.b.c', 'a.bnVsbA.c'])('has no claims in %j', token => {
    expect(readClaims(token)).toEqual({})
  })
})

describe('ids', () => {
  it('are UUIDs of version 4 where the context is not secure, too', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) })
    expect(randomUuid()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  })

  it('differ, and so do secrets', () => {
    expect(new Set(Array.from({ length: 100 }, randomUuid)).size).toBe(100)
    expect(new Set(Array.from({ length: 100 }, randomGuestSecret)).size).toBe(100)
  })
})
