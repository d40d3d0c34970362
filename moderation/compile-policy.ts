import { checkPolicy, normalHost } from './check-policy.ts'
import { shippedThresholds } from './classifier/thresholds.ts'
import { readableHost } from './links/host.ts'
import type { PolicyOptions, Term, Threshold } from './types.ts'
import { compileMatcher, type ListedTerm, type Matcher } from './word-list/matcher.ts'
import { shippedEn } from './word-list/shipped/en.ts'
import { shippedZh } from './word-list/shipped/zh.ts'

/** A site's policy made ready for judging. Immutable; keep one for each stored policy version. */
export type CompiledPolicy = {
  readonly number: number
  readonly options: Readonly<PolicyOptions>
  readonly matcher: Matcher
  /** As shipped, then the site's own. */
  readonly thresholds: readonly Threshold[]
  /** Which shipped lists, at which version, are in it. */
  readonly wordLists: string
}

/**
 * Checks a site's options and builds their automaton. `number` is the stored version of the policy.
 * Throws an InvalidPolicy that names every fault.
 */
export function compilePolicy(options: PolicyOptions, number: number): CompiledPolicy {
  checkPolicy(options)
  const own = withNormalHosts(structuredClone(options))
  const lists = [...(own.shippedLists.zh ? [shippedZh] : []), ...(own.shippedLists.en ? [shippedEn] : [])]
  const shipped = lists.flatMap(list => list.terms.map(term => listed(term, 'shipped')))
  const operator = [...own.terms, ...hostTerms(own)].map(term => listed(term, 'operator'))
  const wordLists = lists.map(list => `${list.name}.${list.version}`).join(' ')
  return Object.freeze({
    number,
    options: deepFreeze(own),
    thresholds: deepFreeze([...shippedThresholds, ...own.thresholds]),
    matcher: compileMatcher([...shipped, ...operator]),
    wordLists,
  })
}

function listed(term: Term, source: ListedTerm['source']): ListedTerm {
  return Object.freeze({ ...term, source })
}

function withNormalHosts(options: PolicyOptions): PolicyOptions {
  const { most, allowHosts, holdHosts, rejectHosts } = options.links
  const [allow, hold, reject] = [allowHosts, holdHosts, rejectHosts].map(hosts =>
    hosts.map(host => normalHost(host)!),
  )
  return { ...options, links: { most, allowHosts: allow!, holdHosts: hold!, rejectHosts: reject! } }
}

/** A listed host that is named without being linked holds: it may be a warning as well as an advertisement. */
function hostTerms({ links }: PolicyOptions): Term[] {
  const hosts = [...links.holdHosts, ...links.rejectHosts]
  const written = new Set(hosts.flatMap(host => [host, readableHost(host) ?? host]))
  return [...written].map(term => ({ term, action: 'hold', category: 'host' }))
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
