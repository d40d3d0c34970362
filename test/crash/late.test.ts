import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { made, patient } from '../comments/texts.ts'
import { type Child, startChild } from '../processes/child.ts'
import { guest, isWhole, reader } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { httpKind } from '../support/scorer-servers/http-scorer.ts'
import { type ScorerServer, startScorerServer } from '../support/scorer-servers/server.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-late-'))
const scorersFile = join(folder, 'scorers.json')

let scorer: ScorerServer
let database: TestDatabase
/** Makes the site and looks at the rows; what is killed is the child. */
let onlooker: TestService
let site: TestSite
let child: Child | undefined

beforeAll(async () => {
  scorer = await startScorerServer(httpKind)
  writeFileSync(join(folder, 'secret'), 'a-secret-of-the-scorer')
  const own = {
    kind: 'http',
    name: 'own',
    url: `${scorer.url}/score`,
    secret: { file: 'secret' },
    retries: 0,
    breaker: { failures: 1000, openMs: 200 },
  }
  writeFileSync(scorersFile, JSON.stringify({ scorers: [own] }))
  database = await createDatabase()
  onlooker = await startService({ database, notify: false })
  site = await onlooker.site({
    ...patient,
    requiredScorers: ['own'],
    thresholds: [{ scorer: 'own', label: 'toxicity', hold: 0.7 }],
  })
})
afterAll(async () => {
  await child?.kill()
  await onlooker?.close()
  await database?.drop()
  await scorer?.close()
  rmSync(folder, { recursive: true })
})

const start = () => startChild(database.url, 0, { SCORERS_FILE: scorersFile, SCREENING_DEADLINE_MS: '200' })

const decisionsOn = async (id: string) =>
  (
    await onlooker.db
      .selectFrom('decision')
      .select('action')
      .where('siteId', '=', site.id)
      .where('commentId', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ action }) => action)

it('kill -9 while comments wait for a late scorer: each is published, once, after the next start', {
  timeout: 90_000,
}, async () => {
  scorer.mood = 'late-answer'
  child = await start()
  const { url } = child
  const ids: string[] = []
  for (let n = 1; n <= 8; n++) {
    const comment = made(await guest({ url }, site, 'late').post(`Note ${n * 7919} waits.`))
    expect([comment.status, comment.reason]).toEqual(['held', 'unavailable'])
    ids.push(comment.id)
  }
  await child.kill()
  scorer.mood = undefined
  child = await start()
  const anyone = reader(child, site, 'late')
  // The killed process may have been at work on them, which is known once it shows no life.
  const isDone = async () => (await anyone.list()).body.thread.count === ids.length
  await vi.waitUntil(isDone, { timeout: 60_000, interval: 200 })
  const { comments, thread } = (await anyone.list('?sort=oldest')).body
  expect(comments.filter(isWhole).map(({ id }) => id)).toEqual(ids)
  expect(thread.version).toBe(ids.length)
  for (const id of ids) expect(await decisionsOn(id)).toEqual(['hold', 'publish'])
})
