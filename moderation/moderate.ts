import type { CompiledPolicy } from './compile-policy.ts'
import { WorkBoundExceeded } from './limits.ts'
import { type ReadLink, readLinks } from './links/read-link.ts'
import { type PolicyRule, policyRules, reasons } from './policy.ts'
import type { Context } from './rules/rule.ts'
import { scoresOf } from './scores.ts'
import { asTyped } from './text/as-typed.ts'
import { canonical } from './text/canonical.ts'
import { languagesOf } from './text/language.ts'
import type { View } from './text/view.ts'
import { viewsOf, viewVersions } from './text/views.ts'
import type { Decision, Finding, Reason, Signals, SourceText, Submission, Verdict } from './types.ts'

const strength: Record<Verdict, number> = { publish: 0, hold: 1, reject: 2 }

/**
 * Judges a submission by every rule; the strongest verdict wins and not knowing means hold. Never throws:
 * a rule that does gives a holding finding of kind `failed`.
 */
export function moderate(submission: Submission, signals: Signals[], policy: CompiledPolicy): Decision {
  return moderateBy(policyRules, submission, signals, policy)
}

/** `moderate` on the text as it was typed, without the views; for measuring what they are worth. */
export function moderateRaw(submission: Submission, signals: Signals[], policy: CompiledPolicy): Decision {
  return decide(
    policyRules,
    openContext(submission, signals, policy, source => [asTyped(source)]),
  )
}

/**
 * The languages of a text, as the policy will see them: ISO 639-1 codes, `[]` for one without letters, `und` for one
 * that asks for more work than screening allows (and is held for that).
 */
export function detectLanguages(source: SourceText): string[] {
  try {
    return languagesOf(canonical(source))
  } catch (error) {
    if (error instanceof WorkBoundExceeded) return ['und']
    throw error
  }
}

/** `moderate` by a given list of rules, whose order decides nothing. */
export function moderateBy(
  rules: PolicyRule[],
  submission: Submission,
  signals: Signals[],
  policy: CompiledPolicy,
): Decision {
  return decide(rules, openContext(submission, signals, policy, viewsOf))
}

function decide(rules: PolicyRule[], context: Context): Decision {
  const { signals, policy } = context
  const judged = rules.flatMap(entry => run(entry, context).map(finding => ({ entry, finding })))
  const counted = judged.filter(({ finding }) => !finding.liftedBy)
  const verdict = counted.reduce<Verdict>((most, { finding }) => stronger(most, finding.verdict), 'publish')
  const deciding = counted.filter(({ finding }) => finding.verdict === verdict)
  return {
    verdict,
    reason:
      verdict === 'publish' ? null : firstReason(deciding.map(one => reasonFor(one.entry, one.finding))),
    findings: judged.map(({ finding }) => finding),
    scores: scoresOf(signals),
    versions: {
      policy: policy.number,
      views: viewVersions,
      wordLists: policy.wordLists,
      scorers: scorerVersions(signals),
    },
  }
}

function run({ rule, lifts }: PolicyRule, context: Context): Finding[] {
  try {
    return rule.judge(context).map(found => {
      const liftedBy =
        found.verdict === 'hold' ? exemption(lifts, found.detail.kind, context.submission) : undefined
      return { rule: rule.name, ruleVersion: rule.version, ...found, ...(liftedBy && { liftedBy }) }
    })
  } catch (error) {
    const detail = { kind: 'failed', error: error instanceof Error ? error.name : 'unknown' }
    const { name, version } = rule
    return [
      { rule: name, ruleVersion: version, verdict: 'hold', field: 'body', view: 'raw', spans: [], detail },
    ]
  }
}

function exemption(lifts: PolicyRule['lifts'], kind: string, { author }: Submission): Finding['liftedBy'] {
  if (author.staff === true && lifts?.staff?.includes(kind)) return 'staff'
  if (author.standing === 'trusted' && lifts?.trusted?.includes(kind)) return 'trusted'
  return undefined
}

function stronger(a: Verdict, b: Verdict): Verdict {
  return strength[b] > strength[a] ? b : a
}

function reasonFor({ reason, unknown }: PolicyRule, { detail }: Finding): Reason {
  const kind = String(detail?.kind)
  return kind === 'failed' || unknown?.includes(kind) ? 'unavailable' : reason
}

function firstReason(given: Reason[]): Reason {
  return reasons.find(reason => given.includes(reason)) ?? 'unavailable'
}

function scorerVersions(signals: Signals[]): Record<string, string> {
  const sound = Array.isArray(signals) ? signals.filter(signal => typeof signal?.scorer === 'string') : []
  return Object.fromEntries(sound.map(({ scorer, version }) => [scorer, asVersion(version)]))
}

/** A scorer may call its version anything; what is no text that can be kept is unknown. */
function asVersion(said: unknown): string {
  const isText = typeof said === 'string' && said.isWellFormed() && !said.includes('\0')
  return isText ? said.slice(0, 100).toWellFormed() : 'unknown'
}

function openContext(
  submission: Submission,
  signals: Signals[],
  policy: CompiledPolicy,
  viewsOf: Context['viewsOf'],
): Context {
  const bodyViews = once<View[]>(() => viewsOf(submission.body))
  return {
    submission,
    signals,
    policy,
    viewsOf,
    bodyViews,
    languages: once<string[]>(() => languagesOf(bodyViews()[0]!)),
    nameViews: once<View[]>(() => viewsOf({ text: submission.name })),
    links: once<ReadLink[]>(() => readLinks(submission, policy.options)),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
