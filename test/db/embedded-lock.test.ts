import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Lock, lockFolder } from '../../src/db/embedded/lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-lock-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** A socket's file whose process is gone. */
async function leaveDeadSocket(name: string): Promise<void> {
  const server = createServer()
  await new Promise<void>(done => server.listen(join(folder, 'dead'), done))
  await rename(join(folder, 'dead'), join(folder, name))
  await new Promise(done => server.close(done))
}

async function askAtOnce(count: number): Promise<Lock[]> {
  const asked = Array.from({ length: count }, () => lockFolder(folder, '/srv/data'))
  return (await Promise.allSettled(asked)).flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
}

describe('the lock on a data folder', () => {
  it('goes to exactly one of those who ask at once, whatever dead ones have left', async () => {
    for (let round = 0; round < 30; round++) {
      await leaveDeadSocket('service.00000000.sock')
      await leaveDeadSocket(`service.${round.toString(16).padStart(8, 'f')}.sock`)
      const locks = await askAtOnce(6)
      expect(locks).toHaveLength(1)
      expect(await askAtOnce(2)).toHaveLength(0)
      await locks[0]!.release()
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('names the process that holds it', async () => {
    const lock = await lockFolder(folder, '/srv/data')
    await expect(lockFolder(folder, '/srv/data')).rejects.toThrow(
      `Another Parley (process ${process.pid}) already runs on /srv/data`,
    )
    await lock.release()
    await (await lockFolder(folder, '/srv/data')).release()
  })
})
