import { digit, han, kindAt, letter } from './characters.ts'
import { caseEdge, type View, ViewBuilder } from './view.ts'

const gap = 0x20
/** Longer runs of letters are words. */
const mostLetters = 9
/** Initials as short as this are found only in a Chinese context, and not beside a Latin word: "SB Nation". */
const mostShort = 3

/**
 * V5, over V2: Han characters as they are, and of the runs of Latin letters only those that may be initials of Chinese
 * words (nmsl, 法L功); the rest is a gap. Short ones need Han in the text, or to be all of it. Fuzzy; idempotent.
 */
export function initials(source: View): View {
  const { units, length, begins, ends, edges } = source
  const out = new ViewBuilder(length)
  const context = contextOf(source)
  for (let i = 0; i < length; ) {
    let end = i + 1
    const isWord = isLatin(units[i]!)
    while (end < length && isWord && isLatin(units[end]!)) end++
    const keeps = isWord ? mayBeInitials(source, i, end, context) : kindAt(units, i) === han
    for (; keeps && i < end; i++) out.push(units[i]!, begins[i]!, ends[i]!, edges[i]! & ~caseEdge)
    if (!keeps && out.units[out.length - 1] !== gap) out.push(gap, begins[i]!, ends[end - 1]!, 0)
    else if (!keeps) out.ends[out.length - 1] = ends[end - 1]!
    i = end
  }
  return { ...out.view('initials'), fuzzy: true }
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

function mayBeInitials({ units, length }: View, begin: number, end: number, context: Context): boolean {
  if (end - begin > mostLetters) return false
  const [before, after] = [begin - 1, end]
  for (const at of [before, after])
    if (at >= 0 && at < length && (kindAt(units, at) === letter || kindAt(units, at) === digit)) return false
  if (end - begin > mostShort) return true
  if (!context.chinese) return context.words === 1
  return !isWordBeyond(units, length, before, -1) && !isWordBeyond(units, length, after, 1)
}

/** Whether a Latin word, longer than initials are, follows beyond a space. */
function isWordBeyond(units: Uint16Array, length: number, from: number, step: number): boolean {
  if (units[from] !== gap) return false
  let count = 0
  for (let at = from + step; at >= 0 && at < length && isLatin(units[at]!) && count <= mostShort; at += step)
    count++
  return count > mostShort
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
