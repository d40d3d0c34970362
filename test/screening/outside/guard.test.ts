import { describe, expect, it } from 'vitest'
import { ScorerFailure } from '../../../src/screening/outside/failure.ts'
import { type GuardOptions, guard } from '../../../src/screening/outside/guard.ts'
import type { Answer, Source } from '../../../src/screening/outside/source.ts'
import { question, secrets, surroundings } from './setting.ts'

const clean: Answer = { status: 'ok', readings: [{ language: 'en', scores: { insult: 0.1 } }] }
const options: GuardOptions = {
  timeoutMs: 50,
  withinMs: 1_000,
  retries: { most: 0, baseMs: 100 },
  breaker: { failures: 2, slowMs: 1_000, openMs: 10_000 },
  bulkhead: { inFlight: 2, waiting: 2 },
  cache: { ttlMs: 1_000, entries: 10 },
  perSecond: null,
}

/** A guarded source that answers as it is told. */
function guarded(changes: Partial<Source> = {}, given: Partial<GuardOptions> = {}) {
  const around = surroundings()
  const told: string[] = []
  const state = { asked: 0, answer: async (): Promise<Answer> => clean }
  const source: Source = {
    name: 'one',
    version: 'one/1',
    wantsContext: false,
    ask: () => {
      state.asked++
      return state.answer()
    },
    ...changes,
  }
  const scorer = guard(source, { ...options, ...given }, around)
  scorer.onDown(() => told.push('down'))
  scorer.onRecovered(() => told.push('recovered'))
  const ask = async (text = `Text ${state.asked}`) => (await scorer.score(question(text))).outcome
  return { scorer, around, told, state, ask }
}
const down = () => Promise.reject(new ScorerFailure('unavailable', { isRetryable: true }))
const error = (kind: string) => ({ status: 'error', kind })

describe('a guarded scorer', () => {
  it('is asked once for the same text', async () => {
    const { ask, state } = guarded()
    expect([await ask('a'), await ask('a')]).toEqual([clean, clean])
    expect(state.asked).toBe(1)
  })

  it('goes down, is left alone, and comes back, and says so once each', async () => {
    const { ask, scorer, state, told, around } = guarded()
    state.answer = down
    expect([await ask(), await ask(), await ask()]).toEqual([
      error('unavailable'),
      error('unavailable'),
      error('circuit-open'),
    ])
    expect(state.asked).toBe(2)
    expect(scorer.state()).toMatchObject({ lastError: 'unavailable' })
    expect(scorer.state()).toMatchObject({ name: 'one', state: 'down', since: new Date(around.time.ms) })
    expect(told).toEqual(['down'])
    state.answer = async () => clean
    around.time.ms += 10_000
    expect(await ask()).toEqual(clean)
    expect(scorer.state()).toMatchObject({ state: 'up', since: new Date(around.time.ms) })
    expect(told).toEqual(['down', 'recovered'])
    expect(around.lines).toEqual([
      expect.stringContaining('a scorer is down'),
      expect.stringContaining('a scorer is up again'),
    ])
  })

  it('finds by itself that it answers again, when nobody asks', async () => {
    const { ask, scorer, state, told, around } = guarded()
    state.answer = down
    await ask()
    await ask()
    await scorer.tick()
    expect(state.asked).toBe(2)
    around.time.ms += 10_000
    await scorer.tick()
    expect([state.asked, told]).toEqual([3, ['down']])
    around.time.ms += 10_000
    state.answer = async () => clean
    await scorer.tick()
    expect([state.asked, told]).toEqual([4, ['down', 'recovered']])
    await scorer.tick()
    expect(state.asked).toBe(4)
  })

  it('answers what it remembers even when it is down', async () => {
    const { ask, state, around } = guarded()
    await ask('known')
    state.answer = down
    await ask()
    await ask()
    around.time.ms += 1
    expect(await ask('known')).toEqual(clean)
  })

  it('is no less well for a text that it can’t take', async () => {
    const { ask, scorer, state } = guarded()
    state.answer = () => Promise.reject(new ScorerFailure('bad-request'))
    for (let i = 0; i < 5; i++) expect(await ask(`${i}`)).toEqual(error('bad-request'))
    expect(scorer.state()).toMatchObject({ state: 'up', lastError: 'bad-request' })
  })

  it('is no less well for being cut short by who asked', async () => {
    const { scorer, state } = guarded({
      ask: (_question, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new ScorerFailure('timeout', { isRetryable: true })))
        }),
    })
    void state
    for (let i = 0; i < 4; i++) {
      const patience = new AbortController()
      const asked = scorer.score(question(`${i}`, { signal: patience.signal }))
      patience.abort()
      expect((await asked).outcome).toEqual(error('timeout'))
    }
    expect(scorer.state().state).toBe('up')
    expect((await scorer.score(question('own time'))).outcome).toEqual(error('timeout'))
    expect((await scorer.score(question('own time again'))).outcome).toEqual(error('timeout'))
    expect(scorer.state().state).toBe('down')
  })

  it('is not asked while it refuses to be, and is down meanwhile', async () => {
    let refused: 'budget' | null = null
    const { ask, scorer, state, told } = guarded({ refused: () => refused })
    expect(await ask()).toEqual(clean)
    refused = 'budget'
    expect(await ask()).toEqual(error('budget'))
    expect([state.asked, scorer.state().state]).toEqual([1, 'down'])
    refused = null
    await scorer.tick()
    expect(told).toEqual(['down', 'recovered'])
  })

  it('never throws, and lets nothing out of what was thrown', async () => {
    const { ask, state, scorer, around } = guarded()
    state.answer = () => Promise.reject(new Error(`${secrets.key} ${secrets.text}`))
    expect(await ask()).toEqual(error('bad-response'))
    state.answer = () => {
      throw new TypeError(secrets.key)
    }
    expect(await ask()).toEqual(error('bad-response'))
    expect(JSON.stringify([scorer.state(), around.lines])).not.toContain(secrets.key)
  })

  it('is asked only so often, and waiting for its turn is no fault of its', async () => {
    const { ask, around, state, scorer } = guarded({}, { perSecond: 2, withinMs: 1_000 })
    for (let i = 0; i < 3; i++) expect(await ask()).toEqual(clean)
    expect(around.pauses).toEqual([500])
    expect([await ask(), await ask()]).toEqual([error('rate-limited'), error('rate-limited')])
    expect([state.asked, scorer.state().state]).toEqual([3, 'up'])
    around.time.ms += 1_000
    expect(await ask()).toEqual(clean)
  })

  it('stops telling whoever stops listening', async () => {
    const { ask, state, scorer } = guarded()
    const heard: string[] = []
    scorer.onDown(() => heard.push('down'))()
    state.answer = down
    await ask()
    await ask()
    expect(heard).toEqual([])
  })
})
