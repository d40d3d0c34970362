import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbedded } from '../../src/db/embedded/index.ts'
import { openDatabase } from '../../src/db/handle.ts'
import { migrate } from '../../src/db/migrate.ts'
import { type Ear, ears } from '../realtime/ear.ts'
import { terms } from '../review/situations.ts'
import { guest, request, until } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import { times } from '../support/scale.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { expectStored } from './stored.ts'
import { startWriters } from './writers.ts'

const kills = times(5, 50)

let folder: string
let server: EmbeddedPostgres
let service: TestService
let site: TestSite
const { listen, close } = ears()

// A server of its own: it keeps what it acknowledges, and nobody else is on it.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-crash-'))
  await chmod(folder, 0o755)
  server = await startEmbedded({ dataDir: folder })
  const fresh = openDatabase(server.connectionString, { max: 2 })
  await migrate(fresh.db)
  await fresh.close()
  service = await startService({ database: { url: server.connectionString } })
  site = await service.site({ terms, ...anyPace })
})
afterAll(async () => {
  close()
  await service?.close()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The comments that a reader has heard of as published. */
const heard = (ear: Ear) => new Set(ear.changes.flatMap(({ comments }) => comments.map(({ id }) => id)))

describe('kill -9 of the database under a living service', () => {
  it(`${kills} times loses nothing, and all comes back by itself`, { timeout: kills * 20_000 }, async () => {
    const readers = [await listen(service, { site: site.key }), await listen(service, { site: site.key })]
    for (const ear of readers) for (const n of [0, 1, 2]) await ear.join(`log-${n}`)
    const writers = startWriters(16, () => ({ url: service.url, site }))
    for (let kill = 0; kill < kills; kill++) {
      const before = writers.acknowledged.length
      await until(() => writers.acknowledged.length > before + 40, 'an acknowledged comment')
      const { pid } = server
      process.kill(pid, 'SIGKILL')
      await until(() => server.pid !== pid, 'the database’s return')
    }
    const before = writers.acknowledged.length
    await until(() => writers.acknowledged.length > before + 40, 'an acknowledged comment')
    await writers.stop()
    expect(writers.faults).toEqual([])
    expect(writers.repeated).toBeGreaterThan(0)
    await expectStored(service.db, site, writers.acknowledged)

    const published = writers.acknowledged.filter(({ status }) => status === 'published').map(({ id }) => id)
    for (const ear of readers) {
      await until(() => published.every(id => heard(ear).has(id)), 'every published comment')
      expect(ear.ended).toBeNull()
    }
  })

  it('answers 503 while it is away, for reading and writing, and says when to ask again', async () => {
    const { pid } = server
    const author = guest(service, site, 'log-0')
    await author.list()
    process.kill(pid, 'SIGKILL')
    const seen = new Set<number>()
    const ask = async () => {
      const answers = [
        author.list(),
        author.after(0),
        author.post(`Still here? ${seen.size}`),
        request(`${service.url}/readyz`),
      ]
      for (const answer of await Promise.all(answers)) {
        seen.add(answer.status)
        expect([200, 201, 503]).toContain(answer.status)
        if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('2')
      }
      return server.pid !== pid
    }
    await until(ask, 'the database’s return')
    expect(seen).toContain(503)
    await until(async () => (await author.list()).status === 200)
    expect((await request(`${service.url}/healthz`)).status).toBe(200)
  })
})
