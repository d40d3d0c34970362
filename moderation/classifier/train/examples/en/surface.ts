import { choose, type Random } from '../../grammar.ts'

/** Makes what a grammar wrote look written: articles, spaces, and the careless case that readers use. */
export function tidied(text: string, random: Random): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/ (?='(?:m|d|ll|re)\b)/g, '')
    .replace(/\b([Aa]) (?=[aeio]|un[^i])/g, '$1n ')
    .replace(/\b([Aa])n (?=[^aeiouAEIOU\W])/g, '$1 ')
  const style = random()
  if (style < 0.55) return upperFirst(plain)
  if (style < 0.8) return plain
  if (style < 0.97) return plain.toLowerCase()
  return plain.toUpperCase()
}

/** The text with everyday sentences before or after it, as often as readers write more than one. */
export function inContext(text: string, everyday: string[], random: Random): string {
  const place = random()
  if (place < 0.8) return text
  const other = choose(everyday, random)
  return place < 0.9 ? `${stopped(other)} ${text}` : `${stopped(text)} ${other}`
}

const stopped = (text: string) => (/[\p{L}\p{N})"]$/u.test(text) ? `${text}.` : text)

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
