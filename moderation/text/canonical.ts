import { screenableLength, WorkBoundExceeded } from '../limits.ts'
import type { SourceText } from '../types.ts'
import { isWordUnit } from './characters.ts'
import { dropped, foldLong, foldUnit, keepsMarks, long, mark } from './fold.ts'
import { latinFor } from './homoglyphs.ts'
import { caseEdge, type View, ViewBuilder } from './view.ts'

const mostMarks = 8

/**
 * V1: compatibility forms, case, invisible characters, marks on letters, decorated letters, traditional and
 * variant Han and look-alikes from other scripts folded away. Throws when the text is longer than is screened
 * or its offsets don't fit it.
 */
export function canonical(source: SourceText): View {
  checkSource(source)
  const { text, offsets } = source
  const out = new ViewBuilder(text.length)
  let last = 0
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i)!
    const width = codePoint > 0xffff ? 2 : 1
    const begin = offsets ? offsets[i]! : i
    const end = (offsets ? offsets[i + width - 1]! : i + width - 1) + 1
    if (!(begin >= last)) throw new RangeError('Offsets must not fall')
    last = begin
    pushFolded(out, codePoint, begin, end, isUpperAfterLower(text, i) ? caseEdge : 0)
    i += width
  }
  const view = out.view('canonical')
  foldHomoglyphs(view)
  return view
}

function checkSource({ text, offsets }: SourceText): void {
  if (text.length > screenableLength) throw new WorkBoundExceeded('The text is longer than is screened')
  if (offsets && offsets.length !== text.length + 1)
    throw new RangeError('Offsets must be one more than units')
}

function pushFolded(out: ViewBuilder, codePoint: number, begin: number, end: number, edge: number): void {
  const folded = codePoint > 0xffff ? long : foldUnit(codePoint)
  if (folded > long) out.push(folded, begin, end, edge)
  else if (folded === mark) pushMark(out, codePoint, begin, end)
  else if (folded !== dropped)
    for (const unit of unitsOf(foldLong(codePoint))) out.push(unit, begin, end, edge)
}

function pushMark(out: ViewBuilder, unit: number, begin: number, end: number): void {
  let base = out.length - 1
  while (base >= 0 && foldUnit(out.units[base]!) === mark) base--
  if (base >= 0 && out.length - 1 - base < mostMarks && keepsMarks(out.units[base]!))
    out.push(unit, begin, end, 0)
}

function unitsOf(text: string): number[] {
  const units: number[] = []
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i))
  return units
}

function isUpperAfterLower(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (index === 0 || unit < 0x41 || unit > 0x5a) return false
  const before = text.charCodeAt(index - 1)
  return before >= 0x61 && before <= 0x7a
}

/**
 * A word with a Latin letter in it has its look-alikes folded. One made of nothing but look-alikes has too,
 * unless the text holds other letters of those scripts and so is probably written in one of them.
 */
function foldHomoglyphs(view: View): void {
  const { units, length } = view
  let some = false
  let foreign = false
  for (let i = 0; i < length; i++) {
    if (units[i]! < 0x370 || !isForeign(units[i]!)) continue
    some = true
    if (!latinFor(units[i]!)) foreign = true
  }
  if (!some) return
  for (let begin = 0, i = 0; i <= length; i++) {
    if (i < length && isWordUnit(units[i]!)) continue
    if (i > begin) foldWord(units, begin, i, foreign)
    begin = i + 1
  }
}

function foldWord(units: Uint16Array, begin: number, end: number, foreignText: boolean): void {
  let latin = false
  let others = false
  for (let i = begin; i < end; i++) {
    if (units[i]! < 0x80) latin = true
    else if (!latinFor(units[i]!)) others = true
  }
  if (!latin && (others || foreignText)) return
  for (let i = begin; i < end; i++) units[i] = latinFor(units[i]!) || units[i]!
}

/** Greek, Coptic, Cyrillic, Armenian, Cherokee, Canadian syllabics and Lisu. */
function isForeign(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x58f) ||
    (unit >= 0x13a0 && unit <= 0x167f) ||
    (unit >= 0x2c80 && unit <= 0x2cff) ||
    (unit >= 0xa4d0 && unit <= 0xa4ff) ||
    (unit >= 0xab70 && unit <= 0xabbf)
  )
}
