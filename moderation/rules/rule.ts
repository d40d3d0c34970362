import type { CompiledPolicy } from '../compile-policy.ts'
import type { ReadLink } from '../links/read-link.ts'
import type { View } from '../text/view.ts'
import type { Finding, Signals, SourceText, Submission } from '../types.ts'

/** What a rule may look at. Views and links are made once, when first asked for; making them may throw. */
export type Context = {
  submission: Submission
  signals: Signals[]
  policy: CompiledPolicy
  viewsOf(source: SourceText): View[]
  bodyViews(): View[]
  nameViews(): View[]
  links(): ReadLink[]
  /** The body's languages, as `languagesOf` tells them. */
  languages(): string[]
}

/** What a rule returns; `detail.kind` is what exemptions go by. */
export type Found = Pick<Finding, 'verdict' | 'field' | 'view' | 'spans'> & {
  detail: { kind: string; [more: string]: string | number }
}

/** One rule. It returns only what it adds, in any order; to throw is to hold. */
export type Rule = { name: string; version: number; judge(context: Context): Found[] }

/** A finding about the whole submission and not a place in it. */
export function aboutAll(kind: string, detail: Record<string, string | number> = {}): Found {
  return { verdict: 'hold', field: 'body', view: 'raw', spans: [], detail: { kind, ...detail } }
}
