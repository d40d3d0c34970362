import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import { createRecover } from '../../src/comments/recover.ts'
import type { Rescreened } from '../../src/comments/rescreen.ts'
import { made, patient } from '../comments/texts.ts'
import { guest } from '../support/client.ts'
import { createRandom } from '../support/random.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { outcome, scorer } from './scorers.ts'

const policy: Partial<PolicyOptions> = {
  ...patient,
  requiredScorers: ['judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }],
}

/** Down throughout, so that everything waits and only the runs of these tests look at it. */
let service: TestService
let large: TestSite
let small: TestSite
let ofLarge: string[]
let ofSmall: string[]
beforeAll(async () => {
  const down = () => outcome({ status: 'error', kind: 'circuit-open' })
  service = await startService({ scorers: [scorer(down)], clock: () => new Date() })
  large = await service.site(policy)
  small = await service.site(policy)
  ofLarge = await held(large, 24)
  ofSmall = await held(small, 3)
})
afterAll(() => service.close())

async function held(site: TestSite, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 1; n <= count; n++)
    ids.push(made(await guest(service, site, 'waiting').post(`Note ${n * 7919} waits.`)).id)
  return ids
}

let asked: string[]
const errors: unknown[] = []
beforeEach(() => {
  asked = []
})

/** One run, with what comes of each comment. */
async function run(outcomeOf: (id: string) => Rescreened, seed = 1): Promise<void> {
  const { under } = createRandom(seed)
  const recover = createRecover({
    db: service.db,
    async rescreen(_siteId, id) {
      asked.push(id)
      return outcomeOf(id)
    },
    perSecond: 10_000,
    random: () => under(1_000_000) / 1_000_000,
    onError: error => errors.push(error),
  })
  await recover(new AbortController().signal)
}

describe('a run over what waits', () => {
  it('asks about all of it, each site’s longest waiting first, and no site waits for another’s many', async () => {
    await run(() => 'settled')
    expect(asked.filter(id => ofLarge.includes(id))).toEqual(ofLarge)
    expect(asked.filter(id => ofSmall.includes(id))).toEqual(ofSmall)
    expect(asked.indexOf(ofSmall.at(-1)!)).toBeLessThan(asked.indexOf(ofLarge.at(-1)!))
  })

  it('asks about few while nothing is answered', async () => {
    await run(() => 'waiting')
    expect(asked.length).toBeLessThan(20)
  })

  it('comes past texts that are never answered, in a few runs', async () => {
    const stuck = new Set(ofLarge.slice(0, 4))
    const reached = new Set<string>()
    for (let seed = 1; seed <= 10; seed++) {
      await run(id => (stuck.has(id) ? 'waiting' : 'settled'), seed)
      for (const id of asked) reached.add(id)
    }
    expect([...reached].sort()).toEqual([...ofLarge, ...ofSmall].sort())
  })

  it('goes on after one that cannot be screened at all', async () => {
    const fault = new Error('cannot be read')
    await run(id => {
      if (id === ofLarge[0]) throw fault
      return 'settled'
    })
    expect(asked).toHaveLength(ofLarge.length + ofSmall.length)
    expect(errors).toEqual([fault])
  })
})
