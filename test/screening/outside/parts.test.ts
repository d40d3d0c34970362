import { describe, expect, it } from 'vitest'
import { createBreaker } from '../../../src/screening/outside/breaker.ts'
import { createBudget } from '../../../src/screening/outside/budget.ts'
import { createBulkhead } from '../../../src/screening/outside/bulkhead.ts'
import { createCache } from '../../../src/screening/outside/cache.ts'
import { ScorerFailure } from '../../../src/screening/outside/failure.ts'
import { withRetries } from '../../../src/screening/outside/retry.ts'
import type { Answer, Source } from '../../../src/screening/outside/source.ts'
import { parseStrictly } from '../../../src/screening/outside/strict-json.ts'
import { post, readRetryAfter } from '../../../src/screening/outside/transport.ts'
import { question } from './setting.ts'

const again = (retryAfterMs?: number) => new ScorerFailure('unavailable', { isRetryable: true, retryAfterMs })

describe('trying again', () => {
  async function tried(failures: unknown[], changes: object = {}) {
    const pauses: number[] = []
    let time = 0
    let tries = 0
    const options = {
      most: 2,
      baseMs: 100,
      withinMs: 1_000,
      now: () => time,
      random: () => 0.5,
      async sleep(ms: number) {
        pauses.push(ms)
        time += ms
      },
      signal: new AbortController().signal,
      ...changes,
    }
    const attempt = async () => {
      const failure = failures[tries++]
      if (failure) throw failure
      return 'answer'
    }
    const outcome = await withRetries(attempt, options).catch((error: ScorerFailure) => error.kind)
    return { outcome, tries, pauses }
  }

  it('stops at the first answer', async () => {
    expect(await tried([again(), null])).toEqual({ outcome: 'answer', tries: 2, pauses: [50] })
  })
  it('stops after two more tries, with pauses whose limit doubles', async () => {
    expect(await tried([again(), again(), again(), null])).toEqual({
      outcome: 'unavailable',
      tries: 3,
      pauses: [50, 100],
    })
  })
  it('spreads its pauses over the whole time from nothing', async () => {
    expect((await tried([again(), null], { random: () => 0 })).pauses).toEqual([0])
    expect((await tried([again(), null], { random: () => 0.999 })).pauses[0]).toBeCloseTo(99.9)
  })
  it('leaves alone what the same question would meet again', async () => {
    expect(await tried([new ScorerFailure('bad-request')])).toMatchObject({ tries: 1, pauses: [] })
    expect(await tried([new Error('unforeseen')])).toMatchObject({ outcome: 'bad-response', tries: 1 })
  })
  it('waits as long as the service asks for', async () => {
    expect((await tried([again(700), null])).pauses).toEqual([700])
  })
  it('does not begin a pause that would outlast the time', async () => {
    expect(await tried([again(1_000), null])).toEqual({ outcome: 'unavailable', tries: 1, pauses: [] })
    expect((await tried([again(600), again(600), null])).tries).toBe(2)
  })
  it('ends when nobody waits any more', async () => {
    expect((await tried([again(), null], { signal: AbortSignal.abort() })).tries).toBe(1)
    const sleep = () => Promise.reject(new Error('aborted'))
    expect(await tried([again(), null], { sleep })).toMatchObject({ outcome: 'unavailable', tries: 1 })
  })
  it('names the failure that came from the service, not the breaker that it opened', async () => {
    expect(await tried([again(), new ScorerFailure('circuit-open')])).toMatchObject({
      outcome: 'unavailable',
    })
  })
})

