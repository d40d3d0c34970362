/** Where the parser's copies of lines stand in the markdown. */
export type Places = (content: string, firstLine: number) => number[]

/** How long a line is without the blanks at its end that the parser drops; other scripts' blanks it lets be. */
function shown(line: string): number {
  let end = line.length
  while (end > 0 && ' \t\r\n'.includes(line[end - 1]!)) end--
  return end
}

/**
 * The parser hands out a block's lines without what made them that block: quote signs, indents (tabs as spaces), blanks
 * at the ends. What is left of a line stands at its end, so places are counted from there. One more place than units.
 */
export function placesIn(markdown: string): Places {
  const lines = markdown.split('\n')
  const begins = [0]
  for (const line of lines) begins.push(begins.at(-1)! + line.length + 1)
  return (content, firstLine) => {
    const places: number[] = []
    for (const [index, part] of content.split('\n').entries()) {
      const line = lines[firstLine + index] ?? ''
      const begin = begins[firstLine + index] ?? markdown.length
      const shift = line.endsWith(part) ? line.length - part.length : shown(line) - shown(part)
      for (let at = 0; at <= part.length; at++)
        places.push(begin + Math.min(Math.max(shift + at, 0), line.length))
    }
    return places
  }
}
