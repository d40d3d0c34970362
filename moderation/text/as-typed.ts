import { screenableLength, WorkBoundExceeded } from '../limits.ts'
import type { SourceText } from '../types.ts'
import { type View, ViewBuilder } from './view.ts'

/**
 * The text as it was typed, letters in lower case and nothing else, under the name of the canonical view: what
 * screening sees without its views. For measuring what the views are worth.
 */
export function asTyped({ text, offsets }: SourceText): View {
  if (text.length > screenableLength) throw new WorkBoundExceeded('The text is longer than is screened')
  const out = new ViewBuilder(text.length)
  for (let i = 0; i < text.length; i++) {
    const lower = text[i]!.toLowerCase()
    const unit = lower.length === 1 ? lower.charCodeAt(0) : text.charCodeAt(i)
    const at = offsets ? offsets[i]! : i
    out.push(unit, at, at + 1, 0)
  }
  return out.view('canonical')
}
