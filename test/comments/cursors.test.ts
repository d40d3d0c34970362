import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeCursor } from '../../src/http/cursor.ts'
import { guest, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { idsOf, made, writeInOrder } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

describe.each(['newest', 'oldest'])('paging by %s while others post and withdraw', sort => {
  it('brings what was there at first, each once and in order', async () => {
    const thread = `busy-${sort}`
    const there = idsOf(await writeInOrder(service, site, thread, 12))
    const passing = guest(service, site, thread)
    const found: string[] = []
    let cursor: string | null = ''
    for (let n = 0; cursor !== null; n++) {
      const query: string = `?sort=${sort}&limit=4${cursor && `&cursor=${cursor}`}`
      const { body: page } = await reader(service, site, thread).list(query)
      found.push(...idsOf(page.comments))
      cursor = page.nextCursor
      // Between two pages somebody writes a comment, and another one comes and goes.
      made(await guest(service, site, thread).post(`In between ${n}`))
      await passing.withdraw(made(await passing.post(`Passing by ${n}`)).id)
      expect(n).toBeLessThan(20)
    }
    expect(new Set(found).size).toBe(found.length)
    const order = sort === 'newest' ? there.toReversed() : there
    expect(found.filter(id => there.includes(id))).toEqual(order)
    expect(found).toEqual(sort === 'newest' ? found.toSorted().toReversed() : found.toSorted())
  })
})

describe('a cursor', () => {
  it('goes on although the comment it stands on is gone', async () => {
    const ids = idsOf(await writeInOrder(service, site, 'gone', 3))
    const author = guest(service, site, 'gone')
    const last = made(await author.post('The newest.'))
    const { body: page } = await reader(service, site, 'gone').list('?limit=1')
    expect(idsOf(page.comments)).toEqual([last.id])
    await author.withdraw(last.id)
    const { body: next } = await reader(service, site, 'gone').list(`?limit=3&cursor=${page.nextCursor}`)
    expect(idsOf(next.comments)).toEqual(ids.toReversed())
  })

  it.each([
    ['empty', ''],
    ['random', 'bm90IG91cnM'],
    ['no base64', '%F0%9F%98%80'],
    ['of nothing', encodeCursor([])],
    [
      'of two ids',
      encodeCursor(['0190f0a0-0000-7000-8000-000000000000', '0190f0a0-0000-7000-8000-000000000000']),
    ],
    ['of a number', encodeCursor([7])],
    ['of SQL', encodeCursor(["' or true --"])],
    ['of an object', Buffer.from('{"0":"x","length":1}').toString('base64url')],
    ['of deep JSON', Buffer.from('['.repeat(300)).toString('base64url')],
    ['truncated', encodeCursor(['0190f0a0-0000-7000-8000-000000000000']).slice(0, -4)],
  ])('that we never gave out is 400: %s', async (_, cursor) => {
    for (const query of [
      `?cursor=${cursor}`,
      `?root=0190f0a0-0000-7000-8000-000000000000&cursor=${cursor}`,
    ]) {
      const answer = await reader(service, site, 'broken').list(query)
      expect([answer.status, answer.body]).toMatchObject([400, { type: '/problems/invalid-cursor' }])
    }
  })

  it('that is longer than any of ours is 422', async () => {
    const answer = await reader(service, site, 'broken').list(`?cursor=${'a'.repeat(501)}`)
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ pointer: '?cursor' }] }])
  })
})
