import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ears } from '../realtime/ear.ts'
import { type Desk, desk } from '../review/desk.ts'
import { terms, texts } from '../review/situations.ts'
import { type Account, account } from '../staff/accounts.ts'
import { guestToken, join, reader, until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

describe.each([{ notify: true }, { notify: false }])(
  'two services on one database, notifications: $notify',
  options => {
    let database: TestDatabase
    let one: TestService
    let two: TestService
    let site: TestSite
    let ann: Account
    let bo: Account
    let threads = 0
    const { listen, close } = ears()
    const on = (service: TestService, thread: string, token = guestToken()) =>
      reader(service, site, thread, token)
    const deskOn = (service: TestService, who: Account): Desk => desk(service, site, who.token)

    beforeAll(async () => {
      database = await createDatabase()
      one = await startService({ database, ...options })
      two = await startService({ database, ...options })
      site = await one.site({ terms, ...anyPace })
      ann = await account(one, site, 'moderator', 'Ann')
      bo = await account(one, site, 'moderator', 'Bo')
    })
    afterEach(close)
    afterAll(async () => {
      await one.close()
      await two.close()
      await database.drop()
    })

    it('each tell their readers what was written on the other, the same', async () => {
      const thread = `t${++threads}`
      const [near, far] = [await listen(one, { site: site.key }), await listen(two, { site: site.key })]
      await Promise.all([near.join(thread), far.join(thread)])
      const posts = Array.from({ length: 20 }, (_, n) =>
        on(n % 2 ? one : two, thread).post(`The ferry of ${n + 3} o’clock was late by ${n * 97} minutes`),
      )
      await Promise.all(posts)
      for (const ear of [near, far]) await until(() => ear.changes.at(-1)?.thread.version === 20)
      const [heardNear, heardFar] = [near, far].map(ear => ear.changes.flatMap(({ comments }) => comments))
      expect(heardNear).toEqual(heardFar)
      expect(heardFar).toEqual((await on(two, thread).after(0, 100)).body.comments)
    })

    it('tell an author and moderators on one what was decided on the other', async () => {
      const thread = `t${++threads}`
      const token = guestToken()
      const author = await listen(two, { site: site.key, token })
      const moderator = await listen(two, { site: site.key, token: bo.token })
      await join(moderator.socket, { review: true })
      const { id } = (await on(one, thread, token).post(texts.held)).body.comment
      const statusOf = () => author.mine.at(-1)?.comments.at(-1)?.status
      await until(() => statusOf() === 'held')
      const latest = () =>
        moderator.cases.flatMap(({ cases }) => cases).findLast(({ comment }) => comment.id === id)
      const { id: caseId } = await until(latest)
      await deskOn(one, ann).done(caseId, 'publish')
      await until(() => statusOf() === 'published')
      await until(() => latest()?.decision?.by?.name === 'Ann')
    })

    it('keep one claim and one decision between them', async () => {
      const thread = `t${++threads}`
      const { id } = (await on(one, thread).post(texts.held)).body.comment
      const { id: caseId, comment } = await deskOn(two, bo).caseOf(id)
      const { token: claimToken, caseVersion } = (await deskOn(one, ann).claim(caseId)).body
      const refused = await deskOn(two, bo).claim(caseId)
      expect([refused.status, refused.body.claim?.by.name]).toEqual([409, 'Ann'])
      const body = { claimToken, caseVersion, revision: comment.revision, action: 'publish' }
      expect((await deskOn(two, bo).decide(caseId, body)).status).toBe(409)
      const first = await deskOn(two, ann).decide(caseId, body)
      const again = await deskOn(one, ann).decide(caseId, body)
      expect([first.status, again.status]).toEqual([201, 201])
      expect(again.body.decision).toEqual(first.body.decision)
    })

    it('make one comment of one clientId, and one author of one guest', async () => {
      const thread = `t${++threads}`
      const token = guestToken()
      const clientId = crypto.randomUUID()
      const posts = Array.from({ length: 8 }, (_, n) =>
        on(n % 2 ? one : two, thread, token).post('The first to say so.', { clientId }),
      )
      const answers = await Promise.all(posts)
      expect(answers.map(answer => answer.status)).toEqual(Array(8).fill(201))
      expect(new Set(answers.map(answer => answer.body.comment.id)).size).toBe(1)
      expect((await on(one, thread).list()).body.thread.count).toBe(1)
    })

    it('store one of two edits of the same revision, and refuse the other', async () => {
      const outcomes = new Set<string>()
      for (let n = 0; n < 20; n++) {
        const token = guestToken()
        const [near, far] = [on(one, `edits-${n}`, token), on(two, `edits-${n}`, token)]
        const { id } = (await near.post('The tide was low.')).body.comment
        const answers = await Promise.all([
          near.edit(id, 'The tide was very low.', 1),
          far.edit(id, 'The tide was far too low.', 1),
        ])
        outcomes.add(
          answers
            .map(answer => answer.status)
            .sort()
            .join(),
        )
        expect((await near.get(id)).body.comment.revision).toBe(2)
      }
      expect([...outcomes]).toEqual(['200,409'])
    })

    it('see at once what a moderator changed on the other: standing and state', async () => {
      const thread = `t${++threads}`
      const token = guestToken()
      const { author } = (await on(one, thread, token).post('A word before the door closes.')).body.comment
      await deskOn(one, ann).setStanding(author.id, { standing: 'banned' })
      expect((await on(two, thread, token).post('A word after it.')).status).toBe(403)
      await deskOn(two, ann).setThread(thread, { state: 'closed' })
      expect((await on(one, thread).post('Too late for this one.')).status).toBe(403)
    })
  },
)
