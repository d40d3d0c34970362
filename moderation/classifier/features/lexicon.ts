import { spanOf, type View } from '../../text/view.ts'
import type { Span } from '../../types.ts'
import { compileMatcher, type Match, type Matcher } from '../../word-list/matcher.ts'
import { shippedEn } from '../../word-list/shipped/en.ts'
import { shippedZh } from '../../word-list/shipped/zh.ts'
import type { ClassifierViews } from '../views.ts'

/** Categories of the shipped lists, a dense feature each. */
export const lexiconCategories = ['insult', 'obscenity', 'slur', 'threat', 'spam'] as const

const hits = new Uint8Array(lexiconCategories.length)
let matcher: Matcher | undefined

/** How many distinct places of each category's terms a text has, at most 255; the same array for every text. */
export function hitsOf(views: ClassifierViews): Uint8Array {
  hits.fill(0)
  for (const view of [views.compact, views.squashed]) count(view)
  return hits
}

/** Terms found in a view, those that an allow-term covers left out. */
export function lexiconMatches(view: View): Match[] {
  matcher ??= compileMatcher(
    [...shippedZh.terms, ...shippedEn.terms].map(term => ({ ...term, source: 'shipped' as const })),
  )
  const found = matcher.find(view)
  const allowed = found.filter(({ term }) => term.action === 'allow')
  return found.filter(
    match =>
      match.term.action !== 'allow' &&
      !allowed.some(({ begin, end }) => begin <= match.begin && match.end <= end),
  )
}

/** A category's place among `lexiconCategories`, and where a term of it stands in the text. */
export type Hit = { category: number; span: Span }

/** Where terms of the lists stand, for telling what carried a score. */
export function hitPlaces(views: ClassifierViews): Hit[] {
  return [views.compact, views.squashed].flatMap(view =>
    lexiconMatches(view).map(({ term, begin, end }) => ({
      category: (lexiconCategories as readonly (string | undefined)[]).indexOf(term.category),
      span: spanOf(view, begin, end),
    })),
  )
}

function count(view: View): void {
  const found = lexiconMatches(view)
  for (let i = 0; i < lexiconCategories.length; i++) {
    const own = found.filter(({ term }) => term.category === lexiconCategories[i])
    const places = new Set(own.map(({ begin }) => begin)).size
    hits[i] = Math.max(hits[i]!, Math.min(255, places))
  }
}
