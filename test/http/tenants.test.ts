import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../staff/accounts.ts'
import { guestToken, readerToken } from '../support/client.ts'
import { startService, type TestService } from '../support/service.ts'
import { countRows, type RowCounts } from './row-counts.ts'
import { ask, faultOf, fill, nameOf, type Scene, scene, type Values } from './table.ts'

/** Two sites with the same keys for their threads, and whoever tries to reach from one into the other. */
let service: TestService
let here: Scene
let there: Scene
let counts: RowCounts
beforeAll(async () => {
  service = await startService()
  here = await scene(service)
  there = await scene(service)
  counts = await countRows(service.databaseUrl)
})
afterAll(async () => {
  await counts.close()
  await service.close()
})

const ofSites = () => service.routes.filter(entry => entry.path.startsWith('/v1/sites/{site}'))
const withIds = () => ofSites().filter(entry => entry.path.includes('{id}'))

describe('another site’s', () => {
  it('readers are nobody here: 401 on every route of authors', async () => {
    const token = await readerToken(there.site, { sub: 'someone' })
    const stolen = await readerToken(here.site, {}, { secret: there.site.secret })
    const before = await counts.read()
    const asked = ofSites().filter(entry => entry.for === 'authors')
    expect(asked.length).toBeGreaterThanOrEqual(4)
    for (const entry of asked) {
      for (const wrong of [token, stolen]) {
        const answer = await ask(service, here, entry, { token: wrong })
        expect([nameOf(entry), answer.status, answer.body['type']]).toEqual([
          nameOf(entry),
          401,
          '/problems/invalid-token',
        ])
      }
    }
    expect(await counts.read()).toEqual(before)
  })

  it('staff are nobody here: 404 on every route of staff, as if there were no site', async () => {
    const before = await counts.read()
    const asked = ofSites().filter(entry => entry.for === 'staff')
    expect(asked.length).toBeGreaterThanOrEqual(10)
    for (const entry of asked) {
      const answer = await ask(service, here, entry, { token: there.staff })
      expect([nameOf(entry), answer.status, answer.body['type']]).toEqual([
        nameOf(entry),
        404,
        '/problems/not-found',
      ])
      for (const mark of here.texts) expect(answer.text).not.toContain(mark)
    }
    expect(await counts.read()).toEqual(before)
  })

  it('ids lead nowhere here, for whoever may do most', async () => {
    const { token: admin } = await account(service, null, 'admin')
    const before = await counts.read()
    expect(withIds().length).toBeGreaterThanOrEqual(8)
    for (const entry of withIds()) {
      const values: Values = { ...there.valuesOf(entry.path), site: here.site.key }
      const tokens = {
        anyone: [undefined, there.author],
        authors: [there.author],
        staff: [here.staff, admin],
      }
      // In a thread of here and in one named like that of there.
      for (const thread of [here.valuesOf(entry.path).thread!, values.thread!]) {
        for (const token of tokens[entry.for]) {
          const answer = await ask(service, here, entry, {
            path: fill(entry.path, { ...values, thread }),
            token,
          })
          expect([nameOf(entry), answer.status, faultOf(answer)]).toEqual([nameOf(entry), 404, ''])
        }
      }
    }
    expect(await counts.read()).toEqual(before)
  })

  it('texts never show up here, on any route that reads', async () => {
    for (const entry of ofSites().filter(one => one.method === 'get')) {
      const values: Values = { ...there.valuesOf(entry.path), site: here.site.key }
      for (const query of ['', '?mine=true', '?after=0', `?root=${values.id}`, '?limit=100&state=decided']) {
        for (const token of [undefined, there.author, here.author, here.staff, guestToken()]) {
          const answer = await ask(service, here, entry, { path: fill(entry.path, values), query, token })
          for (const mark of there.texts)
            expect([nameOf(entry), query, answer.text.includes(mark)]).toEqual([nameOf(entry), query, false])
        }
      }
    }
  })

  it('texts do show up there, so that the above can fail', async () => {
    const found = { anyone: 0, authors: 0, staff: 0 }
    for (const entry of ofSites().filter(one => one.method === 'get')) {
      const answer = await ask(service, there, entry)
      if (there.texts.some(mark => answer.text.includes(mark))) found[entry.for]++
    }
    expect(found).toMatchObject({ anyone: 2, staff: 2 })
  })
})

describe('a guest', () => {
  it('with one secret is two authors on two sites', async () => {
    const token = guestToken()
    const authors = []
    for (const { site, valuesOf } of [here, there]) {
      const entry = service.routes.find(one => one.method === 'post' && one.path.endsWith('/comments'))!
      const body = { clientId: crypto.randomUUID(), body: 'Known on both.' }
      const answer = await ask(service, { valuesOf, author: token, staff: '' }, entry, { body })
      expect([site.key, answer.status]).toEqual([site.key, 201])
      authors.push((answer.body as { comment: { author: { id: string } } }).comment.author.id)
    }
    expect(new Set(authors).size).toBe(2)
  })
})
