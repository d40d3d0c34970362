import type { Example } from '../example.ts'

/**
 * Keeps one text in ten for measuring. It goes by the letters and digits alone, so that copies of a text that
 * differ in case or punctuation stay on one side, whichever data sets they lie in.
 */
export function byHash(example: Example): Example {
  return hash(keyOf(example.text)) % 10 === 0 ? { ...example, heldOut: true } : example
}

/** What texts have in common that count as the same text. */
export function keyOf(text: string): string {
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
  return key || text.trim()
}

/** FNV-1a with a final mix, 32 bits. */
export function hash(text: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
