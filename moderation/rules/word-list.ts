import { mostSpans } from '../limits.ts'
import { spanOf, type View } from '../text/view.ts'
import type { FieldName, Span, Verdict } from '../types.ts'
import type { ListedTerm, Match, Matcher } from '../word-list/matcher.ts'
import type { Found, Rule } from './rule.ts'

/**
 * Finds the terms of the word lists in everything the reader wrote: body, name, links' texts, hosts and paths.
 * Each term is reported once a field, in the plainest view that shows it.
 */
export const wordList: Rule = {
  name: 'word-list',
  version: 2,
  judge(context) {
    const { viewsOf, policy } = context
    const { matcher } = policy
    const found = [
      ...findTerms(context.bodyViews(), matcher, 'body', spanOf),
      ...findTerms(context.nameViews(), matcher, 'name', spanOf),
    ]
    for (const link of context.links()) {
      const place = () => link.span
      found.push(...findTerms(viewsOf({ text: link.text }), matcher, 'link', place))
      found.push(
        ...findTerms(viewsOf({ text: `${link.readable ?? link.host}${link.path}` }), matcher, 'link', place),
      )
    }
    return found
  },
}

type Excuse = { term: ListedTerm; span: Span }

type Place = (view: View, from: number, to: number) => Span

function findTerms(views: View[], matcher: Matcher, field: FieldName, place: Place): Found[] {
  const excuseList: Excuse[] = []
  const found = new Map<string, Found>()
  const seen = new Map<ListedTerm | null, Set<number>>()
  for (const view of views) {
    const matches = matcher.find(view)
    for (const { term, begin, end } of matches)
      if (term.action === 'allow') excuseList.push({ term, span: spanOf(view, begin, end) })
    for (const match of matches) {
      if (match.term.action === 'allow') continue
      const span = spanOf(view, match.begin, match.end)
      if (excuseList.some(excuse => excuses(excuse, match, span)) || isKnown(seen, match, span)) continue
      report(found, match, view, field, place(view, match.begin, match.end))
    }
  }
  return [...found.values()]
}

/**
 * Whether a plainer view showed the term there, beginning or ending at the same place; what only may be meant adds
 * nothing where any term was shown. Remembers the place, but not so that a guess would hide a certainty.
 */
function isKnown(seen: Map<ListedTerm | null, Set<number>>, match: Match, [begin, end]: Span): boolean {
  const listed = match.fuzzy ? null : match.term
  const places = seen.get(listed) ?? new Set()
  const known = places.has(begin * 2) || places.has(end * 2 + 1)
  for (const key of [null, listed])
    seen.set(key, (seen.get(key) ?? new Set<number>()).add(begin * 2).add(end * 2 + 1))
  return known
}

function report(found: Map<string, Found>, match: Match, view: View, field: FieldName, span: Span): void {
  const { term, category = 'operator', source } = { ...match.term }
  const verdict = verdictOf(match)
  const key = `${source} ${verdict} ${view.name} ${term}`
  const known = found.get(key)
  if (!known) {
    const detail = { kind: 'term', term, category, source }
    found.set(key, { verdict, field, view: view.name, spans: [span], detail })
  } else if (known.spans.length < mostSpans && !known.spans.some(one => covers(one, span)))
    known.spans.push(span)
}

/** What only may be meant, and what may be two clauses that look like a term, is for a person to see. */
function verdictOf({ term, acrossClauses, fuzzy }: Match): Verdict {
  return term.action === 'reject' && !acrossClauses && !fuzzy ? 'reject' : 'hold'
}

/**
 * An allow-term excuses what lies inside it and, where separators were skipped, what begins inside it: in
 * "体操，你爸" the first character belongs to another word. One that is shipped excuses only what is shipped.
 */
function excuses(allow: Excuse, match: Match, inner: Span): boolean {
  if (allow.term.source === 'shipped' && match.term.source === 'operator') return false
  return covers(allow.span, inner) || (match.joined && beginsInside(allow.span, inner))
}

function beginsInside(outer: Span, inner: Span): boolean {
  return outer[0] < inner[0] && inner[0] < outer[1] && outer[1] < inner[1]
}

function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}
