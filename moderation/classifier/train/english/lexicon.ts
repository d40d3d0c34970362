import { readLines } from '../sources/csv.ts'
import { keyOf } from './split.ts'

/** Answers whether a text holds an entry of a word list as whole words, whatever its case and punctuation. */
export type Lexicon = (text: string) => boolean

/** The English LDNOOBW list. It is broad ("sexy", "butt"): good for leaving texts out, not for judging them. */
export function readLexicon(dataFolder: string): Lexicon {
  return lexiconOf(readLines(dataFolder, 'ldnoobw-lists/en.txt.gz'))
}

export function lexiconOf(entries: string[]): Lexicon {
  const known = new Set(entries.map(keyOf))
  const longest = Math.max(...[...known].map(entry => entry.split(' ').length))
  return text => {
    const words = keyOf(text).split(' ')
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= from + longest && to <= words.length; to++)
        if (known.has(words.slice(from, to).join(' '))) return true
    return false
  }
}
