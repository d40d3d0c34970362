/** The word for something that came over the wire, or what came. */
export function wordFor(words: Record<string, string>, key: string): string {
  return Object.hasOwn(words, key) ? words[key]! : key
}
