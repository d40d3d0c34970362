import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reader, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { idsOf, writeInOrder } from './texts.ts'

let service: TestService
let site: TestSite
let ids: string[]
beforeAll(async () => {
  service = await startService()
  site = await service.site()
  ids = idsOf(await writeInOrder(service, site, 'first', 4))
})
afterAll(() => service.close())

const get = (query: string) => reader(service, site, 'first').list(query)

describe('a thread’s first page', () => {
  it.each<[string, () => string[]]>([
    ['', () => ids.toReversed()],
    ['?', () => ids.toReversed()],
    ['?sort=newest', () => ids.toReversed()],
    ['?sort=oldest', () => ids],
    ['?limit=2', () => ids.toReversed().slice(0, 2)],
    ['?limit=02', () => ids.toReversed().slice(0, 2)],
    ['?limit=100', () => ids.toReversed()],
    ['?sort=oldest&limit=2', () => ids.slice(0, 2)],
    ['?limit=2&sort=oldest', () => ids.slice(0, 2)],
    ['?sort=oldest&mine=false&limit=2', () => ids.slice(0, 2)],
    ['?unknown=1&limit=1', () => [ids.at(-1)!]],
    ['?l%69mit=1', () => [ids.at(-1)!]],
  ])('is the same however it is asked for: %j', async (query, expected) => {
    const answer = await get(query)
    expect(idsOf(answer.body.comments)).toEqual(expected())
    expect(answer.headers.get('etag')).toMatch(/^"4-/)
  })

  it.each([
    '?sort=',
    '?sort=best',
    '?sort=newestlimit=5',
    '?sort=oldest&sort=oldest',
    '?limit=',
    '?limit=0',
    '?limit=101',
    '?limit=1000',
    '?limit=5&limit=5',
    '?limit=5limit=5',
    '?sort=newest&limit=',
  ])('is 422 for %s', async query => {
    const answer = await get(query)
    expect([answer.status, answer.body]).toMatchObject([422, { type: '/problems/invalid-input' }])
  })

  it('that cannot be read says so to the site’s own page', async () => {
    const origin = site.origin
    const url = `${service.url}/v1/sites/${site.key}/threads/${'k'.repeat(513)}/comments`
    const answer = await request(url, { headers: { origin } })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([422, origin])
  })
})
