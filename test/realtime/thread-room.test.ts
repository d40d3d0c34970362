import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, desk } from '../review/desk.ts'
import { terms, texts } from '../review/situations.ts'
import { account } from '../staff/accounts.ts'
import { guest, isWhole, until } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { ears } from './ear.ts'

let service: TestService
let site: TestSite
let ann: Desk
let threads = 0
const { listen, close } = ears()

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms, ...anyPace })
  ann = desk(service, site, (await account(service, site)).token)
})
afterEach(close)
afterAll(() => service.close())

const someone = (thread: string) => guest(service, site, thread)

/** A thread with one comment and a reader in its room. */
async function room() {
  const thread = `live-${++threads}`
  const author = someone(thread)
  const { comment } = (await author.post(texts.clean)).body
  const ear = await listen(service, { site: site.key })
  await ear.join(thread)
  let heard = 0
  /** The next message must be what GET answers after the version before it. */
  const next = async () => {
    const before = ear.changes[heard - 1]?.thread.version ?? 1
    const message = await until(() => ear.changes[heard], 'the next message')
    heard++
    const page = (await author.after(before)).body
    expect(message.site).toBe(site.key)
    expect({ thread: message.thread, comments: message.comments }).toEqual({
      thread: page.thread,
      comments: page.comments,
    })
    return page.comments
  }
  return { thread, author, comment, ear, next }
}

describe('a thread’s room', () => {
  it('is told when joined how far it has been told, also of a thread that does not exist yet', async () => {
    const { thread, author, ear } = await room()
    expect(await ear.join(thread)).toBe(1)
    await author.post('A second thought about the river bank.')
    await until(() => ear.changes.length)
    expect(await ear.join(thread)).toBe(2)
    expect(await ear.join('not-yet-there')).toBe(0)
    await someone('not-yet-there').post(texts.clean)
    expect(await until(() => ear.changes[1])).toMatchObject({
      thread: { key: 'not-yet-there', version: 1, count: 1 },
    })
  })

  it('gets what GET ?after= answers: comments, replies with their root, edits, removals, withdrawals', async () => {
    const { author, comment, thread, next } = await room()
    const other = someone(thread)
    const reply = other.post('I saw it too, from the bridge.', { parentId: comment.id })
    const [root, answer] = await next()
    expect([root, answer]).toMatchObject([
      { id: comment.id, replyCount: 1 },
      { parentId: comment.id, replyCount: 0 },
    ])
    const { id } = (await reply).body.comment

    await author.edit(comment.id, 'The river was loud this morning.')
    expect(await next()).toMatchObject([{ id: comment.id, revision: 2, editedAt: expect.any(String) }])

    await author.report(id)
    const decision = await ann.done((await ann.caseOf(id)).id, 'remove')
    expect(await next()).toMatchObject([{ replyCount: 0 }, { id, status: 'removed', version: 4 }])
    expect((await other.after(3)).text).not.toContain('from the bridge')

    await ann.undo(decision.id)
    expect(await next()).toMatchObject([{ replyCount: 1 }, { id, status: 'published' }])

    await author.withdraw(comment.id)
    expect(await next()).toEqual([{ id: comment.id, status: 'withdrawn', version: 6 }])
  })

  it('hears of a thread that is closed, and nothing of what is held', async () => {
    const { author, thread, ear } = await room()
    await author.post(texts.held)
    await author.post(texts.rejected)
    await ann.setThread(thread, { state: 'closed' })
    const message = await until(() => ear.changes[0])
    expect(message).toMatchObject({ thread: { state: 'closed', count: 1, version: 2 }, comments: [] })
    expect(ear.changes).toHaveLength(1)
  })

  it('gets a burst in few messages, which together are the whole', async () => {
    const { thread, author, ear } = await room()
    const posts = Array.from({ length: 40 }, (_, n) =>
      someone(thread).post(`Of the river, remark no. ${n * 7919}`),
    )
    const began = performance.now()
    await Promise.all(posts)
    await until(() => ear.changes.at(-1)?.thread.version === 41)
    const took = ear.changes.at(-1)!.at - began
    expect(ear.changes.length).toBeLessThanOrEqual(Math.ceil(took / 20) + 1)
    expect(ear.changes.length).toBeLessThan(40)
    const heard = ear.changes.flatMap(message => message.comments)
    expect(heard).toEqual((await author.after(1, 100)).body.comments)
  })

  it('is not told any more once it is left, nor twice when joined twice', async () => {
    const { thread, author, ear } = await room()
    const stays = await listen(service, { site: site.key })
    await stays.join(thread)
    await stays.join(thread)
    ear.socket.emit('leave', { thread })
    await ear.flush()
    await author.post('One more thing about the river.')
    await until(() => stays.changes.length)
    await Promise.all([ear.flush(), stays.flush()])
    expect([ear.changes.length, stays.changes.length]).toEqual([0, 1])
  })

  it('misses nothing over many reconnections while two hundred changes happen', async () => {
    const { thread, author } = await room()
    const known = new Map<string, number | null>()
    let version = 0
    const take = (page: {
      thread: { version: number }
      comments: { id: string; version: number | null }[]
    }) => {
      for (const { id, version: at } of page.comments) known.set(id, at)
      version = page.thread.version
    }
    let done = false
    const writing = (async () => {
      for (let n = 0; n < 25; n++) {
        const writers = Array.from({ length: 8 }, (_, k) =>
          someone(thread).post(`Note ${n}-${k} on the water level, ${(n * 8 + k) * 104729} mm`),
        )
        await Promise.all(writers)
      }
      done = true
    })()
    let rounds = 0
    while (!done || version < 201) {
      const ear = await listen(service, { site: site.key })
      const joined = await ear.join(thread, version)
      while (version < joined) take((await author.after(version, 20)).body)
      await until(() => ear.changes.length || done)
      ear.socket.disconnect()
      for (const message of ear.changes.filter(({ thread }) => thread.version > version)) take(message)
      rounds++
    }
    await writing
    expect(rounds).toBeGreaterThan(5)
    expect(known.size).toBe(201)
    const all = (await author.list('?sort=oldest&limit=100')).body.comments
    for (const comment of all) expect(known.get(comment.id)).toBe(isWhole(comment) && comment.version)
  })
})
