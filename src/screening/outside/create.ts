import type { OutsideScorerConfig } from '../scorers-file.ts'
import { type GuardOptions, guard, type OutsideScorer } from './guard.ts'
import { createHttpScorer } from './http-scorer/http-scorer.ts'
import { createPerspective } from './perspective/perspective.ts'
import { defaultPolicy } from './policy-llm/default-policy.ts'
import { createPolicyLlm } from './policy-llm/policy-llm.ts'
import type { Source } from './source.ts'
import type { Surroundings } from './surroundings.ts'

export type OutsideScorers = {
  scorers: OutsideScorer[]
  /** Begins to look after them: canaries, and whether one that is down answers again. */
  start(): void
  close(): void
}

const tickMs = 1_000
const cacheEntries = 5_000

/** Makes the scorers of an installation's file, each behind its guard. */
export function createOutsideScorers(
  configs: OutsideScorerConfig[],
  surroundings: Surroundings,
): OutsideScorers {
  const scorers = configs.map(config =>
    guard(sourceOf(config, surroundings), guardOptions(config), surroundings),
  )
  let timer: NodeJS.Timeout | undefined
  let isTicking = false

  async function tick(): Promise<void> {
    if (isTicking) return
    isTicking = true
    await Promise.allSettled(scorers.map(scorer => scorer.tick()))
    isTicking = false
  }

  return {
    scorers,
    start() {
      if (scorers.length === 0 || timer) return
      void tick()
      timer = setInterval(tick, tickMs)
      timer.unref()
    },
    close() {
      clearInterval(timer)
      timer = undefined
    },
  }
}

function guardOptions(config: OutsideScorerConfig): GuardOptions {
  const { timeoutMs, withinMs, breaker } = config
  return {
    timeoutMs,
    withinMs,
    retries: { most: config.retries, baseMs: 100 },
    // A call that takes its whole time fails by that; `slowMs` is for those who want to know earlier.
    breaker: { ...breaker, slowMs: breaker.slowMs ?? timeoutMs },
    bulkhead: { inFlight: config.maxInFlight, waiting: config.maxWaiting },
    cache: { ttlMs: config.cacheSeconds * 1000, entries: cacheEntries },
    perSecond: config.perSecond ?? null,
  }
}

function sourceOf(config: OutsideScorerConfig, surroundings: Surroundings): Source {
  switch (config.kind) {
    case 'perspective':
      return createPerspective(config, surroundings)
    case 'http':
      return createHttpScorer(config, surroundings)
    case 'policy-llm': {
      const { budget, policy = defaultPolicy, canaryMinutes, ...rest } = config
      return createPolicyLlm(
        {
          ...rest,
          policy,
          canaryEveryMs: canaryMinutes * 60_000,
          ...(budget && { budget: budgetOf(budget) }),
        },
        surroundings,
      )
    }
  }
}

type LlmConfig = Extract<OutsideScorerConfig, { kind: 'policy-llm' }>

function budgetOf(budget: NonNullable<LlmConfig['budget']>) {
  const windowMs = budget.per === 'hour' ? 3_600_000 : 86_400_000
  if ('tokens' in budget) return { most: budget.tokens, windowMs }
  const prices = { input: budget.inputPerMillion, output: budget.outputPerMillion }
  return { most: budget.money, windowMs, prices }
}
