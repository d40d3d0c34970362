import { describe, expect, it } from 'vitest'
import { askScorers } from '../../src/screening/ask-scorers.ts'
import type { Scorer } from '../../src/screening/scorer.ts'
import { forever, scored, scorer } from './scorers.ts'

const question = { id: 'x', siteId: 's', text: 'A text.', name: 'Ada', languages: ['en'], context: {} }
const ask = (...scorers: Scorer[]) => askScorers(scorers, question, 60)
const failed = (kind: string, name = 'judge') => ({
  scorer: name,
  version: '7',
  outcome: { status: 'error', kind },
})

describe('asking scorers', () => {
  it('passes on what a scorer says in its own name', async () => {
    expect(await ask(scorer(() => scored({ abuse: 0.4 })))).toEqual([scored({ abuse: 0.4 })])
  })

  it('asks each for the same text and name, in its languages', async () => {
    const one = scorer(() => scored({}))
    await ask(one)
    expect(one.asked).toMatchObject([question])
  })

  it.each<[string, () => unknown, string]>([
    ['never answers', forever, 'timeout'],
    ['throws', () => Promise.reject(new Error('no')), 'unavailable'],
    ['throws nothing in particular', () => Promise.reject(undefined), 'unavailable'],
    ['answers nothing', () => undefined, 'bad-response'],
    ['answers null', () => null, 'bad-response'],
    ['answers an empty object', () => ({}), 'bad-response'],
    ['answers a list', () => [], 'bad-response'],
    ['answers a string', () => 'fine', 'bad-response'],
    ['speaks in another’s name', () => ({ ...scored({}), scorer: 'another' }), 'bad-response'],
  ])('makes one error of a scorer that %s', async (_, answer, kind) => {
    expect(await ask(scorer(answer))).toEqual([failed(kind)])
  })

  it('makes one error of a scorer that throws before it returns a promise', async () => {
    const score = () => {
      throw new Error('at once')
    }
    expect(await ask({ name: 'judge', version: '7', score })).toEqual([failed('unavailable')])
  })

  it('asks all at once: each may wait until the other has been asked', async () => {
    let other = () => {}
    const asked = new Promise<void>(resolve => {
      other = resolve
    })
    const first = scorer(() => asked.then(() => ({ ...scored({}), scorer: 'first' })), 'first')
    const second = scorer(() => {
      other()
      return scored({})
    })
    expect(await ask(first, second)).toMatchObject([
      { outcome: { status: 'ok' } },
      { outcome: { status: 'ok' } },
    ])
  })

  it('lets none that hangs keep the answer of another', async () => {
    const answers = await ask(
      scorer(forever, 'a'),
      scorer(forever, 'b'),
      scorer(() => scored({})),
    )
    expect(answers).toEqual([failed('timeout', 'a'), failed('timeout', 'b'), scored({})])
  })

  it('tells them when the time is up, or nobody waits any more', async () => {
    const slow = scorer(forever)
    await ask(slow)
    expect(slow.asked[0]!.signal.aborted).toBe(true)
    const quick = scorer(() => scored({}))
    await ask(quick)
    expect(quick.asked[0]!.signal.aborted).toBe(true)
  })

  it('hears no answer that comes too late, not even a failure', async () => {
    let late = () => {}
    const slow = scorer(
      () =>
        new Promise((_, reject) => {
          late = () => reject(new Error('too late'))
        }),
    )
    expect(await ask(slow)).toEqual([failed('timeout')])
    late()
    await new Promise(resolve => setImmediate(resolve))
  })
})
