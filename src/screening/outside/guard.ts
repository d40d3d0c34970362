import type { ScorerError, Signals } from '../../../moderation/index.ts'
import type { Question, Scorer } from '../scorer.ts'
import { createAttempt } from './attempts.ts'
import { createBreaker } from './breaker.ts'
import { createBulkhead } from './bulkhead.ts'
import { createCache } from './cache.ts'
import { asFailure, ScorerFailure } from './failure.ts'
import { createHealth, type Health, type ScorerState } from './health.ts'
import { createPace } from './pace.ts'
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
  const { now } = surroundings
  const { name, version, wantsContext } = source
  const health = createHealth(now)
  const breaker = createBreaker({
    ...options.breaker,
    now,
    onOpen: kind => health.fail('breaker', kind),
    onClose: () => health.clear('breaker'),
  })
  const pace = createPace({ ...surroundings, ...options })
  const attempt = createAttempt(source, { ...options, ...options.breaker, breaker, health, pace, now })
  const answer = createAnswer(source, attempt, { options, surroundings, health })
  logChanges(name, health, surroundings.log)
  return {
    name,
    version,
    wantsContext,
    async score(question) {
      const signals: Signals = { scorer: name, version, outcome: await answer(question) }
      return source.most ? { ...signals, most: source.most } : signals
    },
    state: () => stateOf(source, health),
    onDown: listener => health.on('down', listener),
    onRecovered: listener => health.on('recovered', listener),
    async tick() {
      await source.check?.(AbortSignal.timeout(2 * options.timeoutMs))
      if (!refusal(source, health) && breaker.isDue()) await attempt(greeting()).catch(() => {})
    },
  }
}

type Parts = { options: GuardOptions; surroundings: Surroundings; health: Health }

/** What is remembered, or what comes of one or more tries, as an outcome. */
function createAnswer(
  source: Source,
  attempt: (question: Question) => Promise<Answer>,
  { options, surroundings, health }: Parts,
): (question: Question) => Promise<Signals['outcome']> {
  const cache = createCache(source, { ...options.cache, now: surroundings.now })
  const bulkhead = createBulkhead(options.bulkhead)

  async function find(question: Question): Promise<Answer> {
    const refused = refusal(source, health)
    if (refused) throw new ScorerFailure(refused)
    const known = cache.find(question)
    if (known) return known
    const { signal } = question
    const retrying = { ...options.retries, ...surroundings, withinMs: options.withinMs, signal }
    const found = await bulkhead(signal, () => withRetries(() => attempt(question), retrying))
    cache.keep(question, found)
    return found
  }

  return async question => {
    try {
      return await find(question)
    } catch (error) {
      const { kind } = asFailure(error)
      // That it is left alone is not why.
      if (kind !== 'circuit-open') health.saw(kind)
      if (kind === 'budget') refusal(source, health)
      return { status: 'error', kind }
    }
  }
}

/** Why a source is not to be asked at present, or null; its health follows. */
function refusal(source: Source, health: Health): ScorerError | null {
  const kind = source.refused?.() ?? null
  if (kind) health.fail('refused', kind)
  else health.clear('refused')
  return kind
}

function stateOf({ name, version, notice }: Source, health: Health): ScorerState {
  return {
    name,
    version,
    state: health.isDown() ? 'down' : 'up',
    since: health.since(),
    lastError: health.lastError(),
    notice: notice?.() ?? null,
  }
}

function logChanges(scorer: string, health: Health, log: Surroundings['log']): void {
  health.on('down', () => log.warn({ scorer, kind: health.lastError() }, 'a scorer is down'))
  health.on('recovered', () => log.info({ scorer }, 'a scorer is up again'))
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
