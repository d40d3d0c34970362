import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/db/embedded/index.ts'
import { openDatabase } from '../src/db/handle.ts'
import { migrate } from '../src/db/migrate.ts'
import { addSite } from '../src/sites/add-site.ts'
import { createSeal } from '../src/sites/seal.ts'
import type { Bench } from './bench.ts'
import { measureDeadline } from './deadline.ts'
import { measureFanOut } from './fan-out.ts'
import { measureLive } from './live.ts'
import { measurePosting } from './posting.ts'
import { measureReading } from './reading.ts'
import { measureRemoval } from './removal.ts'
import { startParley, startScript } from './servers.ts'
import { measureStarts } from './starting.ts'
import { type Line, printTable } from './table.ts'
import { measureWidget } from './widget-size.ts'

/**
 * `npm run bench [-- name …]`: ratios within one run, on loopback, bounded in count and time. A figure is reported,
 * never a gate; compare only within a run, since client, service and database share the machine's cores.
 */
const measurements: Record<string, (bench: Bench) => Promise<Line[]>> = {
  reading: measureReading,
  posting: measurePosting,
  deadline: measureDeadline,
  'fan-out': measureFanOut,
  live: measureLive,
  removal: measureRemoval,
  starting: measureStarts,
  widget: measureWidget,
}

const wanted = process.argv.slice(2)
const stops: (() => Promise<void>)[] = []
const longestMs = 9 * 60_000

/** Whatever hangs, the run ends by itself and takes its servers with it. */
const limit = setTimeout(() => void end('The run took too long and was ended.'), longestMs)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(`Ended by ${signal}.`))

async function end(why: string): Promise<void> {
  console.error(why)
  for (const stop of stops.splice(0).reverse()) await stop().catch(() => {})
  process.exit(1)
}

const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
await chmod(folder, 0o755)
const server = await startEmbedded({ dataDir: folder })
stops.push(
  () => rm(folder, { recursive: true, force: true }),
  () => server.stop(),
)
try {
  await prepare(server.connectionString)
  const parley = await startParley(server.connectionString)
  stops.push(parley.stop)
  const second = await startParley(server.connectionString)
  stops.push(second.stop)
  const bare = await startScript('bench/bare-server.ts', { DATABASE_URL: server.connectionString }, '/ready')
  stops.push(bare.stop)
  const bench: Bench = {
    parley,
    second,
    bare,
    postmaster: server.pid,
    databaseUrl: server.connectionString,
    site: 'bench',
    run: randomUUID(),
  }
  const lines: Line[] = []
  for (const [name, measure] of Object.entries(measurements)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`measuring ${name} …`)
    lines.push(...(await measure(bench)))
  }
  console.log('')
  printTable(lines)
} finally {
  clearTimeout(limit)
  for (const stop of stops.splice(0).reverse()) await stop()
}

async function prepare(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl, { max: 2 })
  await migrate(database.db)
  const seal = createSeal('a secret key for nothing but measuring')
  await addSite(database.db, seal, { key: 'bench', name: 'Bench', language: 'en', origins: [] }, new Date())
  await database.close()
}
