import { digit, han, kindAt, separator } from './characters.ts'
import { readSpelling } from './pinyin/spelling.ts'
import { syllableOf } from './pinyin/syllables.ts'
import {
  caseEdge,
  clauseEdge,
  innerEdge,
  joinEdge,
  spelledEdge,
  tailEdge,
  type View,
  ViewBuilder,
} from './view.ts'

/** A syllable's unit is this plus its id: units for private use, which a text's own never become here. */
export const firstSyllable = 0xe000

const gap = 0x20
const mostSeparators = 3
/** A run of as many syllables is a sentence in pinyin and no name; terms may end with it. */
const leastSentence = 4
const digitCharacters = '〇一二三四五六七八九'

/**
 * V4, over V2 or V7: what a Chinese reader hears. Han characters, runs of letters that are pinyin, and digits between
 * them become syllables; anything else is a gap. Fuzzy. Not idempotent: its units are sounds and no text.
 */
export function sounded(source: View): View {
  const { units, length } = source
  const out = new ViewBuilder(length)
  const written = new Uint16Array(length + 16)
  for (let i = 0; i < length; ) {
    if (isLatin(units[i]!)) i = readLatin(out, source, i)
    else {
      const id = heard(source, i)
      if (id !== 0) {
        if (!(source.edges[i]! & spelledEdge)) written[out.length] = units[i]!
        pushSyllable(out, source, { id, begin: i, end: i + 1 }, source.edges[i]! & (clauseEdge | spelledEdge))
        i++
      } else i = readGap(out, source, i)
    }
  }
  return { ...out.view('sounded'), written, fuzzy: true }
}

type Heard = { id: number; begin: number; end: number }

function pushSyllable(out: ViewBuilder, source: View, { id, begin, end }: Heard, edge: number): void {
  out.push(firstSyllable + id, source.begins[begin]!, source.ends[end - 1]!, edge)
}

/** The syllable of a Han character, or of a digit that stands alone. */
function heard({ units, length }: View, index: number): number {
  const unit = units[index]!
  if (unit < 0x30 || unit > 0x39) return syllableOf(unit)
  const alone = (at: number) =>
    at < 0 || at >= length || (kindAt(units, at) !== digit && !isLatin(units[at]!))
  return alone(index - 1) && alone(index + 1) ? syllableOf(digitCharacters.charCodeAt(unit - 0x30)) : 0
}

function readLatin(out: ViewBuilder, source: View, begin: number): number {
  const { units, length, edges } = source
  let end = begin + 1
  while (end < length && isLatin(units[end]!)) end++
  const spelling = readSpelling(units, begin, end)
  if (!spelling) {
    pushGap(out, source, begin, end)
    return end
  }
  const isSentence = spelling.ids.length >= leastSentence
  for (const [n, id] of spelling.ids.entries()) {
    const from = n === 0 ? begin : spelling.ends[n - 1]!
    const isInner = n > 0 && !(edges[from]! & caseEdge)
    const inner = isInner ? (isSentence ? innerEdge : innerEdge | tailEdge) : 0
    const edge = spelledEdge | (n === 0 ? edges[from]! & clauseEdge : 0) | inner
    pushSyllable(out, source, { id, begin: from, end: spelling.ends[n]! }, edge)
  }
  return end
}

/** A few separators between two syllables are nothing to hear. */
function readGap(out: ViewBuilder, source: View, begin: number): number {
  const { units, length } = source
  let end = begin
  while (end < length && kindAt(units, end) === separator) end++
  if (end === begin) {
    pushGap(out, source, begin, begin + 1)
    return begin + 1
  }
  const isShort = begin > 0 && end < length && end - begin <= mostSeparators
  const joins = isShort && isSpoken(units, begin - 1) && isSpoken(units, end) && hasNoMark(units, begin, end)
  if (!joins) pushGap(out, source, begin, end)
  return end
}

const isSpoken = (units: Uint16Array, index: number) => isLatin(units[index]!) || kindAt(units, index) === han

/** A mark that the compact view has left ends a sentence or a clause. */
function hasNoMark(units: Uint16Array, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (marks.has(units[i]!)) return false
  return true
}

const marks = new Set([...'\n,:;!?、。.'].map(mark => mark.charCodeAt(0)))

function pushGap(out: ViewBuilder, source: View, begin: number, end: number): void {
  if (out.length > 0 && out.units[out.length - 1] === gap) out.ends[out.length - 1] = source.ends[end - 1]!
  else out.push(gap, source.begins[begin]!, source.ends[end - 1]!, joinEdge)
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
