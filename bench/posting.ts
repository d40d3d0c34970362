import { guestToken, uuid } from './authors.ts'
import type { Bench } from './bench.ts'
import { inTurns, load } from './load.ts'
import { sentence } from './sentences.ts'
import { type Line, ms, ratio, whole } from './table.ts'

const perRound = 4000
const rounds = 3
const writers = 64
const threads = 200
/** Enough that none posts more than the six a minute that make a flood. */
const guests = 6000

/** Screened, stored, acknowledged, against one bare INSERT on the same database. */
export async function measurePosting(bench: Bench): Promise<Line[]> {
  const { parley, bare, postmaster, site, run } = bench
  let n = 0
  const post = (thread: () => string, label: string) => () => {
    const first = n
    n += perRound
    return load({
      count: perRound,
      writers,
      pids: [parley.pid, postmaster],
      ask: index => ({
        method: 'POST',
        url: `${parley.url}/v1/sites/${site}/threads/${thread()}/comments`,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${guestToken((first + index) % guests)}`,
        },
        body: JSON.stringify({
          clientId: uuid(`${run} ${label}`, first + index),
          body: sentence(first + index),
          author: { name: `Reader ${index}` },
        }),
      }),
    })
  }
  const results = await inTurns(rounds + 1, {
    bare: () =>
      load({
        count: perRound,
        writers,
        pids: [bare.pid, postmaster],
        ask: index => ({
          method: 'POST',
          url: `${bare.url}/insert?thread=t${index % threads}`,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            clientId: uuid(`${run} bare`, n++),
            body: sentence(index),
            author: { name: `Reader ${index}` },
          }),
        }),
      }),
    spread: post(() => `spread-${Math.floor(Math.random() * threads)}`, 'spread'),
    hot: post(() => 'hot', 'hot'),
  })
  const { bare: plain, spread, hot } = results
  const describe = (round: typeof hot) =>
    `${whole(round.perSecond)}/s, p50 ${ms(round.p50)}, p99 ${ms(round.p99)}, ${round.failed} failed`
  const against = (round: typeof hot) => round.perSecond / plain.perSecond
  const cpu = (round: typeof hot) => round.perCpuSecond / plain.perCpuSecond
  return [
    {
      what: 'post, spread over 200 threads, per bare INSERT',
      reached: ratio(against(spread)),
      aim: '≥ 0.40',
      ok: against(spread) >= 0.4,
      notes: describe(spread),
    },
    {
      what: 'post, one hot thread, per bare INSERT',
      reached: ratio(against(hot)),
      aim: '≥ 0.40',
      ok: against(hot) >= 0.4,
      notes: describe(hot),
    },
    {
      what: 'hot per spread',
      reached: ratio(hot.perSecond / spread.perSecond),
      aim: '≥ 0.90',
      ok: hot.perSecond / spread.perSecond >= 0.9,
    },
    {
      what: 'bare INSERT',
      reached: `${whole(plain.perSecond)}/s`,
      aim: '',
      ok: null,
      notes: describe(plain),
    },
    {
      what: 'post, spread / hot, per CPU-second of service and database',
      reached: `${whole(spread.perCpuSecond)} / ${whole(hot.perCpuSecond)}`,
      aim: '',
      ok: null,
      notes: `${ratio(cpu(spread))} / ${ratio(cpu(hot))} of bare INSERT's ${whole(plain.perCpuSecond)}`,
    },
  ]
}
