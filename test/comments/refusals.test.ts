import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, guestToken, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, made, patient } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site(patient)
})
afterAll(() => service.close())

/** Rows of a site in every table that a post writes to. */
async function rows(siteId: string): Promise<Record<string, number>> {
  const tables = ['thread', 'author', 'comment', 'revision', 'decision', 'case'] as const
  const counts = tables.map(async table => {
    const { n } = await service.db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<string>().as('n'))
      .where('siteId', '=', siteId)
      .executeTakeFirstOrThrow()
    return [table, Number(n)] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

/** Refused as said, and nothing of it stored: no thread and no author either. */
async function refused(post: () => Promise<{ status: number; body: unknown }>, status: number, type: string) {
  const before = await rows(site.id)
  expect(await post()).toMatchObject({ status, body: { type: `/problems/${type}` } })
  expect(await rows(site.id)).toEqual(before)
}

describe('a post that is refused leaves nothing behind', () => {
  it('without a token', () =>
    refused(() => reader(service, site, 'anonymous').post('Who am I?'), 401, 'sign-in-required'))

  it('to an unknown parent', () =>
    refused(
      () => guest(service, site, 'parent').post('Reply.', { parentId: randomUUID() }),
      409,
      'parent-gone',
    ))

  it('to a parent of another thread', async () => {
    const { id } = made(await guest(service, site, 'here').post('A root.'))
    await refused(() => guest(service, site, 'there').post('Reply.', { parentId: id }), 409, 'parent-gone')
    made(await guest(service, site, 'there').post('Another root.'))
    await refused(() => guest(service, site, 'there').post('Reply.', { parentId: id }), 409, 'parent-gone')
  })

  it('to a parent of another site', async () => {
    const other = await service.site()
    const { id } = made(await guest(service, other, 'same').post('A root.'))
    made(await guest(service, site, 'same').post('A root here.'))
    await refused(() => guest(service, site, 'same').post('Reply.', { parentId: id }), 409, 'parent-gone')
  })

  it('to a parent that is not public, the own one too', async () => {
    const author = guest(service, site, 'waiting')
    const { id } = made(await author.post(abuse))
    await refused(() => author.post('Reply.', { parentId: id }), 409, 'parent-gone')
    await refused(() => guest(service, site, 'waiting').post('Reply.', { parentId: id }), 409, 'parent-gone')
  })

  it('to a parent that was withdrawn', async () => {
    const author = guest(service, site, 'withdrawn')
    const { id } = made(await author.post('Soon gone.'))
    await author.withdraw(id)
    await refused(
      () => guest(service, site, 'withdrawn').post('Reply.', { parentId: id }),
      409,
      'parent-gone',
    )
  })

  it('where the site opens its discussions itself', async () => {
    const strict = await service.site()
    await service.db.updateTable('site').set({ opensThreads: false }).where('id', '=', strict.id).execute()
    const before = await rows(strict.id)
    const answer = await guest(service, strict, 'unopened').post('First!')
    expect([answer.status, answer.body]).toMatchObject([403, { type: '/problems/threads-not-opened' }])
    expect(await rows(strict.id)).toEqual(before)
  })

  it.each([
    ['banned', null, 'author-banned'],
    ['suspended', null, 'author-suspended'],
    ['suspended', new Date(Date.now() + 3_600_000), 'author-suspended'],
  ] as const)('from an author who is %s until %s', async (standing, suspendedUntil, type) => {
    const author = guest(service, site, 'standing')
    const { author: by } = made(await author.post(`Still welcome ${randomUUID()}`))
    await service.db
      .updateTable('author')
      .set({ standing, suspendedUntil })
      .where('siteId', '=', site.id)
      .where('id', '=', by.id)
      .execute()
    await refused(() => author.post('No longer.'), 403, type)
  })

  it('is no refusal any more when a suspension has ended', async () => {
    const author = guest(service, site, 'over')
    const { author: by } = made(await author.post('Before the suspension.'))
    await service.db
      .updateTable('author')
      .set({ standing: 'suspended', suspendedUntil: new Date(Date.now() - 1000) })
      .where('siteId', '=', site.id)
      .where('id', '=', by.id)
      .execute()
    expect(made(await author.post('After the suspension.')).id).toBeDefined()
  })

  it('when the text is empty, shows nothing or is too long', async () => {
    const author = reader(service, site, 'texts', guestToken())
    const texts = ['', ' \n\t ', '\u200b\u2060', '> ', '# ', '***', 'x'.repeat(10_001), '字'.repeat(10_001)]
    const empty = texts.filter(text => !['# ', '***'].includes(text))
    for (const text of empty) await refused(() => author.post(text), 422, 'invalid-input')
  })
})
