import {
  type CompiledPolicy,
  compilePolicy,
  type Decision,
  defaultPolicy,
  fingerprint,
  type Link,
  moderate,
  type PolicyOptions,
  type Signals,
  type Submission,
} from '../../moderation/index.ts'

type Changes = {
  name?: string
  links?: Link[]
  offsets?: ArrayLike<number>
  thread?: Partial<Submission['thread']>
  author?: Partial<Submission['author']>
}

/** A submission of a known author in good standing; a test says only what matters to it. */
export function submissionOf(text: string, changes: Changes = {}): Submission {
  return {
    body: changes.offsets ? { text, offsets: changes.offsets } : { text },
    name: changes.name ?? 'Reader',
    links: changes.links ?? [],
    fingerprint: fingerprint(text),
    thread: { premoderation: false, recent: [], ...changes.thread },
    author: {
      standing: 'normal',
      staff: false,
      publishedCount: 10,
      rejectedCount: 0,
      recent: [],
      ...changes.author,
    },
  }
}

/** What ships, by the rules alone: tests of scorers name them. */
const rulesAlone: PolicyOptions = { ...defaultPolicy, requiredScorers: [] }

export const shippedPolicy = compilePolicy(rulesAlone, 1)

/** The default policy without shipped lists, with these changes. */
export function policyWith(changes: Partial<PolicyOptions>): CompiledPolicy {
  return compilePolicy({ ...rulesAlone, shippedLists: { zh: false, en: false }, ...changes }, 2)
}

/** Judges a text by the shipped policy, or by another. */
export function judge(
  text: string,
  changes: Changes = {},
  policy = shippedPolicy,
  signals: Signals[] = [],
): Decision {
  return moderate(submissionOf(text, changes), signals, policy)
}

/** What a rule found, as `kind` or `kind:verdict`, lifted ones marked. */
export function kindsOf(decision: Decision, rule: string): string[] {
  return decision.findings
    .filter(finding => finding.rule === rule)
    .map(({ detail, verdict, liftedBy }) => {
      const kind = verdict === 'hold' ? String(detail?.kind) : `${detail?.kind}:${verdict}`
      return liftedBy ? `${kind} lifted by ${liftedBy}` : kind
    })
}

export function link(href: string, text = href): Link {
  return { href, text, span: [0, text.length] }
}
