import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbedded } from '../../src/db/embedded/index.ts'
import { openDatabase } from '../../src/db/handle.ts'
import { migrate } from '../../src/db/migrate.ts'
import { made } from '../comments/texts.ts'
import { type Answer, guest, guestToken, reader, request, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { ask, faultOf, nameOf, type Scene, scene } from './table.ts'

/** A server of its own, which goes away and comes back. */
let folder: string
let server: EmbeddedPostgres
let service: TestService
let site: TestSite
let own: Scene
const start = () => startEmbedded({ dataDir: folder })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-away-'))
  await chmod(folder, 0o755)
  server = await start()
  const { db, close } = openDatabase(server.connectionString, { max: 1 })
  await migrate(db)
  await close()
  service = await startService({ database: { url: server.connectionString } })
  site = await service.site()
  own = await scene(service)
})
afterAll(async () => {
  await service.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

function expectAway(answer: Answer<unknown>) {
  expect([answer.status, answer.body]).toMatchObject([503, { type: '/problems/unavailable' }])
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
}

const rows = async () => {
  const { rows: found } = await openOnce<{ comments: number; revisions: number; decisions: number }>(
    'select (select count(*)::int from comment) as comments, (select count(*)::int from revision) as revisions, (select count(*)::int from decision) as decisions',
  )
  return found[0]!
}

async function openOnce<T>(statement: string): Promise<{ rows: T[] }> {
  const { pool, close } = openDatabase(server.connectionString, { max: 1 })
  try {
    return { rows: (await pool.query(statement)).rows as T[] }
  } finally {
    await close()
  }
}

describe('while the database is away', () => {
  it('writes and reads are 503 with Retry-After, and all comes back by itself', async () => {
    const author = guest(service, site, 'away')
    const before = made(await author.post('Before it went.'))
    const kept = reader(service, site, 'away')
    expect((await kept.list()).status).toBe(200)
    const counted = await rows()
    const clientId = randomUUID()
    await server.stop()

    expectAway(await author.post('While it is away.', { clientId }))
    expectAway(await author.edit(before.id, 'Edited while it is away.'))
    expectAway(await author.withdraw(before.id))
    expectAway(await author.mine())
    expectAway(await author.get(before.id))
    expectAway(await kept.list('?after=0'))
    expectAway(await request(`${service.url}/readyz`))
    expect((await request(`${service.url}/healthz`)).status).toBe(200)
    // The page in memory may serve for the rest of its second, no longer.
    expectAway(
      await until(async () => {
        const answer = await kept.list()
        return answer.status === 200 ? null : answer
      }, 'the end of the kept page'),
    )
    const fromPage = await request(kept.base, { headers: { origin: site.origin } })
    expect([fromPage.status, fromPage.headers.get('access-control-allow-origin')]).toEqual([503, site.origin])

    server = await start()
    await until(async () => (await request(`${service.url}/readyz`)).status === 200, 'readiness')
    expect(await rows()).toEqual(counted)
    const { id, status } = made(await author.post('While it is away.', { clientId }))
    expect(status).toBe('published')
    expect(made(await author.post('While it is away.', { clientId })).id).toBe(id)
    expect((await kept.list()).body.thread.count).toBe(2)
  })

  it('no route has another answer than 503, or one that needs no database', async () => {
    await server.stop()
    try {
      const wrong: unknown[] = []
      for (const entry of service.routes.filter(
        one => one.path !== '/healthz' && one.path !== '/openapi.json',
      )) {
        // Sites are known for two seconds, sessions not at all.
        const answer = await ask(service, own, entry)
        const isFirstPage = entry.method === 'get' && entry.path.endsWith('/comments')
        if (answer.status === 503) expectAway(answer)
        else if (answer.status >= 500 || (answer.status >= 400 && faultOf(answer)))
          wrong.push([nameOf(entry), answer.status])
        else if (answer.status < 400 && !isFirstPage) wrong.push([nameOf(entry), answer.status])
      }
      expect(wrong).toEqual([])
    } finally {
      server = await start()
    }
  })
})

describe('a database that goes away under load', () => {
  it('loses nothing acknowledged and stores nothing twice', async () => {
    await until(async () => (await request(`${service.url}/readyz`)).status === 200, 'readiness')
    const acknowledged = new Map<string, string>()
    const strange: number[] = []
    let stopping = false
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; !stopping; n++) {
        const author = reader(service, site, `load-${writer}`, guestToken())
        const clientId = randomUUID()
        for (let tries = 0; tries < 200; tries++) {
          const answer = await author.post(`Note ${writer} ${n}`, { clientId })
          if (answer.status === 201) {
            acknowledged.set(clientId, answer.body.comment.id)
            break
          }
          if (answer.status !== 503) strange.push(answer.status)
          await new Promise(resolve => setTimeout(resolve, 20))
        }
      }
    })
    await until(() => acknowledged.size > 20, 'some posts')
    await server.stop()
    server = await start()
    const soFar = acknowledged.size
    await until(() => acknowledged.size > soFar + 20, 'posts after the return')
    stopping = true
    await Promise.all(writers)
    expect(strange).toEqual([])
    const { rows: stored } = await openOnce<{ id: string; client_id: string }>(
      'select id, client_id from comment',
    )
    const byClient = Map.groupBy(stored, row => row.client_id)
    for (const [clientId, id] of acknowledged)
      expect(byClient.get(clientId)?.map(row => row.id)).toEqual([id])
  })
})
