import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/db/handle.ts'
import { addSite } from '../src/sites/add-site.ts'
import { changePolicy } from '../src/sites/change-policy.ts'
import { createSeal } from '../src/sites/seal.ts'
import { guestToken, uuid } from './authors.ts'
import type { Bench } from './bench.ts'
import { load } from './load.ts'
import { sentence } from './sentences.ts'
import { startParley } from './servers.ts'
import { type Line, ms } from './table.ts'

const deadlineMs = 500
const posts = 600
const writers = 24
const site = 'waiting'

/** How long an author waits when a required scorer takes the question and never answers. */
export async function measureDeadline({ databaseUrl, run }: Bench): Promise<Line[]> {
  const silent = createServer(() => {})
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-scorers-'))
  const file = join(folder, 'scorers.json')
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/score`
  const secret = { env: 'BENCH_SCORER_SECRET' }
  await writeFile(file, JSON.stringify({ scorers: [{ kind: 'http', name: 'silent', url, secret }] }))
  await addWaitingSite(databaseUrl)
  const parley = await startParley(databaseUrl, {
    SCORERS_FILE: file,
    SCREENING_DEADLINE_MS: String(deadlineMs),
    BENCH_SCORER_SECRET: 'a secret for nothing but measuring, long',
  })
  try {
    const round = await load({
      count: posts,
      writers,
      pids: [parley.pid],
      ask: n => ({
        method: 'POST',
        url: `${parley.url}/v1/sites/${site}/threads/t${n % 50}/comments`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${guestToken(n)}` },
        body: JSON.stringify({ clientId: uuid(`${run} waiting`, n), body: sentence(n) }),
      }),
    })
    const over = round.p99 - deadlineMs
    return [
      {
        what: 'post while a required scorer is silent, p99 beyond the deadline',
        reached: ms(Math.max(0, over)),
        aim: '≤ 100 ms',
        ok: over <= 100 && round.failed === 0,
        notes: `deadline ${deadlineMs} ms, p50 ${ms(round.p50)}, ${round.failed} failed; all held`,
      },
    ]
  } finally {
    await parley.stop()
    silent.closeAllConnections()
    silent.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function addWaitingSite(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl, { max: 2 })
  const seal = createSeal('a secret key for nothing but measuring')
  const now = new Date()
  const { id } = await addSite(
    database.db,
    seal,
    { key: site, name: 'Waiting', language: 'en', origins: [] },
    now,
  )
  const thresholds = [{ scorer: 'silent', label: 'toxicity', hold: 0.8 }]
  const required = (options: { requiredScorers: string[] }) => [...options.requiredScorers, 'silent']
  await changePolicy(
    database.db,
    id,
    present => ({ ...present, requiredScorers: required(present), thresholds }),
    { staffId: null, now },
  )
  await database.close()
}
