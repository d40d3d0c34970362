import type { Socket } from 'socket.io-client'
import type { Bench } from './bench.ts'
import { connectMany, joinAll, postOne } from './clients.ts'
import { cpuSeconds } from './cpu.ts'
import { type Line, ms, ratio, whole } from './table.ts'

const readers = 1000
const messages = 30

type Spread = { perSecond: number; perCpuSecond: number; lastMs: number }

/** One comment to 1,000 sockets, against bare Socket.IO sending the same message to one room. */
export async function measureFanOut({ parley, bare, site }: Bench): Promise<Line[]> {
  const ours = await connectMany(parley.url, readers, { site })
  await joinAll(ours, 'fan-out')
  let message: unknown
  ours[0]!.on('changes', changes => {
    message = changes
  })
  const theirs = await connectMany(bare.url, readers)
  try {
    const results: { ours: Spread[]; plain: Spread[] } = { ours: [], plain: [] }
    await spread(ours, parley.pid, () => postOne(parley.url, site, 'fan-out'))
    const emit = () =>
      fetch(`${bare.url}/emit`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
      })
    for (let round = 0; round < 3; round++) {
      results.plain.push(await spread(theirs, bare.pid, emit))
      results.ours.push(await spread(ours, parley.pid, () => postOne(parley.url, site, 'fan-out')))
    }
    const median = (list: Spread[]) => [...list].sort((a, b) => a.perSecond - b.perSecond)[1]!
    const [own, plain] = [median(results.ours), median(results.plain)]
    const rate = own.perSecond / plain.perSecond
    return [
      {
        what: `fan-out to ${whole(readers)} sockets, per bare Socket.IO`,
        reached: ratio(rate),
        aim: '≥ 0.90',
        ok: rate >= 0.9,
        notes: `${whole(own.perSecond)} deliveries/s to ${whole(plain.perSecond)}; first to last ${ms(own.lastMs)}`,
      },
      {
        what: 'the same per CPU-second (ours screens and stores as well)',
        reached: ratio(own.perCpuSecond / plain.perCpuSecond),
        aim: '',
        ok: null,
        notes: `${whole(own.perCpuSecond)} to ${whole(plain.perCpuSecond)}`,
      },
    ]
  } finally {
    for (const socket of [...ours, ...theirs]) socket.disconnect()
  }
}

/** Sends one message after another, each once the last has reached all; timed from first to last arrival. */
async function spread(sockets: Socket[], pid: number, send: () => Promise<unknown>): Promise<Spread> {
  let waiting = 0
  let first = 0
  let done: (() => void) | undefined
  const arrive = () => {
    if (first === 0) first = performance.now()
    if (--waiting === 0) done?.()
  }
  for (const socket of sockets) socket.on('changes', arrive)
  const before = cpuSeconds([pid])
  let total = 0
  for (let n = 0; n < messages; n++) {
    waiting = sockets.length
    first = 0
    const all = new Promise<void>(resolve => {
      done = resolve
    })
    await send()
    await all
    total += performance.now() - first
  }
  const cpu = cpuSeconds([pid]) - before
  for (const socket of sockets) socket.off('changes', arrive)
  const deliveries = messages * sockets.length
  return { perSecond: deliveries / (total / 1000), perCpuSecond: deliveries / cpu, lastMs: total / messages }
}
