import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, made, patient } from './texts.ts'

let service: TestService
let site: TestSite
/** What the service's clock is ahead of ours, in milliseconds. */
let ahead = 0
beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
  site = await service.site(patient)
})
afterAll(() => service.close())

describe('an edit', () => {
  it('is a new revision, shown with the time of the edit', async () => {
    const author = guest(service, site, 'edit')
    const { id, createdAt } = made(await author.post('Teh first.', { name: 'Kim' }))
    const { status, body } = await author.edit(id, 'The first.', 1)
    expect(status).toBe(200)
    expect(body.comment).toMatchObject({
      id,
      createdAt,
      revision: 2,
      version: 2,
      text: 'The first.',
      author: { name: 'Kim' },
    })
    expect(Date.parse(body.comment.editedAt!)).toBeGreaterThanOrEqual(Date.parse(createdAt))
    const { body: page } = await reader(service, site, 'edit').list()
    expect(page.comments).toMatchObject([{ id, revision: 2, body: [['p', 'The first.']] }])
    expect(page.thread).toMatchObject({ count: 1, version: 2 })
  })

  it('to the same text changes nothing', async () => {
    const author = guest(service, site, 'same')
    const { id } = made(await author.post('No change.'))
    const { status, body } = await author.edit(id, 'No change. \n')
    expect(status).toBe(200)
    expect(body.comment).toMatchObject({ revision: 1, version: 1 })
  })

  it('sent again after a lost answer changes nothing more', async () => {
    const author = guest(service, site, 'again')
    const { id } = made(await author.post('One.'))
    await author.edit(id, 'Two.', 1)
    const { status, body } = await author.edit(id, 'Two.', 1)
    expect([status, body.comment]).toMatchObject([200, { revision: 2, version: 2 }])
  })

  it('on a revision that is no longer the latest is 409', async () => {
    const author = guest(service, site, 'stale')
    const { id } = made(await author.post('One.'))
    await author.edit(id, 'Two.', 1)
    for (const revision of [1, 3]) {
      const answer = await author.edit(id, 'Three.', revision)
      expect([answer.status, answer.body]).toMatchObject([409, { type: '/problems/not-latest' }])
    }
    // An edit that waits is the latest, too.
    await author.edit(id, abuse, 2)
    expect((await author.edit(id, 'Four.', 2)).status).toBe(409)
    expect((await author.edit(id, 'Four.', 3)).status).toBe(200)
  })

  it('of twenty at once on one revision is stored once', async () => {
    const author = guest(service, site, 'at-once')
    const { id } = made(await author.post('The start.'))
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => author.edit(id, `Attempt ${n}.`, 1)),
    )
    expect(answers.map(answer => answer.status).toSorted()).toEqual([200, ...Array(19).fill(409)])
    expect((await author.get(id)).body.comment.revision).toBe(2)
  })

  it('of another’s comment by an author who is known here is refused, and so is withdrawing it', async () => {
    const { id } = made(await guest(service, site, 'known').post('Hands off.'))
    const known = guest(service, site, 'known')
    made(await known.post('I write here, too.'))
    for (const answer of [await known.edit(id, 'Mine now.'), await known.withdraw(id)])
      expect(answer.status).toBe(404)
    expect((await known.get(id)).body.comment).toMatchObject({ revision: 1, status: 'published' })
  })

  it.each([
    ['another guest’s', async (id: string) => guest(service, site, 'whose').edit(id, 'Mine now.'), 404],
    ['nobody’s', async (id: string) => reader(service, site, 'whose').edit(id, 'Mine now.'), 401],
  ])('by %s token is refused', async (_, edit, status) => {
    const { id } = made(await guest(service, site, 'whose').post('Hands off.'))
    expect((await edit(id)).status).toBe(status)
    expect((await reader(service, site, 'whose').get(id)).body.comment.revision).toBe(1)
  })

  it('of an unknown comment, or through another thread, is 404', async () => {
    const author = guest(service, site, 'place')
    const { id } = made(await author.post('In its place.'))
    expect((await author.edit(randomUUID(), 'Nowhere.')).status).toBe(404)
    expect((await reader(service, site, 'elsewhere', author.token).edit(id, 'Elsewhere.')).status).toBe(404)
    expect((await reader(service, site, 'elsewhere', author.token).withdraw(id)).status).toBe(404)
  })

  it('of a withdrawn comment is 409', async () => {
    const author = guest(service, site, 'gone')
    const { id } = made(await author.post('Going.'))
    await author.withdraw(id)
    const answer = await author.edit(id, 'Back again.')
    expect([answer.status, answer.body]).toMatchObject([409, { type: '/problems/not-editable' }])
  })

  it('in a closed thread, or by a banned author, is 403', async () => {
    const author = guest(service, site, 'shut')
    const comment = made(await author.post('Before it shut.'))
    const set = (state: 'open' | 'closed') =>
      service.db
        .updateTable('thread')
        .set({ state })
        .where('siteId', '=', site.id)
        .where('key', '=', 'shut')
        .execute()
    await set('closed')
    expect((await author.edit(comment.id, 'After.')).body).toMatchObject({ type: '/problems/thread-closed' })
    await set('open')
    await service.db
      .updateTable('author')
      .set({ standing: 'banned' })
      .where('siteId', '=', site.id)
      .where('id', '=', comment.author.id)
      .execute()
    expect((await author.edit(comment.id, 'After.')).body).toMatchObject({ type: '/problems/author-banned' })
    // Taking back one's own words stays possible.
    expect((await author.withdraw(comment.id)).status).toBe(200)
  })
})

