import { isWordUnit } from '../../text/characters.ts'
import type { View } from '../../text/view.ts'
import { mix } from './feature-list.ts'
import { type WordClasses, wordClassesOf } from './word-classes-en.ts'

/** Letters of a word that are looked at; nobody writes longer ones. */
export const longestWord = 40
const wordSalt = 0x3c07
const numberHash = 0x51ab
const emojiSalt = 0x1d83

/** Words, numbers and emoji of a text in their order, filled again for each text without allocating. */
export class TokensEn {
  count = 0
  hashes = new Int32Array(1024)
  begins = new Int32Array(1024)
  ends = new Int32Array(1024)
  /** The class of each word, 0 for none; a word that makes a pair with the next one has the pair's. */
  classes = new Uint8Array(1024)

  read(view: View): void {
    this.count = 0
    const { units, length } = view
    for (let begin = 0; begin < length; ) {
      const end = tokenEnd(units, length, begin)
      if (end > begin) this.add(hashToken(units, begin, end), begin, end)
      begin = Math.max(end, begin + 1)
    }
    this.classify(wordClassesOf(hashWord))
  }

  private classify({ words, pairs }: WordClasses): void {
    const { count, hashes, classes } = this
    for (let i = 0; i < count; i++) classes[i] = words.get(hashes[i]!) ?? 0
    for (let i = 0; i + 1 < count; i++) {
      const pair = pairs.get(mix(hashes[i]!, hashes[i + 1]!))
      if (pair === undefined) continue
      classes[i] = pair
      classes[++i] = pair
    }
  }

  private add(hash: number, begin: number, end: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hash
    this.begins[this.count] = begin
    this.ends[this.count++] = end
  }

  private grow(): void {
    const { hashes, begins, ends, classes } = this
    const capacity = hashes.length * 2
    this.hashes = new Int32Array(capacity)
    this.begins = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.classes = new Uint8Array(capacity)
    this.hashes.set(hashes)
    this.begins.set(begins)
    this.ends.set(ends)
    this.classes.set(classes)
  }
}

/** Whether a token is a word, and so has grams of characters. */
export function isWordAt(units: Uint16Array, index: number): boolean {
  return isWordUnit(units[index]!)
}

function tokenEnd(units: Uint16Array, length: number, begin: number): number {
  let end = begin
  if (isWordUnit(units[begin]!)) {
    while (end < length && end < begin + longestWord && isWordUnit(units[end]!)) end++
    return end
  }
  while (end < length && isDigit(units[end]!)) end++
  return end > begin ? end : begin + emojiWidth(units, length, begin)
}

function hashToken(units: Uint16Array, begin: number, end: number): number {
  if (isDigit(units[begin]!)) return numberHash
  if (isWordUnit(units[begin]!)) return hashWord(units, begin, end)
  let hash = emojiSalt
  for (let i = begin; i < end; i++) hash = mix(hash, units[i]!)
  return hash
}

export function hashWord(units: Uint16Array, begin: number, end: number): number {
  let hash = wordSalt
  for (let i = begin; i < end; i++) hash = mix(hash, units[i]!)
  return hash
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

/** Units of an emoji, or of a sign that stands for money; 0 for anything else. */
function emojiWidth(units: Uint16Array, length: number, index: number): number {
  const unit = units[index]!
  if ((unit & 0xfc00) === 0xd800 && index + 1 < length) return 2
  const isSign = (unit >= 0x2600 && unit <= 0x27bf) || unit === 0x24 || unit === 0xa3 || unit === 0x20ac
  return isSign || unit === 0x25 ? 1 : 0
}
