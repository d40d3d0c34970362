/**
 * Decorated and unusual Latin letters that compatibility normalisation (NFKC) leaves alone, each with the plain
 * letter a reader takes it for. They are folded wherever they stand.
 */
const lookalikes: Record<string, string> = {
  a: 'ᴀɑɐⱥ',
  b: 'ʙƀɓƃ',
  c: 'ᴄƈȼↄ',
  d: 'ᴅđɖɗð',
  e: 'ᴇɇəǝɛ',
  f: 'ꜰƒ',
  g: 'ɢɡǥɠ',
  h: 'ʜħɦɥ',
  i: 'ɪıɨɩ',
  j: 'ᴊȷɉʝ',
  k: 'ᴋƙⱪ',
  l: 'ʟłƚɫɭ',
  m: 'ᴍɱɯ',
  n: 'ɴɲƞŋ',
  o: 'ᴏøɵɔ',
  p: 'ᴘƥᵽ',
  q: 'ꞯɋ',
  r: 'ʀɍɾɹ',
  s: 'ꜱʂȿ',
  t: 'ᴛŧƭʈ',
  u: 'ᴜʉʊ',
  v: 'ᴠʋʌ',
  w: 'ᴡʍⱳ',
  x: 'ꭓ',
  y: 'ʏɏƴʎ',
  z: 'ᴢƶȥ',
}

const plain = new Map(
  Object.entries(lookalikes).flatMap(([letter, all]) => [...all].map(one => [one, letter])),
)

/** Blocks of letters A to Z, each by its first code point: circled, squared and regional-indicator letters. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6]

/** The plain lower-case letter for a decorated lower-case or caseless one, or undefined. */
export function plainLetter(character: string): string | undefined {
  const found = plain.get(character)
  if (found !== undefined) return found
  const codePoint = character.codePointAt(0)!
  const first = alphabets.find(start => codePoint >= start && codePoint < start + 26)
  return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first)
}
