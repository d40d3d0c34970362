import { syllableCount, syllableId, syllableName } from './syllables.ts'

/** The longest run of letters that is read as pinyin, in letters. */
export const longestSpelling = 36

const letters = 26
/** Sounds that are no words: a letter alone is more often an initial. */
const unspoken = ['m', 'n', 'ng', 'r', '']
/** How keyboards without "ü" write it, beside "v". */
const otherSpellings: [spelling: string, syllable: string][] = [
  ['lue', 'lve'],
  ['nue', 'nve'],
]

type Trie = { next: Int16Array; ids: Uint16Array }

let known: Trie | undefined

/** Scratch space of one reading: fewest syllables to a place, the last of them, and where it begins. */
const counts = new Uint8Array(longestSpelling + 1)
const lasts = new Uint16Array(longestSpelling + 1)
const froms = new Uint8Array(longestSpelling + 1)

/**
 * Reads units `begin` to `end`, all letters a to z, as syllables: their ids with the index after each, or null when
 * some letters are left over. Of several ways to read it the one with the fewest syllables.
 */
export function readSpelling(
  units: Uint16Array,
  begin: number,
  end: number,
): { ids: number[]; ends: number[] } | null {
  return isSpelling(units, begin, end) ? trace(begin, end - begin) : null
}

/** Whether `readSpelling` would find syllables. */
export function isSpelling(units: Uint16Array, begin: number, end: number): boolean {
  const length = end - begin
  if (length < 2 || length > longestSpelling) return false
  known ??= buildTrie()
  const { next, ids } = known
  counts.fill(0, 0, length + 1)
  let farthest = 0
  for (let at = 0; at <= farthest && at < length; at++) {
    if (at > 0 && counts[at] === 0) continue
    for (let i = at, state = 0; i < length; ) {
      state = next[state * letters + units[begin + i]! - 0x61]!
      if (state === 0) break
      i++
      if (ids[state] === 0 || (counts[i] !== 0 && counts[i]! <= counts[at]! + 1)) continue
      counts[i] = counts[at]! + 1
      lasts[i] = ids[state]!
      froms[i] = at
      if (i > farthest) farthest = i
    }
  }
  return counts[length] !== 0
}

function trace(begin: number, length: number) {
  const ids: number[] = []
  const ends: number[] = []
  for (let at = length; at > 0; at = froms[at]!) {
    ids.push(lasts[at]!)
    ends.push(begin + at)
  }
  return { ids: ids.reverse(), ends: ends.reverse() }
}

/** About 800 states of 26 transitions: 45 kB, made in under a millisecond. */
function buildTrie(): Trie {
  const rows: number[][] = [[]]
  const ids: number[] = [0]
  const add = (spelling: string, id: number) => {
    let state = 0
    for (let i = 0; i < spelling.length; i++) {
      const letter = spelling.charCodeAt(i) - 0x61
      if (!rows[state]![letter]) {
        ids.push(0)
        rows[state]![letter] = rows.push([]) - 1
      }
      state = rows[state]![letter]!
    }
    ids[state] = id
  }
  for (let id = 1; id < syllableCount(); id++)
    if (!unspoken.includes(syllableName(id))) add(syllableName(id), id)
  for (const [spelling, syllable] of otherSpellings) add(spelling, syllableId(syllable))
  const next = new Int16Array(rows.length * letters)
  for (const [state, row] of rows.entries())
    for (const letter in row) next[state * letters + Number(letter)] = row[letter]!
  return { next, ids: Uint16Array.from(ids) }
}
