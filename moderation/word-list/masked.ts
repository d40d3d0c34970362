import { han, kindAt, letter } from '../text/characters.ts'
import { syllableName, syllableOf } from '../text/pinyin/syllables.ts'
import type { View } from '../text/view.ts'
import { plainViewsOf } from '../text/views.ts'
import type { ListedTerm } from './matcher.ts'
import { isFoundAsItIs } from './term-forms.ts'

/** Signs that stand for letters that the writer left out: f**k, 操*妈. */
const masks = new Set([...'*#%×✱∗●○■□★☆_^&~'].map(sign => sign.charCodeAt(0)))
const leastLatin = 4
const mostLatin = 16
const mostHan = 8
/** Masked words of one text that are looked up. */
const mostLookups = 200

/** A term that stands there in part, in units of the view. */
export type Masked = { term: ListedTerm; begin: number; end: number }

type Candidate = { term: ListedTerm; units: Uint16Array; initials: Uint8Array }

/** Terms that can be recognised with characters missing, looked up by one that is there. */
export type MaskIndex = {
  latin: Map<number, Candidate[]>
  han: Map<number, { candidate: Candidate; at: number }[]>
}

/** About 60 bytes for each Han character of the terms and 100 for each Latin word. */
export function indexMasks(terms: ListedTerm[]): MaskIndex {
  const index: MaskIndex = { latin: new Map(), han: new Map() }
  for (const term of terms) addTerm(index, term)
  return index
}

function addTerm({ latin, han: byHan }: MaskIndex, term: ListedTerm): void {
  const [canonical, compact] = plainViewsOf({ text: term.term.trim() }) as [View, View]
  if (term.sound === 'initials' || isFoundAsItIs(term, canonical)) return
  const units = compact.units.slice(0, compact.length)
  if (isAll(units, han) && units.length >= 2 && units.length <= mostHan) {
    const initials = Uint8Array.from(units, unit => syllableName(syllableOf(unit)).charCodeAt(0) || 0)
    const candidate = { term, units, initials }
    for (const [at, unit] of units.entries()) addTo(byHan, unit, { candidate, at })
  } else if (isAll(units, letter) && units.length >= leastLatin && units.length <= mostLatin)
    addTo(latin, units[0]!, { term, units, initials: new Uint8Array(0) })
}

const isAll = (units: Uint16Array, kind: number) => units.every((_, i) => kindAt(units, i) === kind)

function addTo<T>(map: Map<number, T[]>, key: number, value: T): void {
  const all = map.get(key)
  if (all) all.push(value)
  else map.set(key, [value])
}

/** Latin words in a canonical view in which signs stand for letters: f**k, sh*t, m*therf*cker. */
export function findMasked(view: View, index: MaskIndex): Masked[] {
  const { units, length } = view
  const found: Masked[] = []
  let lookups = 0
  for (let i = 1; i < length; i++) {
    if (!masks.has(units[i]!) || kindAt(units, i - 1) !== letter) continue
    let begin = i
    while (begin > 0 && kindAt(units, begin - 1) === letter) begin--
    let end = i
    while (end < length && (masks.has(units[end]!) || kindAt(units, end) === letter)) end++
    if (end - begin <= mostLatin + 2 && ++lookups <= mostLookups)
      for (const { term, units: word } of index.latin.get(units[begin]!) ?? [])
        if (isMasked(units.subarray(begin, end), word)) found.push({ term, begin, end })
    i = end
  }
  return found
}

/** Each sign for a letter, or one run of signs for one letter more or less; at least half of the word is there. */
function isMasked(token: Uint16Array, word: Uint16Array): boolean {
  const letters = token.filter(unit => !masks.has(unit)).length
  const isFramed = letters >= 2 && !masks.has(token.at(-1)!)
  if (letters * 2 < word.length && !(isFramed && token.length === word.length)) return false
  if (token.length === word.length) return token.every((unit, i) => masks.has(unit) || unit === word[i])
  if (Math.abs(token.length - word.length) > 1 || letters >= word.length) return false
  const from = token.findIndex(unit => masks.has(unit))
  const to = token.findLastIndex(unit => masks.has(unit)) + 1
  const tail = token.subarray(to)
  return (
    token.subarray(from, to).every(unit => masks.has(unit)) &&
    token.subarray(0, from).every((unit, i) => unit === word[i]) &&
    tail.every((unit, i) => unit === word[word.length - tail.length + i])
  )
}

/** Chinese words in a view of initials of which some characters are letters: 法L功, 操nm, 脑c. */
export function findAbbreviated(view: View, index: MaskIndex): Masked[] {
  const { units, length } = view
  const found = new Map<string, Masked>()
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
  for (const [i, unit] of word.entries()) {
    if (units[begin + i] === unit) known++
    else if (units[begin + i] !== initials[i]) return false
  }
  if (known === word.length || known * 2 < word.length - 1 || known === 0) return false
  const startsInside = begin > 0 && isLetter(units[begin]!) && isLetter(units[begin - 1]!)
  const endsInside = end < length && isLetter(units[end]!) && isLetter(units[end - 1]!)
  return !startsInside && !endsInside
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
