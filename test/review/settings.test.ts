import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../moderation/index.ts'
import { account } from '../staff/accounts.ts'
import { guest } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { post, terms, texts } from './situations.ts'

let service: TestService
let site: TestSite
let moderator: Desk
let admin: Desk
let moderatorId: string

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms })
  const [one, other] = [await account(service, site), await account(service, site, 'admin')]
  moderatorId = one.id
  moderator = desk(service, site, one.token)
  admin = desk(service, site, other.token)
})
afterAll(() => service.close())

const typeOf = (answer: { status: number; body: unknown }) => [
  answer.status,
  (answer.body as { type: string }).type,
]
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

async function writer() {
  const subject = await post(service, site, texts.clean)
  const authorId = (await subject.author.get(subject.id)).body.comment.author.id
  return { ...subject, authorId }
}

describe('an author’s standing', () => {
  it('keeps a banned author from writing, and lets them again', async () => {
    const { author, authorId } = await writer()
    const banned = await moderator.setStanding(authorId, { standing: 'banned' })
    expect([banned.status, banned.body.author]).toEqual([
      200,
      { id: authorId, standing: 'banned', suspendedUntil: null },
    ])
    expect(typeOf(await author.post('More of the river.'))).toEqual([403, '/problems/author-banned'])
    await moderator.setStanding(authorId, { standing: 'normal' })
    expect((await author.post('More of the river.')).status).toBe(201)
  })

  it('suspends until a time, which is told', async () => {
    const { author, authorId } = await writer()
    const until = tomorrow()
    await moderator.setStanding(authorId, { standing: 'suspended', until })
    const refused = await author.post('More of the river.')
    expect(typeOf(refused)).toEqual([403, '/problems/author-suspended'])
    expect(refused.body).toMatchObject({ until })
  })

  it('holds what a held author writes', async () => {
    const { author, authorId } = await writer()
    await moderator.setStanding(authorId, { standing: 'held' })
    expect((await author.post('More of the river.')).body.comment).toMatchObject({
      status: 'held',
      reason: 'standing',
    })
  })

  it('is recorded with who changed it, and makes what is under way be judged again', async () => {
    const { authorId } = await writer()
    const row = () =>
      service.db
        .selectFrom('author')
        .select('rev')
        .where('siteId', '=', site.id)
        .where('id', '=', authorId)
        .executeTakeFirstOrThrow()
    const { rev } = await row()
    await moderator.setStanding(authorId, { standing: 'trusted' })
    await moderator.setStanding(authorId, { standing: 'banned' })
    expect((await row()).rev).toBe(rev + 2)
    const changes = await service.db
      .selectFrom('standingChange')
      .select(['staffId', 'standingBefore', 'standing'])
      .where('siteId', '=', site.id)
      .where('authorId', '=', authorId)
      .orderBy('id')
      .execute()
    expect(changes).toHaveLength(2)
    expect(changes).toContainEqual({ staffId: moderatorId, standingBefore: 'trusted', standing: 'banned' })
  })

  it.each([
    [{ standing: 'suspended' }, 422],
    [{ standing: 'suspended', until: '2020-01-01T00:00:00Z' }, 422],
    [{ standing: 'suspended', until: 'tomorrow' }, 422],
    [{ standing: 'banned', until: '2199-01-01T00:00:00Z' }, 422],
    [{ standing: 'great' }, 422],
    [{}, 422],
  ])('refuses %j', async (body, status) => {
    const { authorId } = await writer()
    expect((await moderator.setStanding(authorId, body)).status).toBe(status)
  })

  it('answers 404 for another site’s author', async () => {
    const { authorId } = await writer()
    const other = await service.site()
    const stranger = desk(service, other, (await account(service, other, 'admin')).token)
    expect((await stranger.setStanding(authorId, { standing: 'banned' })).status).toBe(404)
    expect((await moderator.setStanding(randomUUID(), { standing: 'banned' })).status).toBe(404)
  })
})

