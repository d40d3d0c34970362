import { han, kindAt, letter } from '../text/characters.ts'
import { textOf, type View } from '../text/view.ts'
import { commonWords } from './common-words.ts'
import { type Candidate, leastLatin, mostLatin, type Partial, type PartialIndex } from './partial.ts'

/** Signs that stand for letters that the writer left out: f**k, 操*妈. */
const masks = new Set([...'*#%×✱∗●○■□★☆_^&~()-'].map(sign => sign.charCodeAt(0)))
const hanMasks = new Set([...'*#×○●■□★☆'].map(sign => sign.charCodeAt(0)))
const hyphen = 0x2d
const star = 0x2a
const anyLetter = 0x78
/** Masked or parted words of one text that are looked up. */
const mostLookups = 300

/** Words in a canonical view in which signs or emoji stand for characters: f**k, sh*t, 操*妈. */
export function findMasked(view: View, index: PartialIndex): Partial[] {
  const { units, length } = view
  const found: Partial[] = []
  let lookups = 0
  for (let i = 1; i < length; i++) {
    if (!isMask(units[i]!)) continue
    if (++lookups > mostLookups) break
    if (kindAt(units, i - 1) === letter) i = readMasked(view, i, index, found)
    else if (hanMasks.has(units[i]!)) found.push(...maskedHan(view, i, index))
  }
  return found
}

function readMasked(
  { units, length }: View,
  index: number,
  { latin }: PartialIndex,
  found: Partial[],
): number {
  let begin = index
  while (begin > 0 && kindAt(units, begin - 1) === letter) begin--
  let end = index
  while (end < length && (isMask(units[end]!) || kindAt(units, end) === letter)) end++
  if (end - begin <= mostLatin + 2)
    for (const { term, units: word } of latin.get(units[begin]!) ?? [])
      if (isMasked(units.subarray(begin, end), word)) found.push({ term, begin, end })
  return end - 1
}

/** Each sign for a letter, or one run of signs for one letter more or less; enough of the word is there. */
function isMasked(token: Uint16Array, word: Uint16Array): boolean {
  const letters = token.filter(unit => !isMask(unit)).length
  const isFramed = letters >= 2 && !isMask(token.at(-1)!)
  if (!isFramed && token.at(-1) !== star) return false
  if (letters * 2 < word.length && !(isFramed && token.length === word.length)) return false
  if (token.filter(unit => unit === hyphen).length === 1) return false
  if (token.length === word.length) return token.every((unit, i) => isMask(unit) || unit === word[i])
  if (Math.abs(token.length - word.length) > 1 || letters >= word.length || letters < 3) return false
  const from = token.findIndex(isMask)
  const to = token.findLastIndex(isMask) + 1
  const tail = token.subarray(to)
  return (
    token.subarray(from, to).every(isMask) &&
    token.subarray(0, from).every((unit, i) => unit === word[i]) &&
    tail.every((unit, i) => unit === word[word.length - tail.length + i])
  )
}

/** A Chinese term of three and more with this one sign in it, found by a neighbour of the sign. */
function maskedHan(view: View, index: number, { han: byHan }: PartialIndex): Partial[] {
  const isAt = (candidate: Candidate, begin: number) =>
    candidate.units.length > 2 &&
    candidate.units.every((unit, i) => begin + i === index || view.units[begin + i] === unit)
  return [index - 1, index + 1].flatMap(beside =>
    (byHan.get(view.units[beside] ?? 0) ?? []).flatMap(({ candidate, at }) => {
      const begin = beside - at
      const end = begin + candidate.units.length
      const isInside = begin >= 0 && begin <= index && index < end && end <= view.length
      return isInside && isAt(candidate, begin) ? [{ term: candidate.term, begin, end }] : []
    }),
  )
}

/** A sign, or half of an emoji. */
function isMask(unit: number): boolean {
  return masks.has(unit) || (unit & 0xf800) === 0xd800
}

/** Latin words in a compact view that a space parts: "fu ck". Not where both parts are everyday words ("go ok"). */
export function findParted({ units, length }: View, { words }: PartialIndex): Partial[] {
  const found: Partial[] = []
  if (words.size === 0) return found
  for (let space = 1, begin = 0; space < length; space++) {
    if (!isLetter(units[space]!)) {
      if (units[space] === 0x20 && isLetter(units[space - 1]!))
        lookUpParted(units, length, [begin, space], words, found)
      begin = space + 1
    }
  }
  return found
}

function lookUpParted(
  units: Uint16Array,
  length: number,
  [begin, space]: [number, number],
  words: PartialIndex['words'],
  found: Partial[],
): void {
  let end = space + 1
  while (end < length && end - begin <= mostLatin + 1 && isLetter(units[end]!)) end++
  if (end - begin - 1 < leastLatin || end - begin - 1 > mostLatin || end === space + 1) return
  const [left, right] = [slice(units, begin, space), slice(units, space + 1, end)]
  const term = words.get(left + right)
  if (term && !(commonWords.has(left) && commonWords.has(right))) found.push({ term, begin, end })
}

const slice = (units: Uint16Array, begin: number, end: number) =>
  textOf({ units: units.subarray(begin, end), length: end - begin } as View)

/** Chinese words in a view of initials of which some characters are letters: 法L功, 操nm, 脑c, 操x妈. */
export function findAbbreviated(view: View, index: PartialIndex): Partial[] {
  const { units, length } = view
  const found = new Map<string, Partial>()
  let lookups = 0
  for (let i = 0; i < length; i++) {
    if (kindAt(units, i) !== han) continue
    const isBeside = (i > 0 && isLetter(units[i - 1]!)) || (i + 1 < length && isLetter(units[i + 1]!))
    if (!isBeside || ++lookups > mostLookups) continue
    for (const { candidate, at } of index.han.get(units[i]!) ?? []) {
      const begin = i - at
      const end = begin + candidate.units.length
      if (begin >= 0 && end <= length && isAbbreviated(view, begin, candidate))
        found.set(`${begin} ${candidate.term.term}`, { term: candidate.term, begin, end })
    }
  }
  return [...found.values()]
}

function isAbbreviated(
  { units, length }: View,
  begin: number,
  { units: word, initials }: Candidate,
): boolean {
  const end = begin + word.length
  let known = 0
  let crossed = 0
  for (const [i, unit] of word.entries()) {
    if (units[begin + i] === unit) known++
    else if (units[begin + i] === initials[i]) continue
    else if (units[begin + i] === anyLetter) crossed++
    else return false
  }
  if (known === word.length || known * 2 < word.length - 1 || known === 0) return false
  if (known === 1 && word.length > 2 && units[begin] !== word[0]) return false
  if (crossed > 0 && (word.length < 3 || known < word.length - 1)) return false
  const startsInside = begin > 0 && isLetter(units[begin]!) && isLetter(units[begin - 1]!)
  const endsInside = end < length && isLetter(units[end]!) && isLetter(units[end - 1]!)
  return !startsInside && !endsInside
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
