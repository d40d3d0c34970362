import type { Bench } from './bench.ts'
import { connectMany, joinAll, postOne } from './clients.ts'
import { type Line, ms } from './table.ts'

const threads = 20
const perSecond = 200
const seconds = 8

/** From the start of a post to its arrival at a reader, on the same and on a second process, at 200 posts a second. */
export async function measureLive({ parley, second, site }: Bench): Promise<Line[]> {
  const sameSockets = await connectMany(parley.url, threads * 2, { site })
  const otherSockets = await connectMany(second.url, threads * 2, { site })
  const begun = new Map<string, number>()
  const lags = { same: [] as number[], other: [] as number[] }
  const arrivals: [string, number, 'same' | 'other'][] = []
  const listen = (sockets: typeof sameSockets, kind: 'same' | 'other') =>
    Promise.all(
      sockets.map((socket, index) => {
        socket.on('changes', ({ comments }: { comments: { id: string }[] }) => {
          for (const comment of comments) arrivals.push([comment.id, performance.now(), kind])
        })
        return joinAll([socket], `live-${index % threads}`)
      }),
    )
  await listen(sameSockets, 'same')
  await listen(otherSockets, 'other')
  try {
    // Two seconds to warm up, whose arrivals are not counted.
    await posts(perSecond * 2, n => postOne(parley.url, site, `live-${n % threads}`))
    arrivals.length = 0
    await posts(perSecond * seconds, n => {
      const at = performance.now()
      return postOne(parley.url, site, `live-${n % threads}`).then(id => begun.set(id, at))
    })
    const counted = () => arrivals.filter(([id]) => begun.has(id))
    const expected = begun.size * 4
    const deadline = performance.now() + 10_000
    while (counted().length < expected && performance.now() < deadline)
      await new Promise(resolve => setTimeout(resolve, 20))
    for (const [id, at, kind] of counted()) lags[kind].push(at - begun.get(id)!)
    const missing = expected - counted().length
    return [line('the same process', lags.same, missing), line('a second process', lags.other, missing)]
  } finally {
    for (const socket of [...sameSockets, ...otherSockets]) socket.disconnect()
  }
}

/** At an even pace, not waiting for each other. */
async function posts(count: number, post: (n: number) => Promise<unknown>): Promise<void> {
  const began = performance.now()
  const all: Promise<unknown>[] = []
  const failures: unknown[] = []
  for (let n = 0; n < count; n++) {
    const due = began + (n * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    all.push(post(n).catch(error => failures.push(error)))
  }
  await Promise.all(all)
  if (failures.length > 0) throw failures[0]
}

function line(where: string, lags: number[], missing: number): Line {
  const sorted = [...lags].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return {
    what: `post → seen on ${where}, p95 at ${perSecond} posts/s`,
    reached: ms(at(0.95)),
    aim: '≤ 100 ms',
    ok: at(0.95) <= 100 && missing <= 0,
    notes: `p50 ${ms(at(0.5))}, p99 ${ms(at(0.99))}; ${missing} missing`,
  }
}
