import pairs from 'opencc-js/dict/TSCharacters'

/**
 * Ways of writing a character that the traditional → simplified table leaves alone. Those for abuse stand
 * beside the form that the word lists use.
 */
const variants: [variants: string, simplified: string][] = [
  ['妳祢您', '你'],
  ['屄', '逼'],
  ['肏艹', '操'],
  ['屌', '屌'],
  ['衹', '只'],
  ['倣', '仿'],
  ['喫', '吃'],
  ['佔', '占'],
  ['牠', '它'],
  ['迴', '回'],
  ['啟', '启'],
  ['姦', '奸'],
  ['癡', '痴'],
  ['騒騷', '骚'],
]

const simplified = readPairs()

/** The simplified form of a Han character, the character itself when it has none. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character
}

function readPairs(): Map<string, string> {
  const table = new Map<string, string>()
  for (const pair of pairs.split('|')) {
    const [from, to] = pair.split(' ')
    if (from && to && isOneCharacter(from) && isOneCharacter(to)) table.set(from, to)
  }
  for (const [from, to] of variants) for (const one of from) table.set(one, to)
  for (const [from, to] of table) table.set(from, table.get(to) ?? to)
  return table
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && text.codePointAt(0)! > 0xffff)
}
