import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PostBody } from '../../src/comments/schema.ts'
import type { Discussion, News } from '../../widget/discussion.ts'
import { openDiscussion } from '../../widget/discussion.ts'
import { readDraft } from '../../widget/draft.ts'
import { createIdentity } from '../../widget/identity.ts'
import { readOutbox } from '../../widget/outbox.ts'
import { resumeOutbox, sendAgain, submit, takeBack } from '../../widget/writing/send.ts'
import { own } from './factories.ts'

type Answer = (body: PostBody) => Response | Promise<Response>

let sites = 0
let sent: PostBody[] = []
let told: News[] = []
let closing: AbortController
let answers: Answer[] = []

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers })
const published: Answer = () => json(201, { comment: own(5) })
const problem =
  (status: number, type: string, headers = {}): Answer =>
  () =>
    json(status, { type: `/problems/${type}` }, headers)
const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

const open = (site = `send-${++sites}`): Discussion =>
  openDiscussion(
    { service: 'https://s.example', site, thread: 't' },
    createIdentity(site, null, null),
    closing.signal,
    news => told.push(news),
  )

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  closing = new AbortController()
  sent = []
  told = []
  answers = []
  vi.stubGlobal('location', { href: 'https://host.example/a#x' })
  vi.stubGlobal('document', { title: 'A page', querySelector: () => null })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as PostBody
    sent.push(body)
    return answers.shift()!(body)
  })
})
afterEach(() => {
  closing.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Lets timers run until the outgoing comments are settled one way or the other. */
const settled = async (discussion: Discussion): Promise<void> => {
  const isOnItsWay = () => discussion.store.get().outgoing.some(({ phase }) => phase !== 'failed')
  for (let tick = 0; isOnItsWay(); tick++) {
    expect(tick, 'still on its way after two minutes').toBeLessThan(1200)
    await vi.advanceTimersByTimeAsync(100)
  }
}

describe('a comment that is sent', () => {
  it('is shown at once, kept until it is acknowledged, and told to the page', async () => {
    answers = [published]
    const discussion = open()
    submit(discussion, null, 'text', 'Nora')
    expect(discussion.store.get().outgoing).toMatchObject([{ body: 'text', phase: 'sending' }])
    expect(readOutbox(discussion.site, 't')).toHaveLength(1)
    await settled(discussion)
    expect(discussion.store.get().outgoing).toEqual([])
    expect(readOutbox(discussion.site, 't')).toEqual([])
    expect(told).toContainEqual({
      type: 'posted',
      detail: { thread: 't', id: own(5).id, status: 'published' },
    })
    expect(sent[0]).toMatchObject({
      body: 'text',
      author: { name: 'Nora' },
      page: { url: 'https://host.example/a', title: 'A page' },
    })
  })

  it('is asked again under the same clientId after a lost answer', async () => {
    answers = [lost, problem(503, 'unavailable', { 'retry-after': '3' }), published]
    const discussion = open()
    submit(discussion, null, 'text', '')
    await settled(discussion)
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ clientId }) => clientId)).size).toBe(1)
    expect(discussion.store.get().outgoing).toEqual([])
  })

  it('waits as long as the service asked', async () => {
    answers = [problem(503, 'unavailable', { 'retry-after': '9' }), published]
    const discussion = open()
    const begin = Date.now()
    submit(discussion, null, 'text', '')
    await settled(discussion)
    expect(Date.now() - begin).toBeGreaterThanOrEqual(9000)
  })

  it.each(['thread-closed', 'author-banned', 'rate-limited', 'invalid-input'])(
    'is not repeated by itself after %s',
    async type => {
      answers = [problem(type === 'rate-limited' ? 429 : 403, type)]
      const discussion = open()
      submit(discussion, null, 'text', '')
      await settled(discussion)
      expect(sent).toHaveLength(1)
      expect(discussion.store.get().outgoing).toMatchObject([{ phase: 'failed', failure: { type } }])
    },
  )

  it('gives up after some attempts, keeps the text, and goes on when asked', async () => {
    answers = [lost, lost, lost, lost, lost, lost, published]
    const discussion = open()
    submit(discussion, null, 'text', '')
    await vi.advanceTimersByTimeAsync(120_000)
    const [failed] = discussion.store.get().outgoing
    expect(failed).toMatchObject({ phase: 'failed', failure: { type: 'no-answer' } })
    expect(readOutbox(discussion.site, 't')).toHaveLength(1)
    sendAgain(discussion, failed!)
    await settled(discussion)
    expect(discussion.store.get().outgoing).toEqual([])
    expect(new Set(sent.map(({ clientId }) => clientId)).size).toBe(1)
  })

  it('is sent under the same clientId after a reload', async () => {
    answers = [() => new Promise(() => undefined)]
    const before = open()
    submit(before, null, 'text', '')
    await vi.advanceTimersByTimeAsync(10)
    closing.abort()
    closing = new AbortController()
    answers = [published]
    const after = open(before.site)
    resumeOutbox(after)
    expect(after.store.get().outgoing).toHaveLength(1)
    await settled(after)
    expect(sent[1]?.clientId).toBe(sent[0]?.clientId)
    expect(readOutbox(after.site, 't')).toEqual([])
  })

  it('is not sent by itself when it was written long ago', async () => {
    answers = [() => new Promise(() => undefined)]
    const before = open()
    submit(before, null, 'text', '')
    await vi.advanceTimersByTimeAsync(3600_000)
    const tries = sent.length
    const after = open(before.site)
    resumeOutbox(after)
    expect(after.store.get().outgoing).toMatchObject([{ phase: 'failed' }])
    expect(sent).toHaveLength(tries)
  })

  it('goes back to the draft it came from, before what was begun meanwhile', async () => {
    answers = [problem(422, 'invalid-input')]
    const discussion = open()
    submit(discussion, null, 'text', '')
    await settled(discussion)
    takeBack(discussion, discussion.store.get().outgoing[0]!, true)
    expect(readDraft({ site: discussion.site, thread: 't', place: 'root' })).toBe('text')
    expect(readOutbox(discussion.site, 't')).toEqual([])
    expect(discussion.store.get().restored).toEqual({ place: 'root', count: 1 })
  })
})
