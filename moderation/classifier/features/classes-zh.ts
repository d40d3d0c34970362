import type { View } from '../../text/view.ts'
import { type Automaton, buildAutomaton } from '../../word-list/automaton.ts'
import { type FeatureList, mix } from './feature-list.ts'
import { groupClass, wordClassesZh } from './word-classes-zh.ts'

const sequenceSalt = 0x3b1d
const aroundSalt = 0x42e7
/** Classes in a row that are seen together. */
const longestSequence = 4
/** Words of a text that are looked at. */
const mostWords = 512

const words = [...wordClassesZh.keys()]
const classOf = Uint8Array.from(words, word => wordClassesZh.get(word)!)
const lengths = Uint8Array.from(words, word => word.length)
let automaton: Automaton | undefined

const kinds = new Uint8Array(mostWords)
const begins = new Int32Array(mostWords)
const ends = new Int32Array(mostWords)
let count = 0

/**
 * Adds what the words of a text do, whichever they are: classes in a row, and what stands around words for people,
 * so that what is learnt of one group holds for the others.
 */
export function addClasses(list: FeatureList, view: View): void {
  automaton ??= buildAutomaton(words)
  count = 0
  automaton.scan(view.units, view.length, keepLongest)
  for (let i = 0; i < count; i++) {
    let hash = sequenceSalt
    for (let j = i; j < Math.min(count, i + longestSequence); j++) {
      hash = mix(hash, kinds[j]!)
      list.add(hash, begins[i]!, ends[j]!)
    }
    if (kinds[i] === groupClass) addAround(list, view, i)
  }
}

/** A longer word takes the place of those inside it; one that begins inside another is left out. */
function keepLongest(word: number, end: number): void {
  const begin = end - lengths[word]!
  while (count > 0 && begins[count - 1]! >= begin) count--
  if (count === mostWords || (count > 0 && ends[count - 1]! > begin)) return
  kinds[count] = classOf[word]!
  begins[count] = begin
  ends[count++] = end
}

function addAround(list: FeatureList, { units, length }: View, index: number): void {
  const begin = begins[index]!
  const end = ends[index]!
  const before = begin > 0 ? units[begin - 1]! : 0
  const after = end < length ? units[end]! : 0
  const second = end + 1 < length ? units[end + 1]! : 0
  list.add(mix(mix(aroundSalt, 1), after), begin, Math.min(length, end + 1))
  list.add(mix(mix(mix(aroundSalt, 2), after), second), begin, Math.min(length, end + 2))
  list.add(mix(mix(mix(aroundSalt, 3), before), after), Math.max(0, begin - 1), Math.min(length, end + 1))
}
