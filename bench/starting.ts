import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { proportionalMegabytes, residentMegabytes } from './cpu.ts'
import { answers, freePort } from './servers.ts'
import { type Line, ms } from './table.ts'

/** The whole installation as `npm start` makes it, demo included: first start, second start, memory at rest. */
export async function measureStarts(_bench: Bench): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-start-'))
  await chmod(folder, 0o755)
  try {
    const first = await start(folder)
    const second = await start(folder)
    return [
      {
        what: 'first start to ready, database and demo made',
        reached: ms(first.readyMs),
        aim: '≤ 5,000 ms',
        ok: first.readyMs <= 5000,
      },
      {
        what: 'second start to ready',
        reached: ms(second.readyMs),
        aim: '≤ 1,500 ms',
        ok: second.readyMs <= 1500,
      },
      {
        what: 'resident memory at rest, service',
        reached: `${Math.round(second.service)} MB`,
        aim: '',
        ok: null,
      },
      {
        what: 'resident memory at rest, database (shared memory counted once)',
        reached: `${Math.round(second.database)} MB`,
        aim: '',
        ok: null,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function start(dataDir: string): Promise<{ readyMs: number; service: number; database: number }> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, ['start.js'], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/readyz`, child)
  const readyMs = performance.now() - began
  const postmaster = Number(
    (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0],
  )
  const memory = { service: residentMegabytes([child.pid!]), database: proportionalMegabytes([postmaster]) }
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
  return { readyMs, ...memory }
}
