/** The phrases of a text, parted by commas. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(phrase => phrase !== '')
}
