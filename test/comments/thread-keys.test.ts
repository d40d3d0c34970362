import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, reader, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { made } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

const keys = [
  'news/2024/chips',
  '/leading/and/trailing/',
  '芯片 出口',
  'a b  c',
  '100%',
  '100%25',
  '%2F',
  '%E4%BD',
  'a?b#c&d=e+f',
  'https://www.example.com/a?b=c',
  'comments',
  'x/comments',
  '__proto__',
  "'; drop table thread; --",
  '😀',
  'e\u0301 and é',
  '.hidden',
  'k'.repeat(512),
  '键'.repeat(512),
]

describe('a thread’s key', () => {
  it.each(keys)('is whatever the site calls its page: %j', async key => {
    const author = guest(service, site, key)
    const comment = made(await author.post(`About this page.`))
    const { body } = await reader(service, site, key).list()
    expect(body.thread).toMatchObject({ key, count: 1, version: 1 })
    expect(body.comments).toMatchObject([{ id: comment.id }])
    expect((await author.get(comment.id)).status).toBe(200)
    const query = new URLSearchParams({ thread: key })
    const counted = await request(`${service.url}/v1/sites/${site.key}/counts?${query}`)
    expect(Object.entries(counted.body['counts'] as object)).toEqual([[key, 1]])
  })

  it('is one thread to each key, however alike they are', async () => {
    const { rows } = await service.db
      .selectFrom('thread')
      .select('key')
      .where('siteId', '=', site.id)
      .execute()
      .then(found => ({ rows: found.map(row => row.key) }))
    expect(rows.toSorted()).toEqual(keys.toSorted())
  })

  it.each([
    ['longer than 512 characters', 'k'.repeat(513), 422],
    ['with NUL', 'a\0b', 422],
  ])('%s is refused', async (_, key, status) => {
    const answer = await guest(service, site, key).post('Refused.')
    expect([answer.status, answer.body]).toMatchObject([status, { errors: [{ pointer: '{thread}' }] }])
    expect((await reader(service, site, key).list()).status).toBe(status)
  })
})
