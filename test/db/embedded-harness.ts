import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Account } from '../../src/db/embedded/account.ts'
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbedded,
} from '../../src/db/embedded/index.ts'

const entry = new URL('../../src/db/embedded/index.ts', import.meta.url).href

/** A folder for each test, and the servers and processes started in it, which end with the test. */
export class Embedded {
  base = ''
  dataDir = ''
  lines: string[] = []
  readonly #servers: EmbeddedPostgres[] = []
  readonly #children: ChildProcess[] = []

  async open(): Promise<void> {
    this.base = await mkdtemp(join(tmpdir(), 'parley-embedded-'))
    // Root's database runs as another user, who must be able to enter.
    await chmod(this.base, 0o755)
    this.dataDir = join(this.base, 'data')
    this.lines = []
  }

  async close(): Promise<void> {
    for (const child of this.#children.splice(0)) child.kill('SIGKILL')
    await this.stopServers()
    await rm(this.base, { recursive: true, force: true })
  }

  async start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    const log = (line: string) => this.lines.push(line)
    const server = await startEmbedded({ dataDir: this.dataDir, log, ...options })
    this.#servers.push(server)
    return server
  }

  async stopServers(): Promise<void> {
    for (const server of this.#servers.splice(0)) await server.stop()
  }

  spawn(program: string, args: string[], account?: Account): ChildProcess {
    const owner = account && { uid: account.uid, gid: account.gid }
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], ...owner })
    this.#children.push(child)
    return child
  }

  /** Another process that runs the database as a service does; it prints the server's process id when it is up. */
  spawnService(): ChildProcess {
    const script = `const { startEmbedded } = await import(${JSON.stringify(entry)})
      const server = await startEmbedded({ dataDir: ${JSON.stringify(this.dataDir)} })
      console.log(server.pid)
      setInterval(() => undefined, 1000)`
    return this.spawn(process.execPath, ['--input-type=module', '-e', script])
  }

  /** Has another process start the database and be killed once it is up; resolves to the server's process id. */
  async startAndKillService(): Promise<number> {
    const service = this.spawnService()
    const [line] = (await once(service.stdout!, 'data')) as [Buffer]
    await kill(service)
    return Number(line)
  }
}

export function useEmbedded(): Embedded {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
  const embedded = new Embedded()
  beforeEach(() => embedded.open())
  afterEach(() => embedded.close())
  return embedded
}

export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

export async function query<Row extends pg.QueryResultRow>(
  server: EmbeddedPostgres,
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client(server.connectionString)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Waits for a condition to hold; the test's time-out bounds it. */
export async function until<T>(condition: () => T | Promise<T>): Promise<NonNullable<Awaited<T>>> {
  for (;;) {
    const value = await condition()
    if (value) return value
    await delay(10)
  }
}
