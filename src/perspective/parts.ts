/** A text is read in parts of this much, which is less than `screenableLength`. */
const mostAtOnce = 16_000

/** The parts that a text is read in, which together are the text: nearly always itself. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  for (let rest = text; rest !== ''; ) {
    const end = rest.length <= mostAtOnce ? rest.length : breakBefore(rest, mostAtOnce)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return parts
}

/** Behind the last white space in the second half, or else between two characters. */
function breakBefore(text: string, most: number): number {
  for (let at = most; at > most / 2; at--) if (/\s/.test(text[at - 1]!)) return at
  const first = text.charCodeAt(most)
  return first >= 0xdc00 && first <= 0xdfff ? most - 1 : most
}
