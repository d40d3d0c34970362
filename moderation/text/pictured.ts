import { han, kindAt, letter } from './characters.ts'
import { emojiWord, type Tongue } from './emoji-words.ts'
import { caseEdge, spelledEdge, type View, ViewBuilder } from './view.ts'

const plus = 0x2b
const pluses = new Set([plus, ...[...'➕✚✛'].map(sign => sign.codePointAt(0)!)])
const plusReach = 4
/** Hearts stand beside names too often to be sounded: 薇薇❤. */
const heart = '心'

/**
 * V7, over V1: emoji become the words they stand for, in the language of the letters before them, or else after them.
 * Fuzzy; idempotent but for a plus before new Han. Null when the text has no such emoji.
 */
export function pictured(source: View): View | null {
  const { units, length, begins, ends, edges } = source
  const out = new ViewBuilder(length)
  let some = false
  let afterWord = 0
  for (let i = 0; i < length; ) {
    const codePoint = codePointAt(units, length, i)
    const next = i + (codePoint > 0xffff ? 2 : 1)
    const word = mayBePicture(codePoint) ? wordFor(source, codePoint, i, next) : undefined
    if (word === undefined) {
      for (; i < next; i++) out.push(units[i]!, begins[i]!, ends[i]!, edges[i]! | afterWord)
      afterWord = 0
      continue
    }
    some = true
    const spelled = word === heart ? 0 : spelledEdge
    for (let n = 0; n < word.length; n++)
      out.push(word.charCodeAt(n), begins[i]!, ends[next - 1]!, spelled | (n === 0 ? caseEdge : 0))
    afterWord = caseEdge
    i = next
  }
  return some ? { ...out.view('pictured'), fuzzy: true, forms: 'compact' } : null
}

/** Dingbats, signs and everything beyond the first plane. */
function mayBePicture(codePoint: number): boolean {
  return codePoint >= 0x2600
    ? codePoint < 0x2e80 || codePoint > 0xffff
    : codePoint === plus || codePoint === 0x2b1b
}

function wordFor(source: View, codePoint: number, begin: number, end: number): string | undefined {
  if (pluses.has(codePoint)) return isHanSoon(source, end) ? '加' : undefined
  return emojiWord(codePoint, tongueBefore(source, begin) ?? tongueAfter(source, end) ?? 'chinese')
}

/** A plus asks to add someone where Chinese follows, perhaps after letters: +V信. */
function isHanSoon({ units, length }: View, index: number): boolean {
  for (let at = index; at < length && at < index + plusReach; at++) {
    const kind = kindAt(units, at)
    if (kind === han) return true
    if (kind !== letter) return false
  }
  return false
}

/** How far letters are looked for, so that the work stays linear. */
const farthest = 40

function tongueBefore({ units }: View, index: number): Tongue | undefined {
  for (let at = index - 1; at >= 0 && at > index - farthest; at--) {
    const tongue = tongueOf(units, at)
    if (tongue) return tongue
  }
  return undefined
}

function tongueAfter({ units, length }: View, index: number): Tongue | undefined {
  for (let at = index; at < length && at < index + farthest; at++) {
    const tongue = tongueOf(units, at)
    if (tongue) return tongue
  }
  return undefined
}

function tongueOf(units: Uint16Array, index: number): Tongue | undefined {
  const kind = kindAt(units, index)
  return kind === han ? 'chinese' : kind === letter ? 'english' : undefined
}

function codePointAt(units: Uint16Array, length: number, index: number): number {
  const unit = units[index]!
  if ((unit & 0xfc00) !== 0xd800 || index + 1 >= length) return unit
  const second = units[index + 1]!
  return (second & 0xfc00) === 0xdc00 ? 0x10000 + ((unit & 0x3ff) << 10) + (second & 0x3ff) : unit
}