describe('a breaker', () => {
  function breaker(slowMs = 100) {
    const told: string[] = []
    const time = { ms: 0 }
    const made = createBreaker({
      failures: 3,
      slowMs,
      openMs: 1_000,
      now: () => time.ms,
      onOpen: kind => told.push(`open ${kind}`),
      onClose: () => told.push('close'),
    })
    const fail = () => made.enter()?.failed('timeout')
    return { ...made, time, told, fail, open: () => [fail(), fail(), fail()] }
  }

  it('lets everything pass until so many failed in a row', () => {
    const { enter, fail, told } = breaker()
    fail()
    fail()
    enter()!.ok()
    fail()
    fail()
    expect(told).toEqual([])
    fail()
    expect(told).toEqual(['open timeout'])
    expect(enter()).toBeNull()
  })
  it('counts a slow answer as a failure', () => {
    const { enter, time, told } = breaker()
    for (let i = 0; i < 3; i++) {
      const permit = enter()!
      time.ms += 100
      permit.ok()
    }
    expect(told).toEqual(['open timeout'])
  })
  it('lets a single probe pass when its time is over, and closes when that is well', () => {
    const { open, enter, isDue, time, told } = breaker()
    open()
    time.ms = 999
    expect([isDue(), enter()]).toEqual([false, null])
    time.ms = 1_000
    expect(isDue()).toBe(true)
    const probe = enter()!
    expect([isDue(), enter()]).toEqual([false, null])
    probe.ok()
    expect(told).toEqual(['open timeout', 'close'])
    expect(enter()).not.toBeNull()
  })
  it('stays open when the probe fails, and tells nobody twice', () => {
    const { open, enter, time, told } = breaker()
    open()
    time.ms = 1_000
    enter()!.failed('unavailable')
    expect(enter()).toBeNull()
    time.ms = 1_999
    expect(enter()).toBeNull()
    time.ms = 2_000
    expect(enter()).not.toBeNull()
    expect(told).toEqual(['open timeout'])
  })
  it('gives the place of a probe of which nothing is known to the next', () => {
    const { open, enter, time } = breaker()
    open()
    time.ms = 1_000
    enter()!.forget()
    expect(enter()).not.toBeNull()
  })
  it('stays open as long as the service asks for, but no longer than five minutes', () => {
    const { enter, fail, time } = breaker()
    fail()
    fail()
    enter()!.failed('rate-limited', 60_000)
    time.ms = 59_999
    expect(enter()).toBeNull()
    time.ms = 60_000
    enter()!.failed('rate-limited', 86_400_000)
    time.ms += 299_999
    expect(enter()).toBeNull()
    time.ms += 1
    expect(enter()).not.toBeNull()
  })
  it('hears nothing of calls that began before it opened', () => {
    const { enter, open, isOpen, time } = breaker()
    const early = enter()!
    open()
    early.ok()
    expect(isOpen()).toBe(true)
    time.ms = 1_000
    enter()!.ok()
    const again = breaker(5_000)
    const slow = again.enter()!
    again.open()
    again.time.ms = 1_000
    again.enter()!.ok()
    again.fail()
    again.fail()
    slow.ok()
    again.fail()
    expect(again.isOpen()).toBe(true)
    const after = breaker()
    const old = [after.enter()!, after.enter()!, after.enter()!]
    after.open()
    after.time.ms = 1_000
    after.enter()!.ok()
    for (const permit of old) permit.failed('timeout')
    expect(after.isOpen()).toBe(false)
  })
})

