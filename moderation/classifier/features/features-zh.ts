import { syllableOf } from '../../text/pinyin/syllables.ts'
import type { ClassifierViews } from '../views.ts'
import { fillDense } from './dense.ts'
import { type FeatureList, mix } from './feature-list.ts'

const longestGram = 4
const gramSalt = 0x1f35
const syllableSalt = 0x5a71

/** Fills `list` with a Chinese text's features: 1 to 4 characters, 2 to 3 syllables, and the dense values. */
export function featuresZh(views: ClassifierViews, list: FeatureList): void {
  list.clear()
  fillDense(views, list.dense)
  list.from(views.compact)
  const { units, length } = views.compact
  for (let begin = 0; begin < length; begin++) {
    addGrams(list, units, begin, Math.min(length, begin + longestGram))
    addSyllables(list, units, begin, length)
  }
}

function addGrams(list: FeatureList, units: Uint16Array, begin: number, end: number): void {
  let hash = gramSalt
  for (let i = begin; i < end; i++) {
    hash = mix(hash, units[i]!)
    list.add(hash, begin, i + 1)
  }
}

/** What sounds alike, whatever the characters: tones left out. */
function addSyllables(list: FeatureList, units: Uint16Array, begin: number, length: number): void {
  const first = syllableOf(units[begin]!)
  if (first === 0 || begin + 1 >= length) return
  const second = syllableOf(units[begin + 1]!)
  if (second === 0) return
  const pair = mix(mix(syllableSalt, first), second)
  list.add(pair, begin, begin + 2)
  const third = begin + 2 < length ? syllableOf(units[begin + 2]!) : 0
  if (third !== 0) list.add(mix(pair, third), begin, begin + 3)
}
