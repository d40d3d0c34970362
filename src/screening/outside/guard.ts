import type { ScorerError, Signals } from '../../../moderation/index.ts'
import type { Question, Scorer } from '../scorer.ts'
import { type Breaker, createBreaker, type Permit } from './breaker.ts'
import { createBulkhead } from './bulkhead.ts'
import { createCache } from './cache.ts'
import { asFailure, ScorerFailure } from './failure.ts'
import { createHealth, type Health, type ScorerState } from './health.ts'
import { createPace, type Pace } from './pace.ts'
import { withRetries } from './retry.ts'
import type { Answer, Source } from './source.ts'
import type { Surroundings } from './surroundings.ts'

/** All times in milliseconds. `timeoutMs` is for one try; `withinMs` for all tries together with their pauses. */
export type GuardOptions = {
  timeoutMs: number
  withinMs: number
  retries: { most: number; baseMs: number }
  breaker: { failures: number; slowMs: number; openMs: number }
  bulkhead: { inFlight: number; waiting: number }
  cache: { ttlMs: number; entries: number }
  /** Calls a second at most; null: as many as come. */
  perSecond: number | null
}

export type OutsideScorer = Scorer & {
  state(): ScorerState
  /** Both return what takes the listener off again. */
  onDown(listener: () => void): () => void
  onRecovered(listener: () => void): () => void
  /** To be called every few seconds: looks whether it may be asked again, and asks when it is down. */
  tick(): Promise<void>
}

/** Puts a scorer from outside behind all that keeps the service safe from it. It never throws. */
export function guard(source: Source, options: GuardOptions, surroundings: Surroundings): OutsideScorer {
  const { now, log } = surroundings
  const { name, version } = source
  const health = createHealth(now)
  const breaker = createBreaker({
    ...options.breaker,
    now,
    onOpen: kind => health.fail('breaker', kind),
    onClose: () => health.clear('breaker'),
  })
  const cache = createCache(source, { ...options.cache, now })
  const bulkhead = createBulkhead(options.bulkhead)
  const pace = createPace({ ...surroundings, perSecond: options.perSecond, withinMs: options.withinMs })
  const attempt = attempts(source, { breaker, health, options, now, pace })

  health.on('down', () => log.warn({ scorer: name, kind: health.lastError() }, 'a scorer is down'))
  health.on('recovered', () => log.info({ scorer: name }, 'a scorer is up again'))

  function refusal(): ScorerError | null {
    const kind = source.refused?.() ?? null
    if (kind) health.fail('refused', kind)
    else health.clear('refused')
    return kind
  }

  async function answer(question: Question): Promise<Answer> {
    const refused = refusal()
    if (refused) throw new ScorerFailure(refused)
    const known = cache.find(question)
    if (known) return known
    const { signal } = question
    const retrying = { ...options.retries, ...surroundings, withinMs: options.withinMs, signal }
    const found = await bulkhead(signal, () => withRetries(() => attempt(question), retrying))
    cache.keep(question, found)
    return found
  }

  return {
    name,
    version,
    wantsContext: source.wantsContext,
    async score(question) {
      const outcome = await answer(question).catch((error: unknown) => {
        const { kind } = asFailure(error)
        // That it is left alone is not why.
        if (kind !== 'circuit-open') health.saw(kind)
        return { status: 'error' as const, kind }
      })
      if (outcome.status === 'error' && outcome.kind === 'budget') refusal()
      const signals: Signals = { scorer: name, version, outcome }
      return source.most ? { ...signals, most: source.most } : signals
    },
    state: () => ({
      name,
      version,
      state: health.isDown() ? 'down' : 'up',
      since: health.since(),
      lastError: health.lastError(),
      notice: source.notice?.() ?? null,
    }),
    onDown: listener => health.on('down', listener),
    onRecovered: listener => health.on('recovered', listener),
    async tick() {
      await source.check?.(AbortSignal.timeout(2 * options.timeoutMs))
      if (!refusal() && breaker.isDue()) await attempt(greeting()).catch(() => {})
    },
  }
}

type Parts = { breaker: Breaker; health: Health; options: GuardOptions; now(): number; pace: Pace }

/** One try, with its own time, reported to the breaker. */
function attempts(source: Source, { breaker, health, options, now, pace }: Parts) {
  return async (question: Question): Promise<Answer> => {
    await pace(question.signal)
    const permit = breaker.enter()
    if (!permit) throw new ScorerFailure('circuit-open')
    const began = now()
    try {
      const signal = AbortSignal.any([question.signal, AbortSignal.timeout(options.timeoutMs)])
      const answer = await Promise.race([source.ask(question, signal), ending(signal)])
      permit.ok()
      return answer
    } catch (error) {
      const failure = asFailure(error)
      health.saw(failure.kind)
      // Cut short by whoever asked: that it would have answered in its own time can't be known.
      const isCut = question.signal.aborted && now() - began < options.breaker.slowMs
      if (isCut) permit.forget()
      else report(permit, failure)
      throw failure
    }
  }
}

/** A source ought to heed its signal; one that doesn't must not keep anybody waiting. */
function ending(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new ScorerFailure('timeout', { isRetryable: true }))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}

/** What is wrong with one text, or is our own economy, is no sign of a scorer that is down. */
function report(permit: Permit, { kind, retryAfterMs }: ScorerFailure): void {
  if (kind === 'bad-request' || kind === 'budget') permit.forget()
  else permit.failed(kind, retryAfterMs)
}

/** Asked to see whether a scorer that was down answers again. */
function greeting(): Question {
  return {
    id: 'greeting',
    siteId: 'parley',
    text: 'Good morning to everyone here.',
    name: 'Parley',
    languages: ['en'],
    context: {},
    signal: new AbortController().signal,
  }
}
