import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batch, type Settled } from '../../src/db/batch.ts'
import { times } from '../support/scale.ts'

/** A member of a list: what becomes of it, alone or among others. */
type Kind = 'good' | 'refused' | 'faulty'
type Member = { n: number; kind: Kind }

const dataFault = (code = '23505') => Object.assign(new Error('duplicate'), { code })
const answerOf = ({ n, kind }: Member): Settled<string> =>
  kind === 'refused' ? { error: new Error(`refused ${n}`) } : { value: `stored ${n}` }

/** A runner like a transaction: one faulty member fails its whole list. */
function recorder() {
  const lists: { key: string; numbers: number[] }[] = []
  const underWay = new Map<string, number>()
  let most = 0
  const run = async (key: string, members: Member[]) => {
    lists.push({ key, numbers: members.map(member => member.n) })
    underWay.set(key, (underWay.get(key) ?? 0) + 1)
    most = Math.max(most, underWay.get(key)!)
    await new Promise(resolve => setImmediate(resolve))
    underWay.set(key, underWay.get(key)! - 1)
    if (members.some(member => member.kind === 'faulty')) throw dataFault()
    return members.map(answerOf)
  }
  return { run, lists, mostAtOnce: () => most }
}

const kinds = fc.constantFrom<Kind>('good', 'good', 'good', 'refused', 'faulty')
const waves = fc.array(
  fc.array(fc.record({ key: fc.constantFrom('a', 'b'), kind: kinds }), { maxLength: 40 }),
  {
    minLength: 1,
    maxLength: 5,
  },
)

describe('a batch, whatever comes', () => {
  it('gives each member its own outcome, in lists of one key, in order, one at a time', async () => {
    await fc.assert(
      fc.asyncProperty(waves, fc.integer({ min: 1, max: 8 }), async (asked, most) => {
        const { run, lists, mostAtOnce } = recorder()
        const write = batch(run, most)
        const members: (Member & { key: string })[] = []
        const outcomes: Promise<PromiseSettledResult<string>[]>[] = []
        for (const wave of asked) {
          const fresh = wave.map(({ key, kind }, n) => ({ key, kind, n: members.length + n }))
          members.push(...fresh)
          outcomes.push(Promise.allSettled(fresh.map(member => write(member.key, member))))
          await new Promise(resolve => setImmediate(resolve))
        }
        const settled = (await Promise.all(outcomes)).flat()
        for (const [n, { kind }] of members.entries()) {
          const outcome = settled[n]!
          if (kind === 'good') expect(outcome).toEqual({ status: 'fulfilled', value: `stored ${n}` })
          else if (kind === 'refused') expect(outcome).toMatchObject({ reason: { message: `refused ${n}` } })
          else expect(outcome).toMatchObject({ reason: { code: '23505' } })
        }
        expect(mostAtOnce()).toBeLessThanOrEqual(1)
        for (const key of ['a', 'b']) {
          const own = lists.filter(list => list.key === key)
          expect(Math.max(0, ...own.map(list => list.numbers.length))).toBeLessThanOrEqual(most)
          // The first time that each member is tried, its turn is where it was asked.
          const firsts = [...new Set(own.flatMap(list => list.numbers))]
          expect(firsts).toEqual(members.filter(one => one.key === key).map(one => one.n))
        }
      }),
      { numRuns: times(100, 2000) },
    )
  })

  it('tries members alone after a data fault, once each, and only then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 30 }), async given => {
        const { run, lists } = recorder()
        const write = batch(run)
        const members = given.map((kind, n) => ({ kind, n }))
        await Promise.allSettled(members.map(member => write('a', member)))
        const tries = members.map(({ n }) => lists.filter(list => list.numbers.includes(n)).length)
        const isolated = given.includes('faulty') && given.length > 1
        expect(tries).toEqual(members.map(() => (isolated ? 2 : 1)))
      }),
      { numRuns: times(50, 1000) },
    )
  })
})

describe('a batch', () => {
  it('takes 64 at most, and gathers while one is under way', async () => {
    const sizes: number[] = []
    const write = batch(async (_key: string, items: number[]) => {
      sizes.push(items.length)
      await new Promise(resolve => setImmediate(resolve))
      return items.map(value => ({ value }))
    })
    const first = write('a', 0)
    await new Promise(resolve => setImmediate(resolve))
    const rest = Array.from({ length: 130 }, (_, n) => write('a', n + 1))
    expect(await Promise.all([first, ...rest])).toEqual(Array.from({ length: 131 }, (_, n) => n))
    expect(sizes.reduce((sum, size) => sum + size)).toBe(131)
    expect(Math.max(...sizes)).toBe(64)
    expect(sizes.length).toBeLessThanOrEqual(5)
  })

  it.each([
    ['a lost connection', Object.assign(new Error('gone'), { code: '57P01' })],
    ['any other failure', new Error('unexpected')],
  ])('fails all of a list for %s, and tries nobody again', async (_, error) => {
    let runs = 0
    const write = batch(async () => {
      runs++
      throw error
    })
    const outcomes = await Promise.allSettled([write('a', 1), write('a', 2), write('a', 3)])
    for (const outcome of outcomes) expect(outcome).toEqual({ status: 'rejected', reason: error })
    expect(runs).toBe(1)
  })

  it('goes on after a failure, and after a runner that throws before it returns a promise', async () => {
    let runs = 0
    const write = batch<number, number>((_key, items) => {
      if (++runs === 1) throw new Error('at once')
      return Promise.resolve(items.map(value => ({ value })))
    })
    await expect(write('a', 1)).rejects.toThrow('at once')
    expect(await write('a', 2)).toBe(2)
  })

  it('does not let one key wait for another', async () => {
    let release = () => {}
    const stuck = new Promise<void>(resolve => {
      release = resolve
    })
    const write = batch(async (key: string, items: number[]) => {
      if (key === 'slow') await stuck
      return items.map(value => ({ value }))
    })
    const slow = write('slow', 1)
    expect(await write('fast', 2)).toBe(2)
    release()
    expect(await slow).toBe(1)
  })

  it('tells a member that its list forgot', async () => {
    const write = batch(async (_key: string, items: number[]) => items.slice(1).map(value => ({ value })))
    const outcomes = await Promise.allSettled([write('a', 1), write('a', 2)])
    expect(outcomes[1]).toMatchObject({ status: 'rejected' })
  })
})
