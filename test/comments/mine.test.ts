import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, guestToken, reader, readerToken } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, forbidden, idsOf, made, rejecting } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site(rejecting)
})
afterAll(() => service.close())

describe('an author’s own comments', () => {
  it('are those that are not public, newest first, each with status, text and reason', async () => {
    const author = guest(service, site, 'own')
    const held = made(await author.post(abuse))
    const rejected = made(await author.post(forbidden))
    made(await author.post('Public, and so not among them.'))
    const { body, status } = await author.mine()
    expect(status).toBe(200)
    expect(body.comments).toMatchObject([
      { id: rejected.id, status: 'rejected', reason: 'wording', text: forbidden },
      { id: held.id, status: 'held', reason: 'wording', text: abuse },
    ])
    expect(body.author).toEqual({ id: held.author.id, name: 'Guest', badges: [], standing: 'normal' })
  })

  it('are of this thread and this author only', async () => {
    const author = guest(service, site, 'thread-1')
    const { id } = made(await author.post(abuse))
    made(await reader(service, site, 'thread-2', author.token).post(`${abuse} Twice.`))
    made(await guest(service, site, 'thread-1').post(`${abuse} By another.`))
    expect(idsOf((await author.mine()).body.comments)).toEqual([id])
  })

  it('are none for a token that has not written yet, and make no author', async () => {
    const before = await service.db.selectFrom('author').select('id').where('siteId', '=', site.id).execute()
    const answer = await reader(service, site, 'own', guestToken()).mine()
    expect(answer.body).toEqual({ author: null, comments: [] })
    const now = await service.db.selectFrom('author').select('id').where('siteId', '=', site.id).execute()
    expect(now).toHaveLength(before.length)
  })

  it('need a token of this site', async () => {
    const other = await service.site()
    for (const [token, type] of [
      [undefined, 'sign-in-required'],
      ['nonsense', 'invalid-token'],
      [await readerToken(other), 'invalid-token'],
    ] as const) {
      const answer = await reader(service, site, 'own', token).mine()
      expect([answer.status, answer.body]).toMatchObject([401, { type: `/problems/${type}` }])
    }
  })

  it('no longer include what was withdrawn', async () => {
    const author = guest(service, site, 'withdrawn')
    const { id } = made(await author.post(abuse))
    await author.withdraw(id)
    expect((await author.mine()).body.comments).toEqual([])
  })
})

describe('an edit that waits', () => {
  it('leaves the comment published, with what waits beside it, for its author alone', async () => {
    const author = guest(service, site, 'pending')
    const { id } = made(await author.post('Fine as it is.'))
    const { body: edited } = await author.edit(id, abuse)
    const expected = {
      id,
      status: 'published',
      text: 'Fine as it is.',
      revision: 1,
      version: 1,
      reason: null,
      pending: { revision: 2, status: 'held', reason: 'wording', text: abuse },
    }
    expect(edited.comment).toMatchObject(expected)
    expect((await author.mine()).body.comments).toMatchObject([expected])
    expect((await author.get(id)).body.comment).toMatchObject(expected)
    const anyone = await reader(service, site, 'pending').get(id)
    expect(anyone.body.comment).toMatchObject({ revision: 1, body: [['p', 'Fine as it is.']] })
    expect(anyone.text).not.toContain('idiot')
  })

  it('that was rejected says so, and the published text stays', async () => {
    const author = guest(service, site, 'rejected-edit')
    const { id } = made(await author.post('Good enough.'))
    const { body } = await author.edit(id, forbidden)
    expect(body.comment).toMatchObject({
      status: 'published',
      text: 'Good enough.',
      pending: { revision: 2, status: 'rejected', reason: 'wording', text: forbidden },
    })
  })

  it('gives way to a later edit that passes', async () => {
    const author = guest(service, site, 'later')
    const { id } = made(await author.post('At first.'))
    await author.edit(id, abuse)
    const { body } = await author.edit(id, 'In the end.')
    expect(body.comment).toMatchObject({ text: 'In the end.', revision: 3, version: 2 })
    expect(body.comment).not.toHaveProperty('pending')
    expect((await author.mine()).body.comments).toEqual([])
    const open = await service.db
      .selectFrom('case')
      .select('state')
      .where('siteId', '=', site.id)
      .where('commentId', '=', id)
      .execute()
    expect(open).toEqual([{ state: 'closed' }])
  })

  it('of a comment that was never public makes it public when it passes', async () => {
    const author = guest(service, site, 'redeemed')
    const { id } = made(await author.post(abuse))
    const { body } = await author.edit(id, 'I take that back.')
    expect(body.comment).toMatchObject({ status: 'published', revision: 2, version: 1, reason: null })
    expect(body.comment).not.toHaveProperty('editedAt')
    expect((await reader(service, site, 'redeemed').get(id)).status).toBe(200)
  })
})
