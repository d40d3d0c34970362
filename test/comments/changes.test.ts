import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comment, Gone, Page } from '../../src/comments/schema.ts'
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

const since = async (thread: string, version: number, limit?: number): Promise<Page> =>
  (await reader(service, site, thread).after(version, limit)).body

const seen = (page: Page) => page.comments.map(comment => [comment.id, comment.version, comment.status])

describe('what changed after a version', () => {
  it('is every public change since, oldest first, with the version it leads to', async () => {
    const [a, b] = await writeInOrder(service, site, 'plain', 2)
    expect(seen(await since('plain', 0))).toEqual([
      [a!.id, 1, 'published'],
      [b!.id, 2, 'published'],
    ])
    const page = await since('plain', 1)
    expect(seen(page)).toEqual([[b!.id, 2, 'published']])
    expect(page.thread).toMatchObject({ version: 2, count: 2 })
    expect(page).not.toHaveProperty('more')
    expect((await since('plain', 2)).comments).toEqual([])
  })

  it('stamps a root with each reply that appears or goes', async () => {
    const [root] = await writeInOrder(service, site, 'stamped', 1)
    const author = guest(service, site, 'stamped')
    const reply = made(await author.post('Reply.', { parentId: root!.id }))
    const appeared = await since('stamped', 1)
    expect(new Map(appeared.comments.map(one => [one.id, one]))).toMatchObject(
      new Map([
        [root!.id, { version: 2, replyCount: 1 }],
        [reply.id, { version: 2 }],
      ] as never),
    )
    await author.withdraw(reply.id)
    const gone = await since('stamped', 2)
    expect(gone.thread).toMatchObject({ version: 3, count: 1 })
    expect(gone.comments).toContainEqual({ id: reply.id, status: 'withdrawn', version: 3 })
    expect(gone.comments.find(one => one.id === root!.id)).toMatchObject({ version: 3, replyCount: 0 })
  })

  it('has an edited comment whole, once, at its last version', async () => {
    const author = guest(service, site, 'edited')
    const { id } = made(await author.post('As it was.'))
    await author.edit(id, 'As it is.')
    const page = await since('edited', 0)
    expect(page.comments).toMatchObject([
      { id, version: 2, revision: 2, body: [['p', 'As it is.']], editedAt: expect.any(String) },
    ])
  })

  it('has what was public and is no longer, and never what was not', async () => {
    const author = guest(service, site, 'gone')
    const open = made(await author.post('Public for a while.'))
    const held = made(await author.post(abuse))
    await author.withdraw(held.id)
    await author.withdraw(open.id)
    expect((await since('gone', 0)).comments).toEqual([{ id: open.id, status: 'withdrawn', version: 2 }])
  })

  it('says reset above the thread’s version, and nothing else', async () => {
    await writeInOrder(service, site, 'reset', 1)
    expect(await since('reset', 2)).toMatchObject({ comments: [], reset: true, thread: { version: 1 } })
    expect(await since('nobody-wrote', 1)).toMatchObject({ comments: [], reset: true })
    expect(await since('reset', 2_147_483_647)).toMatchObject({ reset: true })
    expect(await since('reset', 1)).not.toHaveProperty('reset')
  })

  it('includes that the thread was closed, though no comment changed', async () => {
    await writeInOrder(service, site, 'closing', 1)
    await service.db
      .updateTable('thread')
      .set({ state: 'closed', version: 2 })
      .where('siteId', '=', site.id)
      .where('key', '=', 'closing')
      .execute()
    expect(await since('closing', 1)).toMatchObject({ thread: { state: 'closed', version: 2 }, comments: [] })
  })
})

describe('catching up in steps', () => {
  it.each([1, 2, 3, 5, 100])(
    'of %i loses nothing, splits no version and ends where the thread is',
    async limit => {
      const thread = `steps-${limit}`
      const [root, other] = await writeInOrder(service, site, thread, 2)
      await writeInOrder(service, site, thread, 3, { parentId: root!.id })
      const author = guest(service, site, thread)
      await author.withdraw(made(await author.post('Short-lived.', { parentId: other!.id })).id)
      const whole = await since(thread, 0, 100)
      const known = new Map<string, Comment | Gone>()
      let version = 0
      for (let step = 0, more = true; more; step++) {
        const page = await since(thread, version, limit)
        const versions = page.comments.map(one => one.version!)
        expect(versions).toEqual(versions.toSorted((a, b) => a - b))
        if (page.more) expect(page.thread.version).toBe(versions.at(-1))
        // A version has two rows at most, so a step may be one longer than asked, never more.
        expect(page.comments.length).toBeLessThanOrEqual(Math.max(limit, 2))
        expect(page.thread.version).toBeGreaterThan(version)
        for (const one of page.comments) known.set(one.id, one)
        version = page.thread.version
        more = page.more ?? false
        expect(step).toBeLessThan(20)
      }
      expect(version).toBe(whole.thread.version)
      expect([...known.keys()].sort()).toEqual(idsOf(whole.comments).sort())
      for (const one of whole.comments) expect(known.get(one.id)).toEqual(one)
    },
  )

  it('from the first page’s version makes up for pages that were loaded later', async () => {
    await writeInOrder(service, site, 'late', 4)
    const first = (await reader(service, site, 'late').list('?sort=oldest&limit=2')).body
    const author = guest(service, site, 'late')
    const added = made(await author.post('Added while paging.'))
    const missed = await since('late', first.thread.version)
    expect(idsOf(missed.comments)).toEqual([added.id])
  })
})