describe('a bulkhead', () => {
  const { signal } = new AbortController()
  function gate() {
    const release: (() => void)[] = []
    const call = () => new Promise<void>(resolve => release.push(resolve))
    return { release, call }
  }

  it('lets so many run, so many wait in turn, and refuses the rest', async () => {
    const bulkhead = createBulkhead({ inFlight: 2, waiting: 1 })
    const { release, call } = gate()
    const calls = [bulkhead(signal, call), bulkhead(signal, call), bulkhead(signal, call)]
    await Promise.resolve()
    expect(release).toHaveLength(2)
    await expect(bulkhead(signal, call)).rejects.toMatchObject({ kind: 'rate-limited' })
    release[0]!()
    await calls[0]
    await new Promise(setImmediate)
    expect(release).toHaveLength(3)
    release[1]!()
    release[2]!()
    await Promise.all(calls)
    const next = bulkhead(signal, call)
    await new Promise(setImmediate)
    release[3]!()
    await next
  })
  it('forgets whoever gives up waiting', async () => {
    const bulkhead = createBulkhead({ inFlight: 1, waiting: 1 })
    const { release, call } = gate()
    const first = bulkhead(signal, call)
    const patience = new AbortController()
    const second = bulkhead(patience.signal, call)
    patience.abort()
    await expect(second).rejects.toMatchObject({ kind: 'timeout' })
    const third = bulkhead(signal, call)
    release[0]!()
    await first
    await new Promise(setImmediate)
    release[1]!()
    await third
  })
  it('gives the place back when a call fails', async () => {
    const bulkhead = createBulkhead({ inFlight: 1, waiting: 0 })
    await expect(bulkhead(signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await bulkhead(signal, async () => 'yes')).toBe('yes')
  })
})

describe('a cache', () => {
  const answer: Answer = {
    status: 'ok',
    readings: [{ language: 'en', scores: { insult: 0.1 }, spans: { insult: [[0, 2]] } }],
  }
  const time = { ms: 0 }
  const cacheOf = (source: Partial<Source> = {}) =>
    createCache({ name: 'a', version: '1', wantsContext: false, ...source } as Source, {
      ttlMs: 100,
      entries: 3,
      now: () => time.ms,
    })

  it('remembers for a while', () => {
    const cache = cacheOf()
    cache.keep(question('Hello'), answer)
    expect(cache.find(question('Hello'))).toBe(answer)
    time.ms += 100
    expect(cache.find(question('Hello'))).toBeUndefined()
  })
  it('takes other spacing and composition for the same text, but tells no places in it', () => {
    const cache = cacheOf()
    cache.keep(question('Caf\u00e9 noir'), answer)
    const found = cache.find(question(' Cafe\u0301  noir\n'))
    expect(found).toEqual({ status: 'ok', readings: [{ language: 'en', scores: { insult: 0.1 } }] })
  })
  it.each([
    ['case', { text: 'HELLO' }],
    ['name', { name: 'Eve' }],
    ['languages', { languages: ['en', 'zh'] }],
  ])('takes another %s for another question', (_what, changes) => {
    const cache = cacheOf()
    cache.keep(question('Hello'), answer)
    expect(cache.find(question('Hello', changes))).toBeUndefined()
  })
  it('minds the context of a scorer that reads it', () => {
    const reply = question('Hello', { context: { parent: 'What?' } })
    const [blind, reading] = [cacheOf(), cacheOf({ wantsContext: true })]
    for (const cache of [blind, reading]) cache.keep(question('Hello'), answer)
    expect(blind.find(reply)).toBe(answer)
    expect(reading.find(reply)).toBeUndefined()
  })
  it('is of so many entries, the oldest of which goes', () => {
    const cache = cacheOf()
    for (const text of ['a', 'b', 'c', 'd']) cache.keep(question(text), answer)
    expect(cache.find(question('a'))).toBeUndefined()
    expect(cache.find(question('b'))).toBe(answer)
  })
  it('keeps only what was scored', () => {
    const cache = cacheOf()
    cache.keep(question('Hello'), { status: 'unsupported', why: 'language' })
    expect(cache.find(question('Hello'))).toBeUndefined()
  })
})

describe('a budget', () => {
  it('is for a window of time, reserved before it is spent, and settled afterwards', () => {
    const time = { ms: 0 }
    const budget = createBudget({ most: 100, windowMs: 1_000 }, () => time.ms)
    const first = budget.reserve(60)
    expect(() => budget.reserve(60)).toThrow(expect.objectContaining({ kind: 'budget' }))
    expect(budget.isSpent()).toBe(true)
    first.settle(10)
    expect(budget.isSpent()).toBe(false)
    budget.reserve(90)
    expect(() => budget.reserve(1)).toThrow(ScorerFailure)
    time.ms = 1_000
    expect(budget.isSpent()).toBe(false)
    const late = budget.reserve(100)
    time.ms = 2_000
    late.settle(0)
    budget.reserve(100)
    expect(() => budget.reserve(1)).toThrow(ScorerFailure)
  })
})

describe('strict JSON', () => {
  it.each([
    '{"a":1,"b":{"a":2}}',
    '[{"a":1},{"a":2}]',
    '{"a":["a","a"]}',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    ' {"a" : "\\\\" , "b":":" } ',
    '"a"',
    '3',
  ])('reads %s', text => {
    expect(parseStrictly(text)).toEqual(JSON.parse(text))
  })
  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"b":{"a":1 , "a" :2}}',
    '[{"a":{},"a":[]}]',
    '{"a":NaN}',
    '',
    '{"a":1}{"a":1}',
    '['.repeat(33) + ']'.repeat(33),
  ])('refuses %s', text => {
    expect(() => parseStrictly(text)).toThrow(expect.objectContaining({ kind: 'bad-response' }))
  })
})

describe('an answer', () => {
  const answering = (bytes: Uint8Array<ArrayBuffer>) =>
    post(async () => new Response(bytes), {
      url: 'http://127.0.0.1/',
      headers: {},
      body: '{}',
      signal: new AbortController().signal,
      maxBytes: 10,
    })
  it('is UTF-8 of so many bytes', async () => {
    expect(await answering(new TextEncoder().encode('"字字"'))).toMatchObject({ status: 200, text: '"字字"' })
    const bad = { kind: 'bad-response', isRetryable: false }
    await expect(answering(new Uint8Array([0x22, 0xff, 0x22]))).rejects.toMatchObject(bad)
    await expect(answering(new Uint8Array(11).fill(0x20))).rejects.toMatchObject(bad)
  })
})

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 8_000],
    ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    [null, undefined],
  ])('%s is %s', (value, expected) => {
    expect(readRetryAfter(value, 1_000)).toBe(expected)
  })
})
