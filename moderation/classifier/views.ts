import { asTyped } from '../text/as-typed.ts'
import { canonical } from '../text/canonical.ts'
import { compact } from '../text/compact.ts'
import { squashed } from '../text/squashed.ts'
import type { View } from '../text/view.ts'
import type { SourceText } from '../types.ts'
import { unmasked } from './features/unmask-en.ts'

/** The views of one text that the classifier's features are made of. */
export type ClassifierViews = {
  canonical: View
  compact: View
  squashed: View
  /** UTF-16 units of what was typed. */
  sourceLength: number
  /** Letters that had been replaced by others that look alike. */
  replaced: number
}

/** The text as it was typed in the place of every view, for measuring what they are worth. */
export function rawViews(source: SourceText): ClassifierViews {
  const view = asTyped(source)
  const { length } = source.text
  const runs = new Uint16Array(view.length).fill(1)
  return { canonical: view, compact: view, squashed: { ...view, runs }, sourceLength: length, replaced: 0 }
}

/** Makes the views. Throws when the text is longer than is screened. */
export function classifierViews(source: SourceText): ClassifierViews {
  const first = unmasked(canonical(source))
  const second = compact(first)
  return {
    canonical: first,
    compact: second,
    squashed: squashed(second),
    sourceLength: source.text.length,
    replaced: countReplaced(source, first),
  }
}

/** Letters that are plain in the view and were typed beyond Latin-1, wide forms left out. */
function countReplaced({ text, offsets }: SourceText, view: View): number {
  if (offsets) return 0
  let count = 0
  for (let i = 0; i < view.length; i++) {
    if (view.units[i]! < 0x61 || view.units[i]! > 0x7a) continue
    const typed = text.charCodeAt(view.begins[i]!)
    if (typed > 0xff && typed < 0xff00) count++
  }
  return count
}
