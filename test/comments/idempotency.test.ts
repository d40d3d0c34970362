import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, guestToken, reader, readerToken } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, made } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

const count = (table: 'comment' | 'author' | 'revision' | 'decision', siteId: string) =>
  service.db
    .selectFrom(table)
    .select(eb => eb.fn.countAll<string>().as('n'))
    .where('siteId', '=', siteId)
    .executeTakeFirstOrThrow()
    .then(row => Number(row.n))

describe('a clientId sent again', () => {
  it('answers the same comment with 201', async () => {
    const author = guest(service, site, 'again')
    const clientId = randomUUID()
    const first = made(await author.post('Once is enough.', { clientId }))
    const second = made(await author.post('Once is enough.', { clientId }))
    expect(second).toEqual(first)
  })

  it('answers the comment as it stands now', async () => {
    const author = guest(service, site, 'now')
    const clientId = randomUUID()
    const { id } = made(await author.post('First words.', { clientId }))
    await author.edit(id, 'Second words.')
    expect(made(await author.post('First words.', { clientId }))).toMatchObject({
      id,
      revision: 2,
      text: 'Second words.',
    })
    await author.withdraw(id)
    expect(made(await author.post('First words.', { clientId }))).toMatchObject({ id, status: 'withdrawn' })
  })

  it('is the same whatever the case of its letters', async () => {
    const author = guest(service, site, 'case')
    const clientId = randomUUID()
    const root = made(await author.post('Letters in two cases.'))
    const reply = (id: string, parentId: string) => author.post('Reply.', { clientId: id, parentId })
    const first = made(await reply(clientId, root.id))
    expect(made(await reply(clientId.toUpperCase(), root.id.toUpperCase())).id).toBe(first.id)
  })

  it('is one comment when only the ends of the text differ in blank space', async () => {
    const author = guest(service, site, 'blank')
    const clientId = randomUUID()
    const { id } = made(await author.post('Line one\nline two', { clientId }))
    expect(made(await author.post('Line one\r\nline two \n', { clientId })).id).toBe(id)
  })

  it('is 409 with other content: body, name, parent or thread', async () => {
    const token = guestToken()
    const author = reader(service, site, 'conflict', token)
    const parentId = made(await author.post('A parent.')).id
    const clientId = randomUUID()
    made(await author.post('Words.', { clientId, name: 'Ada' }))
    const answers = [
      await author.post('Other words.', { clientId, name: 'Ada' }),
      await author.post('Words.', { clientId, name: 'Bea' }),
      await author.post('Words.', { clientId, name: 'Ada', parentId }),
      await reader(service, site, 'conflict-2', token).post('Words.', { clientId, name: 'Ada' }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({ type: '/problems/client-id-reused' })
    }
  })

  it('is free for another author and another site', async () => {
    const clientId = randomUUID()
    const token = guestToken()
    const other = await service.site()
    const ids = [
      made(await reader(service, site, 'free', token).post('Mine.', { clientId })).id,
      made(await guest(service, site, 'free').post('Mine too.', { clientId })).id,
      made(await reader(service, other, 'free', token).post('Mine.', { clientId })).id,
    ]
    expect(new Set(ids).size).toBe(3)
  })
})

describe('a first-time author who repeats in parallel', () => {
  it.each(['guest', 'reader'])('is one comment and one author: %s', async kind => {
    const own = await service.site()
    const token = kind === 'guest' ? guestToken() : await readerToken(own)
    const clientId = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => reader(service, own, 'race', token).post('Only once.', { clientId })),
    )
    expect(new Set(answers.map(answer => made(answer).id)).size).toBe(1)
    expect(await count('comment', own.id)).toBe(1)
    expect(await count('revision', own.id)).toBe(1)
    expect(await count('decision', own.id)).toBe(1)
    expect(await count('author', own.id)).toBe(1)
  })

  it('is one comment over two processes, also with the clientId in two cases', async () => {
    const second = await startService({ database: { url: service.databaseUrl } })
    try {
      const own = await service.site()
      const token = guestToken()
      const clientId = randomUUID()
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          reader(n % 2 ? service : second, own, 'race', token).post('Only once.', {
            clientId: n % 3 ? clientId : clientId.toUpperCase(),
          }),
        ),
      )
      expect(new Set(answers.map(answer => made(answer).id)).size).toBe(1)
      expect(await count('comment', own.id)).toBe(1)
      expect(await count('author', own.id)).toBe(1)
    } finally {
      await second.close()
    }
  })
})

describe('a repeat comes before everything that could refuse it', () => {
  it('is answered to an author who has been banned since', async () => {
    const author = guest(service, site, 'banned')
    const clientId = randomUUID()
    const { id, author: by } = made(await author.post('Before the ban.', { clientId }))
    await service.db
      .updateTable('author')
      .set({ standing: 'banned' })
      .where('siteId', '=', site.id)
      .where('id', '=', by.id)
      .execute()
    expect(made(await author.post('Before the ban.', { clientId })).id).toBe(id)
    const fresh = await author.post('After the ban.')
    expect([fresh.status, fresh.body]).toMatchObject([403, { type: '/problems/author-banned' }])
  })

  it('is answered in a thread that has been closed since', async () => {
    const author = guest(service, site, 'closed')
    const clientId = randomUUID()
    const { id } = made(await author.post('Before the close.', { clientId }))
    await service.db
      .updateTable('thread')
      .set({ state: 'closed' })
      .where('siteId', '=', site.id)
      .where('key', '=', 'closed')
      .execute()
    expect(made(await author.post('Before the close.', { clientId })).id).toBe(id)
    const fresh = await author.post('After the close.')
    expect([fresh.status, fresh.body]).toMatchObject([403, { type: '/problems/thread-closed' }])
  })

  it('is not counted against the rate limit', async () => {
    const limited = await startService({ database: { url: service.databaseUrl }, env: { RATE_LIMITS: 'on' } })
    try {
      const author = guest(limited, site, 'limited')
      const clientId = randomUUID()
      const { id } = made(await author.post('Counted once.', { clientId }))
      for (let n = 0; n < 20; n++) expect(made(await author.post('Counted once.', { clientId })).id).toBe(id)
      expect(made(await author.post('Counted twice.')).status).toBe('published')
    } finally {
      await limited.close()
    }
  })

  it('keeps a held comment held, judged once', async () => {
    const author = guest(service, site, 'held')
    const clientId = randomUUID()
    const first = made(await author.post(abuse, { clientId }))
    const second = made(await author.post(abuse, { clientId }))
    expect(second).toEqual(first)
    expect(second.status).toBe('held')
  })
})
