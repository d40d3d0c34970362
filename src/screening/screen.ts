import {
  type CompiledPolicy,
  type Decision,
  detectLanguages,
  moderate,
  type Signals,
  type SourceText,
  type Submission,
} from '../../moderation/index.ts'
import type { Policies } from '../sites/policies.ts'
import { askScorers } from './ask-scorers.ts'
import type { ScorerHealth } from './health.ts'
import type { LocalScorer } from './local-scorer.ts'
import type { Scorer } from './scorer.ts'

/** What scorers are asked about. `context` is only read when one of them wants it. */
export type ScreeningAsked = {
  siteId: string
  /** The number of a stored one, or one that is only being tried. */
  policy: number | CompiledPolicy
  content: { hash: Buffer; visible: SourceText; name: string }
  context: () => Promise<{ title?: string; parent?: string }>
  /** Milliseconds; absent: as long as an author is kept waiting. */
  deadlineMs?: number
}

export type Screening = {
  /** One answer of each scorer that the site's policy names and the installation has. Never throws for a scorer. */
  ask(asked: ScreeningAsked): Promise<Signals[]>
  judge(
    siteId: string,
    policy: number | CompiledPolicy,
    submission: Submission,
    signals: Signals[],
  ): Promise<Decision>
  /** The scorers of this installation, which a policy may name. */
  names: string[]
}

export function createScreening(deps: {
  policies: Policies
  local: LocalScorer
  scorers: readonly Scorer[]
  health: ScorerHealth
  deadlineMs: number
}): Screening {
  const { policies, local, scorers, health, deadlineMs } = deps
  const compiled = async (siteId: string, policy: number | CompiledPolicy) =>
    typeof policy === 'number' ? policies.get(siteId, policy) : policy

  return {
    async ask(asked) {
      const { siteId, policy, content } = asked
      const { options, thresholds } = await compiled(siteId, policy)
      const named = new Set([...options.requiredScorers, ...options.optionalScorers])
      const languages = detectLanguages(content.visible)
      const own = named.has(local.name)
        ? [local.score({ ...content, languages, spansFrom: leastOf(thresholds, local.name) })]
        : []
      const wanted = scorers.filter(scorer => named.has(scorer.name))
      if (wanted.length === 0) return own
      const question = {
        id: content.hash.toString('hex'),
        siteId,
        text: content.visible.text,
        name: content.name,
        languages,
        context: wanted.some(scorer => scorer.wantsContext) ? await asked.context() : {},
      }
      const signals = await askScorers(wanted, question, asked.deadlineMs ?? deadlineMs)
      // Slower than an author is kept waiting isn't down: its comments are asked about again, and longer.
      const isLate = ({ outcome }: Signals) =>
        asked.deadlineMs === undefined && outcome?.status === 'error' && outcome.kind === 'timeout'
      for (const signal of signals) if (!isLate(signal)) health.saw(signal)
      return [...own, ...signals]
    },
    async judge(siteId, policy, submission, signals) {
      return moderate(submission, signals, await compiled(siteId, policy))
    },
    names: [local.name, ...scorers.map(scorer => scorer.name)],
  }
}

/** The least score of a scorer that may hold or reject. */
const leastOf = (thresholds: CompiledPolicy['thresholds'], scorer: string) =>
  Math.min(...thresholds.filter(one => one.scorer === scorer).map(({ hold, reject }) => hold ?? reject ?? 2))
