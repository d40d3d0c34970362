import { digit, han, kindAt, letter } from './characters.ts'
import { caseEdge, clauseEdge, type View, ViewBuilder } from './view.ts'

const gap = 0x20
/** Longer runs of letters are no initials. */
const mostLetters = 9
/** Initials as short as this are found in a Chinese context alone, and not where a space sets them off as a name. */
const mostShort = 3

/**
 * V5, over V2: Han characters as they are, and of the runs of Latin letters only those that may be initials of Chinese
 * words (nmsl, 法L功); the rest is a gap. Short ones need Han in the text, or to be all of it. Fuzzy. Applied
 * again it adds nothing, and may drop what stood at the end of a clause that is a gap by then.
 */
export function initials(source: View): View {
  const { units, length, begins, ends, edges } = source
  const out = new ViewBuilder(length)
  const context = contextOf(source)
  // The end of a clause inside a gap is told by what stands after it.
  let clause = 0
  for (let i = 0; i < length; ) {
    let end = i + 1
    const isWord = isLatin(units[i]!)
    while (end < length && isWord && isLatin(units[end]!)) end++
    const keeps = isWord ? mayBeInitials(source, i, end, context) : kindAt(units, i) === han
    if (!keeps) clause |= clausesIn(edges, i, end)
    for (; keeps && i < end; i++) {
      out.push(units[i]!, begins[i]!, ends[i]!, (edges[i]! & ~caseEdge) | clause)
      clause = 0
    }
    if (!keeps && out.units[out.length - 1] !== gap) out.push(gap, begins[i]!, ends[end - 1]!, 0)
    else if (!keeps) out.ends[out.length - 1] = ends[end - 1]!
    i = end
  }
  return { ...out.view('initials'), fuzzy: true }
}

function clausesIn(edges: Uint8Array, begin: number, end: number): number {
  let all = 0
  for (let i = begin; i < end; i++) all |= edges[i]! & clauseEdge
  return all
}

type Context = { chinese: boolean; words: number }

function contextOf({ units, length }: View): Context {
  let chinese = false
  let words = 0
  for (let i = 0; i < length; i++) {
    const kind = kindAt(units, i)
    if (kind === han) chinese = true
    else if (kind === letter && (i === 0 || kindAt(units, i - 1) !== letter)) words++
  }
  return { chinese, words }
}

function mayBeInitials(source: View, begin: number, end: number, context: Context): boolean {
  if (end - begin > mostLetters) return false
  const [before, after] = [sideOf(source, begin - 1, begin), sideOf(source, end, end + 1)]
  if (before === 'word' || after === 'word') return false
  if (end - begin > mostShort) return true
  if (isWordBeyond(source, begin - 1, -1) || isWordBeyond(source, end, 1)) return false
  if (!context.chinese) return context.words === 1
  return before === 'han' || after === 'han' || (before === 'edge' && after === 'edge')
}

/**
 * What stands beside a run: Han, a letter or digit, the edge of a clause, or a space and the like as in "TMD 是" and
 * "SB Nation". `gapEnd` is the unit that would tell of a mark in a gap of one unit.
 */
function sideOf(
  { units, length, edges }: View,
  at: number,
  gapEnd: number,
): 'han' | 'word' | 'edge' | 'space' {
  if (at < 0 || at >= length) return 'edge'
  const kind = kindAt(units, at)
  if (kind === han) return 'han'
  if (kind === letter || kind === digit) return 'word'
  return gapEnd < length && (edges[gapEnd]! & clauseEdge) !== 0 ? 'edge' : 'space'
}

/** Whether beyond a space stands a Latin word that is longer than short initials. */
function isWordBeyond({ units, length }: View, from: number, step: number): boolean {
  if (units[from] !== gap) return false
  let count = 0
  for (let at = from + step; at >= 0 && at < length && isLatin(units[at]!) && count <= mostShort; at += step)
    count++
  return count > mostShort
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