describe('the edit window', () => {
  it('ends as long after the post as the site says, on the service’s clock', async () => {
    const author = guest(service, site, 'window')
    const { id, createdAt, editableUntil } = made(await author.post('Within the window.'))
    expect(Date.parse(editableUntil!) - Date.parse(createdAt)).toBe(900_000)
    try {
      ahead = 890_000
      expect((await author.edit(id, 'Still within.')).status).toBe(200)
      ahead = 901_000
      const late = await author.edit(id, 'Too late.')
      expect([late.status, late.body]).toMatchObject([403, { type: '/problems/edit-window-over' }])
      expect((await author.withdraw(id)).status).toBe(200)
    } finally {
      ahead = 0
    }
  })
})

describe('withdrawing', () => {
  it('takes a comment from all readers, and again is the same', async () => {
    const author = guest(service, site, 'withdraw')
    const { id } = made(await author.post('On second thoughts.'))
    for (let n = 0; n < 2; n++) {
      const { status, body } = await author.withdraw(id)
      expect([status, body.comment]).toMatchObject([200, { id, status: 'withdrawn', version: 2 }])
    }
    expect((await reader(service, site, 'withdraw').get(id)).status).toBe(404)
    expect((await reader(service, site, 'withdraw').list()).body.thread).toMatchObject({
      count: 0,
      version: 2,
    })
  })

  it('ends the case of a held comment', async () => {
    const author = guest(service, site, 'case')
    const { id } = made(await author.post(abuse))
    await author.withdraw(id)
    const cases = await service.db
      .selectFrom('case')
      .select(['state', 'outcome'])
      .where('siteId', '=', site.id)
      .where('commentId', '=', id)
      .execute()
    expect(cases).toEqual([{ state: 'closed', outcome: 'withdrawn' }])
  })

  it('is for its author alone', async () => {
    const { id } = made(await guest(service, site, 'others').post('Not yours.'))
    expect((await guest(service, site, 'others').withdraw(id)).status).toBe(404)
    expect((await reader(service, site, 'others').withdraw(id)).status).toBe(401)
    expect((await reader(service, site, 'others').get(id)).status).toBe(200)
  })
})
