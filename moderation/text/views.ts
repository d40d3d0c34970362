import type { SourceText } from '../types.ts'
import { canonical } from './canonical.ts'
import { compact } from './compact.ts'
import { squashed } from './squashed.ts'
import type { View } from './view.ts'

type ViewStep = { name: string; version: number; from: (before: View) => View }

/**
 * The views that texts are matched in, each made from the one before; the first is made from what was typed.
 * A change of what a view answers raises its version. A new view is one more line here, with its own file.
 */
const first = { name: 'canonical', version: 2, from: canonical }
const steps: ViewStep[] = [
  { name: 'compact', version: 2, from: compact },
  { name: 'squashed', version: 2, from: squashed },
]

/** For the record of a decision: which views, at which version. */
export const viewVersions = [first, ...steps].map(({ name, version }) => `${name}.${version}`).join(' ')

/** All views of a text, in the table's order. Throws when the text is longer than is screened. */
export function viewsOf(source: SourceText): View[] {
  const views = [first.from(source)]
  for (const step of steps) views.push(step.from(views.at(-1)!))
  return views
}
