import { rejoin } from './split-characters.ts'
import { clauseEdge, guessEdge, type View, ViewBuilder } from './view.ts'

/** Signs that stand inside a broken word; a space or a mark that ends a clause does not. */
const breakers = new Set([...'.-_*/\\|~+=·•^#'].map(sign => sign.charCodeAt(0)))
const mostBreakers = 2

/**
 * V6 for Han, over V2: the parts of split characters become the character (弓虽 → 强). Pairs that may as well be two
 * words are marked as guesses. Null when nothing was split. Idempotent for texts without split characters of splits.
 */
export function rejoined(source: View): View | null {
  const { units, length, begins, ends, edges } = source
  const out = new ViewBuilder(length)
  let some = false
  for (let i = 0; i < length; i++) {
    const joined = i + 1 < length ? rejoin(units[i]!, units[i + 1]!) : undefined
    if (!joined || edges[i + 1]! & clauseEdge) out.push(units[i]!, begins[i]!, ends[i]!, edges[i]!)
    else {
      const guess = joined.isGuess ? guessEdge : 0
      out.push(joined.whole, begins[i]!, ends[i + 1]!, edges[i]! | guess)
      some = true
      i++
    }
  }
  return some ? { ...out.view('rejoined'), forms: 'compact' } : null
}

/**
 * V6 for Latin, over V1: words broken by a sign become whole (fu.ck → fuck), which is always a guess (push.it). Null
 * when nothing was broken.
 */
export function unbroken(source: View): View | null {
  const { units, length, begins, ends, edges } = source
  const out = new ViewBuilder(length)
  let some = false
  for (let i = 0; i < length; ) {
    const end = breakEnd(units, length, i)
    if (end === i) {
      out.push(units[i]!, begins[i]!, ends[i]!, edges[i]!)
      i++
      continue
    }
    some = true
    out.push(units[end]!, begins[end]!, ends[end]!, guessEdge)
    i = end + 1
  }
  return some ? { ...out.view('unbroken'), forms: 'canonical' } : null
}

/** The index after the signs at `index` when they break a word, or `index`. */
function breakEnd(units: Uint16Array, length: number, index: number): number {
  if (index === 0 || !isLatin(units[index - 1]!) || !breakers.has(units[index]!)) return index
  let end = index + 1
  while (end < length && units[end] === units[index]) end++
  return end < length && end - index <= mostBreakers && isLatin(units[end]!) ? end : index
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