describe('a thread', () => {
  it('is closed in public: its version rises and nobody writes there', async () => {
    const { author, thread } = await writer()
    const before = (await author.list()).body.thread
    const closed = await moderator.setThread(thread, { state: 'closed' })
    expect(closed.body.thread).toEqual({
      key: thread,
      state: 'closed',
      premoderation: false,
      count: 1,
      version: before.version + 1,
    })
    expect((await author.list()).body.thread).toMatchObject({ state: 'closed', version: before.version + 1 })
    expect((await author.after(before.version)).body).toMatchObject({
      thread: { state: 'closed' },
      comments: [],
    })
    expect(typeOf(await author.post('More of the river.'))).toEqual([403, '/problems/thread-closed'])
    await moderator.setThread(thread, { state: 'open' })
    expect((await author.post('More of the river.')).status).toBe(201)
  })

  it('is looked at first without readers noticing', async () => {
    const { author, thread } = await writer()
    const before = (await author.list()).body.thread
    const set = await moderator.setThread(thread, { premoderation: true })
    expect(set.body.thread).toMatchObject({ premoderation: true, state: 'open', version: before.version })
    expect((await author.post('More of the river.')).body.comment).toMatchObject({
      status: 'held',
      reason: 'premoderation',
    })
    expect((await author.list()).body.thread).toEqual(before)
    expect((await moderator.thread(thread)).body.thread).toEqual(set.body.thread)
  })

  it('stays as it is when nothing is said or nothing changes', async () => {
    const { thread } = await writer()
    const before = (await moderator.thread(thread)).body
    expect((await moderator.setThread(thread, {})).body).toEqual(before)
    expect((await moderator.setThread(thread, { state: 'open', premoderation: false })).body).toEqual(before)
  })

  it('may have any key that a page may have', async () => {
    const key = '/新闻/河流 2026?x=1&y=%'
    await guest(service, site, key).post(texts.clean)
    expect((await moderator.setThread(key, { state: 'closed' })).body.thread).toMatchObject({
      key,
      state: 'closed',
    })
  })

  it('answers 404 when nobody has written there, or it is another site’s', async () => {
    const { thread } = await writer()
    const other = await service.site()
    const stranger = desk(service, other, (await account(service, other)).token)
    expect((await stranger.setThread(thread, { state: 'closed' })).status).toBe(404)
    expect((await stranger.thread(thread)).status).toBe(404)
    expect((await moderator.setThread('nothing-here', { state: 'closed' })).status).toBe(404)
  })

  it.each([{ state: 'shut' }, { premoderation: 'yes' }, { count: 3 }, null])('refuses %j', async body => {
    const { thread } = await writer()
    expect((await moderator.setThread(thread, body)).status).toBe(422)
  })
})

describe('the policy', () => {
  it('is for admins to read and to change', async () => {
    expect(typeOf(await moderator.policy())).toEqual([403, '/problems/not-allowed'])
    expect(typeOf(await moderator.setPolicy(defaultPolicy))).toEqual([403, '/problems/not-allowed'])
    expect((await admin.policy()).body.policy.options).toEqual({ ...defaultPolicy, terms: expect.any(Array) })
  })

  it('is in force with the next comment', async () => {
    const own = await service.site({ terms })
    const boss = desk(service, own, (await account(service, own, 'admin')).token)
    const { number, options } = (await boss.policy()).body.policy
    const changed = await boss.setPolicy({ ...options, terms: [{ term: 'river', action: 'hold' }] })
    expect([changed.status, changed.body.policy.number]).toEqual([200, number + 1])
    expect((await guest(service, own, 'a').post(texts.clean)).body.comment.status).toBe('held')
    expect((await guest(service, own, 'b').post('I do grumble.')).body.comment.status).toBe('published')
    expect((await boss.policy()).body.policy).toEqual(changed.body.policy)
  })

  it.each([
    ['nothing', undefined],
    ['a member that is not known', { surprise: true }],
    ['a limit out of range', { flood: { posts: 0, withinSeconds: 1 } }],
    ['a term that says nothing', { terms: [{ term: ' ', action: 'hold' }] }],
    ['a host that is none', { links: { ...defaultPolicy.links, holdHosts: ['http://x/'] } }],
  ])('refuses %s and stays as it is', async (_, change) => {
    const before = (await admin.policy()).body
    expect((await admin.setPolicy(change && { ...defaultPolicy, ...change })).status).toBe(422)
    expect((await admin.policy()).body).toEqual(before)
  })
})
