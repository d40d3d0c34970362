import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, idsOf, made, writeInOrder } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

const list = async (thread: string, query = '') => (await reader(service, site, thread).list(query)).body

describe('a page of a thread', () => {
  it('of a thread that nobody has written in is an empty one', async () => {
    const answer = await reader(service, site, 'unknown').list()
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      thread: { key: 'unknown', state: 'open', count: 0, version: 0, editWindow: 900 },
      comments: [],
      nextCursor: null,
    })
    expect((await list('unknown', '?after=0')).comments).toEqual([])
    expect((await list('unknown', `?root=${randomUUID()}`)).comments).toEqual([])
  })

  it('has 25 roots unless asked otherwise, newest or oldest first', async () => {
    const ids = idsOf(await writeInOrder(service, site, 'many', 27))
    const newest = await list('many')
    expect(idsOf(newest.comments)).toEqual(ids.toReversed().slice(0, 25))
    expect(newest.nextCursor).not.toBeNull()
    expect(newest.thread).toMatchObject({ count: 27, version: 27 })
    expect(idsOf((await list('many', '?sort=oldest&limit=3')).comments)).toEqual(ids.slice(0, 3))
    expect((await list('many', '?limit=27')).nextCursor).toBeNull()
    expect((await list('many', '?limit=100')).comments).toHaveLength(27)
  })

  it('counts roots, each followed by at most ten of its replies, oldest first, of any depth', async () => {
    const [first, second] = await writeInOrder(service, site, 'replies', 2)
    const replies = await writeInOrder(service, site, 'replies', 11, { parentId: first!.id })
    const deep = await writeInOrder(service, site, 'replies', 1, { parentId: replies[0]!.id })
    const page = await list('replies', '?sort=oldest&limit=1')
    expect(idsOf(page.comments)).toEqual([first!.id, ...idsOf(replies).slice(0, 10)])
    expect(page.comments[0]).toMatchObject({ replyCount: 12 })
    expect(deep[0]).toMatchObject({ parentId: replies[0]!.id, rootId: first!.id })
    const next = await list('replies', `?sort=oldest&limit=1&cursor=${page.nextCursor}`)
    expect(idsOf(next.comments)).toEqual([second!.id])
    expect(next.nextCursor).toBeNull()
  })

  it('shows no reply that is not public', async () => {
    const [root] = await writeInOrder(service, site, 'held-reply', 1)
    const held = made(await guest(service, site, 'held-reply').post(abuse, { parentId: root!.id }))
    expect(held.status).toBe('held')
    const page = await list('held-reply')
    expect(idsOf(page.comments)).toEqual([root!.id])
    expect(page.comments[0]).toMatchObject({ replyCount: 0 })
    expect((await list('held-reply', `?root=${root!.id}`)).comments).toEqual([])
  })
})

describe('the replies of a root', () => {
  it('come all, oldest first, by a cursor without gaps or repeats', async () => {
    const [root] = await writeInOrder(service, site, 'deep', 1)
    const ids = idsOf(await writeInOrder(service, site, 'deep', 12, { parentId: root!.id }))
    expect(idsOf((await list('deep', `?root=${root!.id}`)).comments)).toEqual(ids)
    const found: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await list('deep', `?root=${root!.id}&limit=5${cursor && `&cursor=${cursor}`}`)
      expect(page.comments.length).toBeLessThanOrEqual(5)
      found.push(...idsOf(page.comments))
      cursor = page.nextCursor
    }
    expect(found).toEqual(ids)
  })

  it('are none for a reply, an unknown id and another thread’s root', async () => {
    const [root] = await writeInOrder(service, site, 'one-root', 1)
    const [reply] = await writeInOrder(service, site, 'one-root', 1, { parentId: root!.id })
    for (const id of [reply!.id, randomUUID()])
      expect((await list('one-root', `?root=${id}`)).comments).toEqual([])
    expect((await list('another', `?root=${root!.id}`)).comments).toEqual([])
  })
})

describe('a root that is gone', () => {
  it('stays as a stub while it has public replies, and goes with the last of them', async () => {
    const author = guest(service, site, 'stub')
    const root = made(await author.post('A root to go.'))
    const answerer = guest(service, site, 'stub')
    const reply = made(await answerer.post('A reply that stays.', { parentId: root.id }))
    await author.withdraw(root.id)
    expect((await list('stub')).comments).toEqual([
      { id: root.id, status: 'withdrawn', version: 3 },
      expect.objectContaining({ id: reply.id, status: 'published' }),
    ])
    expect((await list('stub')).thread).toMatchObject({ count: 1, version: 3 })
    await answerer.withdraw(reply.id)
    expect(await list('stub')).toMatchObject({ thread: { count: 0, version: 4 }, comments: [] })
  })

  it('without replies is gone at once', async () => {
    const author = guest(service, site, 'bare')
    const { id } = made(await author.post('Nobody answers.'))
    await author.withdraw(id)
    expect(await list('bare')).toMatchObject({ thread: { count: 0, version: 2 }, comments: [] })
  })

  it('with replies that were never public is gone too', async () => {
    const author = guest(service, site, 'held-only')
    const { id } = made(await author.post('Only abuse below.'))
    made(await guest(service, site, 'held-only').post(abuse, { parentId: id }))
    await author.withdraw(id)
    expect((await list('held-only')).comments).toEqual([])
  })

  it('still takes replies to its public replies', async () => {
    const author = guest(service, site, 'below')
    const root = made(await author.post('Soon gone, again.'))
    const reply = made(await guest(service, site, 'below').post('Stays.', { parentId: root.id }))
    await author.withdraw(root.id)
    const deeper = made(await guest(service, site, 'below').post('Below it.', { parentId: reply.id }))
    expect(deeper).toMatchObject({ rootId: root.id, status: 'published' })
    const page = await list('below')
    expect(page.comments).toMatchObject(
      [{ id: root.id, version: deeper.version }, reply, deeper].map(({ id }) => ({ id })),
    )
  })
})

describe('counts', () => {
  it('are of published comments, by key, zero for unknown threads', async () => {
    await writeInOrder(service, site, 'counted', 2)
    made(await guest(service, site, 'counted').post(abuse))
    const url = `${service.url}/v1/sites/${site.key}/counts`
    const { counts } = await fetch(`${url}?thread=counted&thread=__proto__&thread=nobody`).then(r => r.json())
    expect(Object.entries(counts)).toEqual([
      ['counted', 2],
      ['__proto__', 0],
      ['nobody', 0],
    ])
    expect(await fetch(`${url}?thread=counted`).then(r => r.json())).toEqual({ counts: { counted: 2 } })
    expect(await fetch(url).then(r => r.json())).toEqual({ counts: {} })
  })
})
