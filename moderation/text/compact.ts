import { digit, han, kindAt, letter, other, separator } from './characters.ts'
import { leetBetweenLetters, leetSigns } from './leet.ts'
import { clauseEdge, joinEdge, type View, ViewBuilder } from './view.ts'

const mostSeparators = 3
const space = 0x20
const apostrophe = 0x27
const outerSigns = new Set([...leetSigns].filter(sign => !leetBetweenLetters.has(sign)))

/**
 * V2, over V1: up to three separators between Han characters and single letters are taken out, and an
 * apostrophe inside a word; other short runs of separators between words become one space.
 */
export function compact(source: View): View {
  const out = new ViewBuilder(source.length)
  for (let i = 0; i < source.length; ) {
    if (kindAt(source.units, i) !== separator) {
      copy(out, source, i++, 0)
      continue
    }
    const gap = readGap(source, i)
    if (gap.removed) i = copyNext(out, source, gap.end, gap.clause ? joinEdge | clauseEdge : joinEdge)
    else if (gap.apostrophe) i = copyNext(out, source, gap.end, 0)
    else if (gap.spaced) i = copySpaced(out, source, i, gap)
    else while (i < gap.end) copy(out, source, i++, 0)
  }
  return out.view('compact')
}

type Gap = { end: number; clause: boolean; removed: boolean; apostrophe: boolean; spaced: boolean }

function readGap({ units, length }: View, begin: number): Gap {
  let end = begin
  let characters = 0
  let clause = false
  while (end < length && kindAt(units, end) === separator) {
    if (!isSecondHalf(units, end)) characters++
    if (endsClause(units[end]!)) clause = true
    end++
  }
  const inside = begin > 0 && end < length && characters <= mostSeparators
  const digits = inside && kindAt(units, begin - 1) === digit && kindAt(units, end) === digit
  const singles = inside && !digits && isSingle(units, length, begin - 1) && isSingle(units, length, end)
  const removed = singles && !isLetterSign(units, length, begin, end)
  const isApostrophe = inside && end - begin === 1 && units[begin] === apostrophe && isInWord(units, begin)
  const spaced = inside && !hasDigit(units, begin, end) && !standsForLetters(units, begin, end)
  return { end, clause, removed: removed && !isApostrophe, apostrophe: isApostrophe, spaced }
}

/** Han characters, and letters and digits that stand alone. */
function isSingle(units: Uint16Array, length: number, index: number): boolean {
  const kind = kindAt(units, index)
  if (kind === han) return true
  if (kind !== letter && kind !== digit) return false
  return !isLetterOrDigit(units, length, index - 1) && !isLetterOrDigit(units, length, index + 1)
}

function isLetterOrDigit(units: Uint16Array, length: number, index: number): boolean {
  if (index < 0 || index >= length) return false
  const kind = kindAt(units, index)
  if (kind === letter || kind === digit || kind === other) return true
  return units[index] === apostrophe && index > 0 && index + 1 < length && isInWord(units, index)
}

function hasDigit(units: Uint16Array, begin: number, end: number): boolean {
  return kindAt(units, begin - 1) === digit || kindAt(units, end) === digit
}

/** One sign between two letters, "h!t", is read as a letter; the same again, "f!u!c!k", as a separator. */
function isLetterSign(units: Uint16Array, length: number, begin: number, end: number): boolean {
  const sign = units[begin]!
  if (end - begin !== 1 || !leetSigns.has(sign)) return false
  if (kindAt(units, begin - 1) !== letter || kindAt(units, end) !== letter) return false
  return !(begin >= 2 && units[begin - 2] === sign) && !(end + 1 < length && units[end + 1] === sign)
}

/** One space instead of the gap, but for signs at its ends that belong to a word: "you $hit", "a$$ hat". */
function copySpaced(out: ViewBuilder, source: View, begin: number, gap: Gap): number {
  let from = begin
  let to = gap.end
  if (kindAt(source.units, begin - 1) === letter)
    while (from < to && outerSigns.has(source.units[from]!)) from++
  if (kindAt(source.units, gap.end) === letter)
    while (to > from && outerSigns.has(source.units[to - 1]!)) to--
  for (let i = begin; i < from; i++) copy(out, source, i, 0)
  if (to > from) out.push(space, source.begins[from]!, source.ends[to - 1]!, 0)
  for (let i = to; i < gap.end; i++) copy(out, source, i, 0)
  return copyNext(out, source, gap.end, gap.clause ? clauseEdge : 0)
}

/** Signs that the squashed view reads as letters: "a$$hole", "sh!t". */
function standsForLetters(units: Uint16Array, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (!leetSigns.has(units[i]!)) return false
  return true
}

function isInWord(units: Uint16Array, index: number): boolean {
  return kindAt(units, index - 1) === letter && kindAt(units, index + 1) === letter
}

function isSecondHalf(units: Uint16Array, index: number): boolean {
  return (units[index]! & 0xfc00) === 0xdc00 && index > 0 && (units[index - 1]! & 0xfc00) === 0xd800
}

/** After width folding: , : ; ! ? 、 。 and line breaks. The full stop of Latin text is also an evader's dot. */
function endsClause(unit: number): boolean {
  return [0x0a, 0x2c, 0x3a, 0x3b, 0x21, 0x3f, 0x3001, 0x3002].includes(unit)
}

function copyNext(out: ViewBuilder, source: View, index: number, edge: number): number {
  if (index < source.length) copy(out, source, index, edge)
  return index + 1
}

function copy(out: ViewBuilder, source: View, index: number, edge: number): void {
  out.push(source.units[index]!, source.begins[index]!, source.ends[index]!, source.edges[index]! | edge)
}
