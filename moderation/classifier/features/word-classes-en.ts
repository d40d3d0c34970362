import { textOf } from '../../text/view.ts'
import { classifierViews } from '../views.ts'
import { mix } from './feature-list.ts'
import { vocabulary } from './vocabulary-en.ts'

export const wordClasses = Object.keys(vocabulary)

export type WordClasses = { words: Map<number, number>; pairs: Map<number, number> }

let known: WordClasses | undefined

/** Classes by hash of a word, and of two words together, as they stand in the squashed view. */
export function wordClassesOf(
  hashWord: (units: Uint16Array, begin: number, end: number) => number,
): WordClasses {
  if (known) return known
  known = { words: new Map(), pairs: new Map() }
  for (const [index, name] of wordClasses.entries())
    for (const entry of vocabulary[name]!.split(',')) learn(known, entry, { index, hashWord })
  return known
}

type Learning = { index: number; hashWord: (units: Uint16Array, begin: number, end: number) => number }

function learn({ words, pairs }: WordClasses, entry: string, { index, hashWord }: Learning): void {
  const squashed = textOf(classifierViews({ text: entry.trim().replace(/\s+/g, ' ') }).squashed)
  const hashes = squashed.split(' ').map(word => {
    const units = Uint16Array.from(word, character => character.charCodeAt(0))
    return hashWord(units, 0, units.length)
  })
  const key = hashes.length === 1 ? hashes[0]! : mix(hashes[0]!, hashes[1]!)
  const table = hashes.length === 1 ? words : pairs
  if (!table.has(key)) table.set(key, index + 1)
}
