import { han, kindAt } from './characters.ts'
import { rejoin } from './split-characters.ts'
import { clauseEdge, guessEdge, type View, ViewBuilder } from './view.ts'

/** Signs that stand inside a broken word; a space or a mark that ends a clause does not. */
const breakers = new Set([...'.-_*/\\|~+=·•^#'].map(sign => sign.charCodeAt(0)))
const mostBreakers = 2

/** What is put into a word in brackets or quotation marks, "傻（哔）逼", is no longer than this. */
const mostInside = 8
const closers = new Map(
  ['()', '[]', '{}', '<>', '【】', '「」', '『』', '《》', '〈〉', '〔〕', '""'].map(pair => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
)

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
 * V6 for broken words, over V1: Latin words broken by a sign become whole (fu.ck → fuck), and Chinese ones with something
 * put into them in brackets. Always a guess (push.it). Null when nothing was broken.
 */
export function unbroken(source: View): View | null {
  const { units, length, begins, ends, edges } = source
  const out = new ViewBuilder(length)
  let some = false
  for (let i = 0; i < length; ) {
    const end = insertEnd(units, length, i) || breakEnd(units, length, i)
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

/** The index after a short insertion in brackets between Han, or 0. */
function insertEnd(units: Uint16Array, length: number, index: number): number {
  const closer = closers.get(units[index]!)
  if (closer === undefined || index === 0 || kindAt(units, index - 1) !== han) return 0
  for (let at = index + 1; at <= index + 1 + mostInside && at + 1 < length; at++)
    if (units[at] === closer) return kindAt(units, at + 1) === han ? at + 1 : 0
  return 0
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
