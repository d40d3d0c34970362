import { canonical } from '../text/canonical.ts'
import { spanOf } from '../text/view.ts'
import { plainViewsOf } from '../text/views.ts'
import { compileMatcher, type ListedTerm, type Matcher } from '../word-list/matcher.ts'
import type { Found, Rule } from './rule.ts'

/**
 * Holds a name that contains one which the site keeps for its staff, in any disguise that the plain views see through.
 * In Latin letters it is found as whole words: "Editor" does not lie in "Creditor". One letter alone is no name.
 */
export const reservedName: Rule = {
  name: 'reserved-name',
  version: 1,
  judge({ submission, policy }) {
    const { reserved } = policy.options.names
    if (reserved.length === 0) return []
    const found = new Map<string, Found>()
    for (const view of plainViewsOf({ text: submission.name }))
      for (const { term, begin, end } of matcherFor(reserved).find(view))
        if (!found.has(term.term)) {
          const detail = { kind: 'reserved', reserved: term.term }
          const spans = [spanOf(view, begin, end)]
          found.set(term.term, { verdict: 'hold', field: 'name', view: view.name, spans, detail })
        }
    return [...found.values()]
  },
}

/** Compiled once for each policy's list, which never changes. */
const matchers = new WeakMap<readonly string[], Matcher>()

function matcherFor(reserved: readonly string[]): Matcher {
  const known = matchers.get(reserved)
  if (known) return known
  const names = reserved.filter(name => canonical({ text: name.trim() }).length > 1)
  const matcher = compileMatcher(
    names.map((term): ListedTerm => ({ term, action: 'hold', source: 'operator' })),
  )
  matchers.set(reserved, matcher)
  return matcher
}
