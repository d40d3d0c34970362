import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseAccount } from '../../src/db/embedded/account.ts'
import { findRunning, startEmbedded } from '../../src/db/embedded/index.ts'
import { isRunning } from '../../src/db/embedded/process.ts'
import { query, useEmbedded } from './embedded-harness.ts'

const isRoot = process.getuid?.() === 0
const embedded = useEmbedded()

describe('a start', () => {
  it('makes the database parley, reachable by a private socket only, keeping what it acknowledges', async () => {
    const server = await embedded.start()
    const [row] = await query(
      server,
      `select current_user::text, current_database()::text, current_setting('server_encoding') as encoding,
         (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale,
         current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
         current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages`,
    )
    expect(row).toEqual({
      current_user: 'parley',
      current_database: 'parley',
      encoding: 'UTF8',
      locale: 'b C.UTF-8',
      addresses: '',
      fsync: 'on',
      commit: 'on',
      pages: 'on',
    })
    const sockets = new URL(server.connectionString).searchParams.get('host')!
    expect((await stat(sockets)).mode & 0o777).toBe(0o700)
    expect((await stat(join(embedded.dataDir, 'postgres'))).uid).toBe(
      (await databaseAccount(undefined))?.uid ?? process.getuid?.(),
    )
  })

  it('finds what the last one left, and a stop leaves nothing running', async () => {
    expect(await findRunning(embedded.dataDir)).toBeNull()
    const first = await embedded.start()
    expect(await findRunning(embedded.dataDir)).toBe(first.connectionString)
    await query(first, 'create table kept as select 42 as answer')
    await first.stop()
    expect(isRunning(first.pid)).toBe(false)
    expect(await findRunning(embedded.dataDir)).toBeNull()
    expect(await readFile(join(embedded.dataDir, 'postgres.log'), 'utf8')).toContain(
      'database system is shut down',
    )

    const second = await embedded.start()
    expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(await readFile(join(embedded.dataDir, 'postgres.log'), 'utf8')).not.toContain(
      'not properly shut down',
    )
    expect(embedded.lines.filter(line => line.startsWith('Making'))).toHaveLength(1)
  })

  it('serves from a data folder whose path is too long for a socket', async () => {
    embedded.dataDir = join(embedded.base, 'long '.repeat(20), 'o\'brien, "100%" 新闻'.repeat(3))
    const first = await embedded.start()
    const sockets = new URL(first.connectionString).searchParams.get('host')!
    expect(first.dataFolder).toBe(embedded.dataDir)
    expect(Buffer.byteLength(sockets)).toBeLessThan(90)
    await expect(startEmbedded({ dataDir: embedded.dataDir })).rejects.toThrow(/already runs on/)
    expect(await findRunning(embedded.dataDir)).toBe(first.connectionString)
    await first.stop()
    const second = await embedded.start()
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
    await rm(sockets, { recursive: true })
  })

  it('takes settings for tests, but not where the server listens nor, without a plain word, its safety', async () => {
    await expect(startEmbedded({ dataDir: embedded.dataDir, settings: { fsync: 'off' } })).rejects.toThrow(
      /fsync .* DATABASE_URL/,
    )
    await expect(
      startEmbedded({ dataDir: embedded.dataDir, settings: { listen_addresses: '*' } }),
    ).rejects.toThrow(/listen_addr/)
    const server = await embedded.start({ settings: { max_connections: '37' }, loseDataOnCrash: true })
    expect(await query(server, 'show max_connections')).toEqual([{ max_connections: '37' }])
    expect(await query(server, 'show fsync')).toEqual([{ fsync: 'off' }])
  })

  it('says in a sentence why the server would not start, and lets go of the folder', async () => {
    await expect(
      startEmbedded({ dataDir: embedded.dataDir, settings: { max_connections: 'many' } }),
    ).rejects.toThrow(/did not start \(.*\): see .*postgres\.log/)
    expect(await query(await embedded.start(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('refuses a database that another version of PostgreSQL made', async () => {
    await (await embedded.start()).stop()
    await writeFile(join(embedded.dataDir, 'postgres', 'PG_VERSION'), '17\n')
    await expect(startEmbedded({ dataDir: embedded.dataDir })).rejects.toThrow(
      /made by PostgreSQL 17.*move that folder away/,
    )
  })
})

describe.skipIf(!isRoot)('as root', () => {
  it('keeps the database where its user may go when a folder above the data folder is closed', async () => {
    await chmod(embedded.base, 0o700)
    embedded.dataDir = join(embedded.base, 'site', 'data')
    const first = await embedded.start()
    const root = first.dataFolder
    try {
      expect(root).toMatch(/^\/var\/lib\/parley\/[0-9a-f]{16}$/)
      expect((await readFile(join(embedded.dataDir, 'postgres.location'), 'utf8')).trim()).toBe(root)
      expect(embedded.lines.join('\n')).toContain(`The database of ${embedded.dataDir} lies in ${root}`)
      await expect(startEmbedded({ dataDir: embedded.dataDir })).rejects.toThrow(/already runs on/)
      expect(await findRunning(embedded.dataDir)).toBe(first.connectionString)
      await query(first, 'create table kept as select 42 as answer')
      await first.stop()
      const second = await embedded.start()
      expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }])
      await embedded.stopServers()

      await rm(embedded.dataDir, { recursive: true })
      const afresh = await embedded.start()
      expect(afresh.dataFolder).toBe(`${root}-2`)
      expect(embedded.lines.join('\n')).toContain(
        `An earlier database of ${embedded.dataDir} stays in ${root}`,
      )
      await expect(query(afresh, 'select answer from kept')).rejects.toThrow(/does not exist/)
    } finally {
      await embedded.stopServers()
      await rm(root, { recursive: true, force: true })
      await rm(`${root}-2`, { recursive: true, force: true })
    }
    await expect(startEmbedded({ dataDir: embedded.dataDir })).rejects.toThrow(/is not there: put it back/)
  })

  it('does not begin an empty database beside one that has become unreachable', async () => {
    await (await embedded.start()).stop()
    await chmod(embedded.base, 0o700)
    await expect(startEmbedded({ dataDir: embedded.dataDir })).rejects.toThrow(
      `may not enter ${embedded.base}: allow it`,
    )
  })
})
