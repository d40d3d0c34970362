export type InvisibleKind = 'zero-width' | 'bidi' | 'filler' | 'variation' | 'tag' | 'control'

/** A character that shows nothing, or moves others. Positions are UTF-16, the end exclusive. */
export type Invisible = { begin: number; end: number; code: string; short: string; kind: InvisibleKind }

/** `begin`, `end`, kind: inclusive code point ranges, in order. */
const ranges: [number, number, InvisibleKind][] = [
  [0x00, 0x08, 'control'],
  [0x0b, 0x0c, 'control'],
  [0x0e, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0xad, 0xad, 'zero-width'],
  [0x34f, 0x34f, 'zero-width'],
  [0x61c, 0x61c, 'bidi'],
  [0x115f, 0x1160, 'filler'],
  [0x17b4, 0x17b5, 'filler'],
  [0x180b, 0x180f, 'variation'],
  [0x200b, 0x200d, 'zero-width'],
  [0x200e, 0x200f, 'bidi'],
  [0x2028, 0x2029, 'control'],
  [0x202a, 0x202e, 'bidi'],
  [0x2060, 0x2064, 'zero-width'],
  [0x2065, 0x2069, 'bidi'],
  [0x206a, 0x206f, 'control'],
  [0x2800, 0x2800, 'filler'],
  [0x3164, 0x3164, 'filler'],
  [0xfe00, 0xfe0f, 'variation'],
  [0xfeff, 0xfeff, 'zero-width'],
  [0xffa0, 0xffa0, 'filler'],
  [0xfff9, 0xfffb, 'control'],
  [0xe0000, 0xe007f, 'tag'],
  [0xe0100, 0xe01ef, 'variation'],
]

/** Abbreviations of the Unicode Standard. */
const shorts: Record<number, string> = {
  173: 'SHY',
  847: 'CGJ',
  1564: 'ALM',
  8203: 'ZWSP',
  8204: 'ZWNJ',
  8205: 'ZWJ',
  8206: 'LRM',
  8207: 'RLM',
  8232: 'LSEP',
  8233: 'PSEP',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'ZWNBSP',
}

const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[#*0-9]|\uFE0F|\u20E3)$/u

/** Every invisible or direction-changing character of a text, except those that belong to an emoji. */
export function invisibles(text: string): Invisible[] {
  const found: Invisible[] = []
  let before = ''
  let position = 0
  for (const character of text) {
    const end = position + character.length
    const point = character.codePointAt(0)!
    const kind = kindOf(point)
    if (kind && !partOfEmoji(point, before, text, end)) {
      found.push({ begin: position, end, code: codeOf(point), short: shorts[point] ?? '', kind })
      before = ''
    } else {
      before = character
    }
    position = end
  }
  return found
}

function kindOf(point: number): InvisibleKind | null {
  if (point > 0x1f && point < 0x7f) return null
  return ranges.find(([first, last]) => point >= first && point <= last)?.[2] ?? null
}

/** A joiner between two emoji, a presentation selector after one, and a flag's tags are how emoji are written. */
function partOfEmoji(point: number, before: string, text: string, end: number): boolean {
  if (point === 0xfe0f || point === 0xfe0e) return emoji.test(before)
  if (point === 0x200d) return emoji.test(before) && emoji.test(characterAt(text, end))
  if (point >= 0xe0020 && point <= 0xe007f)
    return before === '\u{1F3F4}' || kindOf(before.codePointAt(0) ?? 0) === 'tag'
  return false
}

function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function codeOf(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
