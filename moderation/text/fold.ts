import { simplify } from './han.ts'
import { plainLetter } from './latin-letters.ts'

/** Answers of `foldUnit` that are no unit: below every unit that a canonical text holds. */
export const unknown = 0
export const dropped = 1
export const mark = 2
/** The fold is longer than one unit: ask `foldLong`. */
export const long = 3

const units = new Uint16Array(0x10000)
const longFolds = new Map<number, string>()
/** Bounds the memory that astral characters of many texts may take. */
const mostLongFolds = 20_000

/** The canonical unit for a BMP unit, or `dropped`, `mark` or `long`. Remembered after the first time. */
export function foldUnit(unit: number): number {
  return units[unit] || learn(unit)
}

/** The canonical form of a code point as a string, possibly empty. */
export function foldLong(codePoint: number): string {
  const known = longFolds.get(codePoint)
  if (known !== undefined) return known
  const folded = fold(String.fromCodePoint(codePoint))
  if (longFolds.size < mostLongFolds) longFolds.set(codePoint, folded)
  return folded
}

/** Whether marks that follow this character belong to its spelling (kana, Arabic, Thai…) and stay. */
export function keepsMarks(unit: number): boolean {
  if (unit < 0x300) return false
  return markKeepers[unit] ? markKeepers[unit] === 1 : learnMarkKeeper(unit)
}

const markKeepers = new Uint8Array(0x10000)

function learnMarkKeeper(unit: number): boolean {
  const keeps = keepsMarksOf(String.fromCharCode(unit))
  markKeepers[unit] = keeps ? 1 : 2
  return keeps
}

function keepsMarksOf(character: string): boolean {
  return (
    character.length === 1 &&
    /\p{L}/u.test(character) &&
    !/\p{sc=Latn}|\p{sc=Grek}|\p{sc=Copt}|\p{sc=Cyrl}|\p{sc=Armn}|\p{sc=Cher}|\p{sc=Cans}|\p{sc=Lisu}|\p{sc=Han}/u.test(
      character,
    )
  )
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const folded = /\p{M}/u.test(character) && !isIgnorable(character) ? undefined : fold(character)
  units[unit] =
    folded === undefined ? mark : folded === '' ? dropped : folded.length > 1 ? long : folded.charCodeAt(0)
  return units[unit]
}

/** Applied again until nothing changes, so that a canonical text is its own canonical text. */
function fold(character: string): string {
  let text = character
  for (let round = 0; round < 6; round++) {
    const next = foldOnce(text)
    if (next === text) return text
    text = next
  }
  return text
}

function foldOnce(text: string): string {
  let folded = ''
  let keeping = false
  for (const raw of text) {
    for (const character of foldSpace(raw).normalize('NFKC').normalize('NFD')) {
      if (/\p{M}/u.test(character)) {
        if (keeping) folded += character
        continue
      }
      keeping = keepsMarksOf(character)
      folded += foldOne(character)
    }
  }
  return composeHangul(folded)
}

function foldOne(character: string): string {
  const lower = character.toLowerCase()
  return plainLetter(lower) ?? alike[lower] ?? simplify(lower)
}

/** Korean syllables stay whole: apart, one would be found inside another. */
function composeHangul(text: string): string {
  return text.replace(/[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g, jamo => jamo.normalize('NFC'))
}

function foldSpace(character: string): string {
  if (/[\n\v\f\r\x85\u2028\u2029]/.test(character)) return '\n'
  if (/[\s\u2800\ufffc]/.test(character)) return ' '
  return isIgnorable(character) ? '' : character
}

/** What is not seen: default-ignorable, format and control characters. */
function isIgnorable(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}|\p{Cf}|(?![\t\n\v\f\r\x85])\p{Cc}/u.test(character)
}

/** Quotation marks, and the two shapes of one letter. */
const alike: Record<string, string> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  ς: 'σ',
}
