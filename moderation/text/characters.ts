/** What kind of character a UTF-16 unit of a canonical text is. Surrogates are judged by `kindAt`. */
export type Kind = number

export const separator = 1
/** A letter of a script that is written with spaces between words. */
export const letter = 2
export const digit = 3
export const han = 4
/** A letter or mark of a script written without spaces, or one of no interest here. */
export const other = 5

const known = new Uint8Array(0x10000)

/** The kind of the character that starts at `index`; the second half of a pair has its first half's kind. */
export function kindAt(units: Uint16Array, index: number): Kind {
  const unit = units[index]!
  if ((unit & 0xf800) === 0xd800) return kindOfSurrogate(units, index)
  return known[unit] || learn(unit)
}

/** Whether a term that begins or ends with this unit must stand at a word boundary. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  return (known[unit] || learn(unit)) === letter
}

function learn(unit: number): Kind {
  const kind = kindOf(String.fromCharCode(unit))
  known[unit] = kind
  return kind
}

function kindOf(character: string): Kind {
  if (/\p{Script=Han}/u.test(character) && /\p{L}|〇/u.test(character)) return han
  if (/\p{Nd}/u.test(character)) return digit
  if (/\p{M}/u.test(character)) return other
  if (!/\p{L}/u.test(character)) return separator
  return writtenWithoutSpaces.test(character) ? other : letter
}

const writtenWithoutSpaces =
  /\p{scx=Hira}|\p{scx=Kana}|\p{scx=Bopo}|\p{sc=Hang}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmr}|\p{sc=Mymr}|\p{sc=Tibt}/u

function kindOfSurrogate(units: Uint16Array, index: number): Kind {
  const isSecond = (units[index]! & 0xfc00) === 0xdc00
  const first = units[isSecond ? index - 1 : index] ?? 0
  const second = units[isSecond ? index : index + 1] ?? 0
  if ((first & 0xfc00) !== 0xd800 || (second & 0xfc00) !== 0xdc00) return separator
  const kind = kindOf(String.fromCharCode(first, second))
  return kind === letter ? other : kind
}
