/**
 * Decorated and unusual Latin letters that compatibility normalisation (NFKC) leaves alone, each with the plain
 * letter a reader takes it for. They are folded wherever they stand.
 */
const lookalikes: Record<string, string> = {
  a: 'ᴀɑɐⱥᶏᶐꬰ₳𐌀',
  b: 'ʙƀɓƃƅꞵᶀ₿𐌁',
  c: 'ᴄƈȼↄꞓɕ₵𐌂',
  d: 'ᴅđɖɗðᶁᶑꝺ𐌃',
  e: 'ᴇɇəǝɛᶒᶓɜɘꬲꬳ𐌄',
  f: 'ꜰɟƒᶂꝼꬵ₣𐌅',
  g: 'ɢɡǥɠᶃꞡꬶ₲',
  h: 'ʜħɦɥɧⱨ𐌇',
  i: 'ɪıɨɩᶖ𐌉',
  j: 'ᴊȷɉʝ',
  k: 'ᴋƙⱪᶄꝁĸᛕ₭𐌊',
  l: 'ʟłƚɫɭᶅꬷɮⱡ𐌋',
  m: 'ᴍɱɯᶆɰꬺ₥𐌌',
  n: 'ɴɲƞŋᶇꬻ₦𐌍',
  o: 'ᴏøɵɔꬽ𐌏',
  p: 'ᴘƥᵽᶈꝑƿþ₱𐌐',
  q: 'ꞯɋʠ𐌒',
  r: 'ʀɍɾɹᶉɻꭇ𐌓',
  s: 'ꜱʂȿᶊƨƽ₴𐌔',
  t: 'ᴛŧƭʈ₮𐌕',
  u: 'ᴜʉʊᵾᶙꭎ𐌖',
  v: 'ᴠʋʌᶌ',
  w: 'ᴡʍⱳ₩',
  x: 'ꭓᶍ𐌗',
  y: 'ʏɏƴʎꭚ',
  z: 'ᴢƶȥᶎʒʐʑ',
}

const plain = new Map(
  Object.entries(lookalikes).flatMap(([letter, all]) => [...all].map(one => [one, letter])),
)

/** Blocks of letters A to Z, each by its first code point: circled, squared and regional-indicator letters. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6]

/** Signs that hold a short word, from U+1F18A on. */
const squaredWords = 'p ic pa sa ab wc 81 cl cool free id new ng ok sos up vs'.split(' ')
const firstSquaredWord = 0x1f18a

/** Circled digits, each block by its first code point and the number there; the numbers of a block are in order. */
const circledNumbers: [first: number, last: number, number: number][] = [
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x1f10b, 0x1f10c, 0],
]

/** What a decorated lower-case or caseless letter, word or number stands for, or undefined. */
export function plainLetter(character: string): string | undefined {
  const found = plain.get(character)
  if (found !== undefined) return found
  const codePoint = character.codePointAt(0)!
  const first = alphabets.find(start => codePoint >= start && codePoint < start + 26)
  if (first !== undefined) return String.fromCharCode(0x61 + codePoint - first)
  return squaredWords[codePoint - firstSquaredWord] ?? plainNumber(codePoint)
}

function plainNumber(codePoint: number): string | undefined {
  const block = circledNumbers.find(([first, last]) => codePoint >= first && codePoint <= last)
  if (!block) return undefined
  return String(block[2] === 0 ? 0 : block[2] + codePoint - block[0])
}
