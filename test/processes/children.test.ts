import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comment, Gone } from '../../src/comments/schema.ts'
import { type Ear, ears } from '../realtime/ear.ts'
import { desk } from '../review/desk.ts'
import { terms, texts } from '../review/situations.ts'
import { account } from '../staff/accounts.ts'
import { guest, until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Child, startChild } from './child.ts'

let database: TestDatabase
let service: TestService
let site: TestSite
let moderator: string
let one: Child
let two: Child
const { listen, close } = ears()

beforeAll(async () => {
  database = await createDatabase()
  service = await startService({ database, notify: false })
  site = await service.site({ terms, ...anyPace })
  moderator = (await account(service, site)).token
  ;[one, two] = await Promise.all([startChild(database.url), startChild(database.url)])
})
afterAll(async () => {
  close()
  await Promise.all([one?.kill(), two?.kill()])
  await service?.close()
  await database?.drop()
})

const deskOn = ({ url }: Child) => desk({ ...service, url }, site, moderator)

type Known = Map<string, Comment | Gone>
const take = (known: Known, { comments }: { comments: (Comment | Gone)[] }) => {
  for (const comment of comments) known.set(comment.id, comment)
}
const heardBy = (ear: Ear) => {
  const known: Known = new Map()
  for (const message of ear.changes) take(known, message)
  return known
}

describe('two processes of the service', () => {
  it('behave as one', async () => {
    const [near, far] = [await listen(one, { site: site.key }), await listen(two, { site: site.key })]
    for (const ear of [near, far]) await ear.join('shared')
    const { id } = (await guest(one, site, 'shared').post(texts.held)).body.comment
    const { id: caseId } = await deskOn(two).caseOf(id)
    const decision = await deskOn(two).done(caseId, 'publish')
    for (const ear of [near, far]) await until(() => ear.changes.length === 1)
    await deskOn(one).undo(decision.id)
    for (const ear of [near, far]) {
      await until(() => ear.changes.length === 2)
      expect(ear.changes[1]!.comments).toEqual([{ id, status: 'removed', version: 2 }])
    }
  })

  it('lose nothing when one is killed, and the other goes on', async () => {
    const thread = 'through-it-all'
    const [leaving, stays] = [await listen(one, { site: site.key }), await listen(two, { site: site.key })]
    for (const ear of [leaving, stays]) await ear.join(thread)
    const acknowledged = new Set<string>()
    const write = async (child: Child, from: number, to: number) => {
      for (let n = from; n < to; n++) {
        const answer = await guest(child, site, thread)
          .post(`Gauge ${n} reads ${n * 7919} at the weir`)
          .catch(() => null)
        if (answer?.status === 201) acknowledged.add(answer.body.comment.id)
      }
    }
    const writing = [0, 1, 2, 3].map(k => write(k % 2 ? one : two, k * 100, k * 100 + 60))
    await until(() => acknowledged.size > 60)
    await one.kill()
    const before = acknowledged.size
    await Promise.all(writing)
    expect(acknowledged.size).toBeGreaterThan(before)

    // Whoever was on the killed one goes to the other and asks for what is missing.
    const known = heardBy(leaving)
    const back = await listen(two, { site: site.key })
    await back.join(thread)
    const { version } = (await guest(two, site, thread).list()).body.thread
    let after = leaving.changes.at(-1)?.thread.version ?? 0
    while (after < version) {
      const page = (await guest(two, site, thread).after(after)).body
      take(known, page)
      after = page.thread.version
    }
    await until(() => stays.changes.at(-1)?.thread.version === version)
    for (const id of acknowledged) expect(known.has(id) && heardBy(stays).has(id)).toBe(true)
    expect([...known.values()]).toEqual(expect.arrayContaining([...heardBy(stays).values()]))

    await guest(two, site, thread).post('And the water is still rising.')
    await until(() => back.changes.at(-1)?.thread.version === version + 1)
    one = await startChild(database.url)
    const { body } = await guest(one, site, thread).list()
    expect(body.thread).toMatchObject({ version: version + 1, count: version + 1 })
  })
})
