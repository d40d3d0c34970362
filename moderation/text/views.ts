import type { SourceText } from '../types.ts'
import { canonical } from './canonical.ts'
import { compact } from './compact.ts'
import { initials } from './initials.ts'
import { pictured } from './pictured.ts'
import { rejoined, unbroken } from './rejoined.ts'
import { sounded } from './sounded.ts'
import { squashed } from './squashed.ts'
import type { View } from './view.ts'

/** The views made so far, by name. */
type Made = Record<string, View>
type ViewStep = { name: string; version: number; from(made: Made): View | null }

/**
 * The views that texts are matched in, each made from earlier ones; the first is made from what was typed. A change of
 * what a view answers raises its version. A new view is one more line here, with its own file. One that would show
 * nothing new is left out.
 */
const first = { name: 'canonical', version: 2, from: canonical }
const plainSteps: ViewStep[] = [
  { name: 'compact', version: 2, from: made => compact(made['canonical']!) },
  { name: 'squashed', version: 2, from: made => squashed(made['compact']!) },
]
const moreSteps: ViewStep[] = [
  { name: 'unbroken', version: 1, from: made => unbroken(made['canonical']!) },
  { name: 'rejoined', version: 1, from: made => rejoined(made['compact']!) },
  { name: 'pictured', version: 1, from: made => compacted(pictured(made['canonical']!)) },
  { name: 'sounded', version: 1, from: made => sounded(made['pictured'] ?? made['compact']!) },
  { name: 'initials', version: 1, from: made => initials(made['compact']!) },
]

/** For the record of a decision: which views, at which version. */
export const viewVersions = [first, ...plainSteps, ...moreSteps]
  .map(({ name, version }) => `${name}.${version}`)
  .join(' ')

/** All views of a text, in the table's order. Throws when the text is longer than is screened. */
export function viewsOf(source: SourceText): View[] {
  return makeViews(source, [...plainSteps, ...moreSteps])
}

/** V1 to V3, which every text has. */
export function plainViewsOf(source: SourceText): View[] {
  return makeViews(source, plainSteps)
}

function makeViews(source: SourceText, steps: ViewStep[]): View[] {
  const made: Made = { [first.name]: first.from(source) }
  for (const step of steps) {
    const view = step.from(made)
    if (view) made[step.name] = view
  }
  return Object.values(made)
}

/** Compacted like V2, so that emoji words meet their neighbours. */
function compacted(view: View | null): View | null {
  return view && { ...compact(view), name: view.name, fuzzy: view.fuzzy, forms: view.forms }
}
