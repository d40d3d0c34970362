import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcome, scorer } from '../screening/scorers.ts'
import type { Account } from '../staff/accounts.ts'
import { createRandom, type Random } from '../support/random.ts'
import { firstSeed, times } from '../support/scale.ts'
import { startService, type TestService } from '../support/service.ts'
import { expectCounted } from './counted.ts'
import { createLedger } from './ledger.ts'
import { createPublicReader, type PublicReader, type State } from './public-reader.ts'
import { actNames, chooseAct, createWorld, staffOf, type World } from './world.ts'

const runs = times(12, 300)
const steps = 40

let service: TestService
let staff: Account[]

beforeAll(async () => {
  const down = () => outcome({ status: 'error', kind: 'circuit-open' })
  service = await startService({ scorers: [scorer(down)], clock: () => new Date() })
  // What is screened again is so by an act, so that a life repeats.
  await sql`delete from parley_jobs.schedule`.execute(service.db)
  staff = await staffOf(service)
})
afterAll(() => service.close())

/** How often each act was not refused. */
const tally = new Map<string, number>()

type Moment = { version: number; state: State }

async function live(random: Random, log: string[]): Promise<World> {
  const world = await createWorld(service, staff, random)
  const anyone = await createPublicReader(world)
  const ledger = createLedger(world)
  const history: Moment[] = [{ version: 0, state: new Map() }]
  let thread = 'null'
  try {
    for (let step = 0; step < steps; step++) {
      const alone = await act(world, anyone, log)
      await ledger.catchUp()
      const now = await anyone.look()
      await expectFollows(now, history, { anyone, alone, thread, random })
      thread = JSON.stringify([now.thread.state])
      for (const shown of anyone.seen.values()) ledger.mustBePassed(shown)
      await expectCounted(world)
      history.push({ version: now.thread.version, state: now.state })
    }
  } finally {
    anyone.close()
  }
  return world
}

/** One act, or two at once with someone looking on. True when it was one. */
async function act(world: World, anyone: PublicReader, log: string[]): Promise<boolean> {
  const alone = world.random.chance(0.5)
  const chosen = alone ? [chooseAct(world)] : [chooseAct(world), chooseAct(world)]
  log.push(chosen.map(({ name }) => name).join(' + '))
  const [answers] = await Promise.all([Promise.all(chosen.map(({ run }) => run())), alone || anyone.glance()])
  for (const [index, answer] of answers.entries()) {
    if (answer && answer.status >= 500) throw new Error(answer.text)
    if (answer && answer.status < 300)
      tally.set(chosen[index]!.name, (tally.get(chosen[index]!.name) ?? 0) + 1)
  }
  return alone
}

type Context = { anyone: PublicReader; alone: boolean; thread: string; random: Random }

/** The version says whether anything public changed, and what changed since any version leads to what is. */
async function expectFollows(
  now: { state: State; thread: { version: number; state: string } },
  history: Moment[],
  { anyone, alone, thread, random }: Context,
): Promise<void> {
  const before = history.at(-1)!
  const { version } = now.thread
  const plain = (state: State) => [...state.values()].map(comment => JSON.stringify(comment)).sort()
  const same =
    plain(now.state).join() === plain(before.state).join() && thread === JSON.stringify([now.thread.state])
  expect(version).toBeGreaterThanOrEqual(before.version + Number(!same && thread !== 'null'))
  if (alone && same) expect(version).toBe(before.version)
  for (const from of [before, random.pick(history), random.pick(history)]) {
    const replayed = await anyone.replay(from.state, from.version, 1 + random.under(6))
    expect(plain(replayed)).toEqual(plain(now.state))
  }
  expect(plain(await anyone.told(version))).toEqual(plain(now.state))
}

describe('a comment’s life, in any order and two at once', () => {
  it.each(Array.from({ length: runs }, (_, run) => firstSeed + run))(
    'shows nobody a text that no decision published, and counts right (seed %i)',
    { timeout: 60_000 },
    async seed => {
      const log: string[] = []
      try {
        const { comments } = await live(createRandom(seed), log)
        expect(comments.length).toBeGreaterThan(0)
      } catch (error) {
        const where = `seed ${seed}, after ${log.length} steps: ${log.join(', ')}`
        throw new Error(`${error instanceof Error ? error.message : error}\n${where}`, { cause: error })
      }
    },
  )

  it('was lived: every act came about, many times', () => {
    expect([...tally.keys()].sort()).toEqual(actNames)
    expect(tally.get('decide')).toBeGreaterThan(runs)
    expect(tally.get('undo')).toBeGreaterThan(runs)
    expect(tally.get('late')).toBeGreaterThan(runs / 3)
  })
})
