import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseAccount } from '../../src/db/embedded/account.ts'
import { findRunning } from '../../src/db/embedded/index.ts'
import { isRunning } from '../../src/db/embedded/process.ts'
import { kill, query, until, useEmbedded } from './embedded-harness.ts'

const embedded = useEmbedded()

describe('a second service on the same folder', () => {
  it('is refused while the first lives, from before the database is made', async () => {
    const results = await Promise.allSettled([embedded.start(), embedded.start(), embedded.start()])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    const refusals = results.flatMap(result => (result.status === 'rejected' ? [String(result.reason)] : []))
    for (const refusal of refusals)
      expect(refusal).toContain(`Parley (process ${process.pid}) already runs on`)
    await embedded.stopServers()
    await embedded.start()
  })
})

describe('after kill -9 of the service', () => {
  it('the next one takes over the server that still runs', async () => {
    const pid = await embedded.startAndKillService()
    const server = await embedded.start()
    expect(server.pid).toBe(pid)
    expect(embedded.lines.join()).toContain('taken it over')
    await query(server, 'select 1')
    await server.stop()
    expect(isRunning(pid)).toBe(false)
  })

  it('the next one stops a server that runs with other settings, and starts its own', async () => {
    const pid = await embedded.startAndKillService()
    const server = await embedded.start({ settings: { max_connections: '41' } })
    expect(server.pid).not.toBe(pid)
    expect(isRunning(pid)).toBe(false)
    expect(await query(server, 'show max_connections')).toEqual([{ max_connections: '41' }])
    expect(await readFile(join(embedded.dataDir, 'postgres.log'), 'utf8')).not.toContain(
      'not properly shut down',
    )
  })

  it('and of the server, a start works even when its process id has gone to another program', async () => {
    const pid = await embedded.startAndKillService()
    process.kill(pid, 'SIGKILL')
    await until(() => !isRunning(pid))
    const account = await databaseAccount(undefined)
    const other = embedded.spawn('sleep', ['60'], account)
    const pidFile = join(embedded.dataDir, 'postgres', 'postmaster.pid')
    const text = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, text.replace(/^\d+/, `${other.pid}`))
    expect(await findRunning(embedded.dataDir)).toBeNull()
    expect(await query(await embedded.start(), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(isRunning(other.pid!)).toBe(true)
  })

  it('while it makes the database, the next one makes it anew', async () => {
    const service = embedded.spawnService()
    const unfinished = await until(async () =>
      (await readdir(embedded.dataDir).catch(() => [])).find(name => name.startsWith('postgres.new-')),
    )
    await until(() => readdir(join(embedded.dataDir, unfinished)).then(names => names.includes('base')))
    await kill(service)
    expect(await query(await embedded.start(), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await readdir(embedded.dataDir)).not.toContain(unfinished)
  })
})

describe('after kill -9 of the server', () => {
  it('it is started again, at the same address, with every committed row', async () => {
    const server = await embedded.start()
    const { pid } = server
    await query(server, 'create table kept (id int primary key)')
    for (let id = 1; id <= 20; id++) await query(server, `insert into kept values (${id})`)
    process.kill(pid, 'SIGKILL')
    await until(() => server.pid !== pid)
    const [row] = await query<{ count: number }>(server, 'select count(*)::int from kept')
    expect(row).toEqual({ count: 20 })
    expect(embedded.lines.join()).toContain('running again')
    await server.stop()
    expect(isRunning(server.pid)).toBe(false)
  })
})
