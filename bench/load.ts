import { Agent, request } from 'node:http'
import { cpuSeconds } from './cpu.ts'

/** How one round of a load went. Latencies in milliseconds. */
export type Round = {
  perSecond: number
  perCpuSecond: number
  p50: number
  p95: number
  p99: number
  failed: number
}

export type Ask = { method: 'GET' | 'POST'; url: string; headers: Record<string, string>; body?: string }

/**
 * Sends `count` requests with `writers` of them under way at a time, over connections that stay open. Bounded by
 * count, and by a minute. `pids`: whose CPU is counted.
 */
export async function load(options: {
  count: number
  writers: number
  pids: number[]
  ask: (n: number) => Ask
}): Promise<Round> {
  const { count, writers, pids, ask } = options
  const agent = new Agent({ keepAlive: true, maxSockets: writers })
  const latencies: number[] = []
  let next = 0
  let failed = 0
  const deadline = performance.now() + 60_000
  const before = cpuSeconds(pids)
  const began = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (next < count && performance.now() < deadline) {
        const at = performance.now()
        const status = await send(ask(next++), agent)
        latencies.push(performance.now() - at)
        if (status < 200 || status > 299) failed++
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const cpu = cpuSeconds(pids) - before
  agent.destroy()
  latencies.sort((a, b) => a - b)
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!
  return {
    perSecond: latencies.length / seconds,
    perCpuSecond: latencies.length / cpu,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed,
  }
}

function send({ method, url, headers, body }: Ask, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method, agent, headers: { ...headers, ...length } }, response => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Takes turns, so that what else the machine does falls on all alike, and keeps each one's median round by rate. */
export async function inTurns<K extends string>(
  rounds: number,
  contenders: Record<K, (round: number) => Promise<Round>>,
): Promise<Record<K, Round>> {
  const results = new Map<K, Round[]>()
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(contenders) as K[]) {
      results.set(name, [...(results.get(name) ?? []), await contenders[name](round)])
    }
  }
  const median = (list: Round[]) =>
    [...list].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(list.length / 2)]!
  return Object.fromEntries([...results].map(([name, list]) => [name, median(list)])) as Record<K, Round>
}
