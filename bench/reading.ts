import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { postOne } from './clients.ts'
import { inTurns, load } from './load.ts'
import { startScript } from './servers.ts'
import { type Line, ms, ratio, whole } from './table.ts'

const perRound = 15_000
const rounds = 5
const writers = 32

/** A thread of 100 comments from memory, against a bare Hono server that sends the same bytes. */
export async function measureReading({ parley, site, run }: Bench): Promise<Line[]> {
  const url = `${parley.url}/v1/sites/${site}/threads/read/comments?limit=100`
  for (let n = 0; n < 100; n++) await postOne(parley.url, site, 'read')
  const file = join(tmpdir(), `parley-page-${run}`)
  await writeFile(file, await rawBytes(url))
  const bare = await startScript('bench/bare-server.ts', { PAGE_FILE: file }, '/ready')
  try {
    const size = (await readFile(file)).byteLength
    const get = (target: string, pid: number) => () =>
      load({
        count: perRound,
        writers,
        pids: [pid],
        ask: () => ({ method: 'GET', url: target, headers: { 'accept-encoding': 'gzip' } }),
      })
    const { ours, plain } = await inTurns(rounds, {
      ours: get(url, parley.pid),
      plain: get(`${bare.url}/page`, bare.pid),
    })
    const rate = ours.perSecond / plain.perSecond
    const cpu = ours.perCpuSecond / plain.perCpuSecond
    return [
      {
        what: 'read a thread of 100, per bare Hono of the same bytes',
        reached: ratio(rate),
        aim: '≥ 0.80',
        ok: rate >= 0.8,
        notes: `${whole(ours.perSecond)}/s, p99 ${ms(ours.p99)}; ${whole(size)} bytes gzipped`,
      },
      {
        what: 'the same per CPU-second of the server',
        reached: ratio(cpu),
        aim: '',
        ok: null,
        notes: `${whole(ours.perCpuSecond)} to ${whole(plain.perCpuSecond)}`,
      },
    ]
  } finally {
    await bare.stop()
    await rm(file, { force: true })
  }
}

/** The compressed bytes as they cross the wire. */
async function rawBytes(url: string): Promise<Buffer> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'gzip' } }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
    })
    asked.on('error', reject)
    asked.end()
  })
}
