import { syllableOf } from '../../text/pinyin/syllables.ts'
import type { View } from '../../text/view.ts'
import type { ClassifierViews } from '../views.ts'
import { addClasses } from './classes-zh.ts'
import { fillDense } from './dense.ts'
import { type FeatureList, mix } from './feature-list.ts'

const longestGram = 3
const gramSalt = 0x1f35
const syllableSalt = 0x5a71
/** Digits that make a number whose value says nothing: an account, a price. */
const leastNumber = 3
const zero = 0x30

let units = new Uint16Array(1024)

/**
 * Fills `list` with a Chinese text's features: 1 to 3 characters, 2 to 3 syllables, what
 * its words do, and the dense values.
 */
export function featuresZh(views: ClassifierViews, list: FeatureList): void {
  list.clear()
  fillDense(views, list.dense)
  list.from(views.compact)
  const { length } = views.compact
  copyUnits(views.compact)
  for (let begin = 0; begin < length; begin++) {
    addGrams(list, begin, Math.min(length, begin + longestGram))
    addSyllables(list, begin, length)
  }
  addClasses(list, views.compact)
}

/** The view's units with zeros for the digits of long numbers. */
function copyUnits({ units: source, length }: View): void {
  if (units.length < length) units = new Uint16Array(length * 2)
  for (let i = 0, run = 0; i < length; i++) {
    const unit = source[i]!
    units[i] = unit
    run = unit >= zero && unit <= zero + 9 ? run + 1 : 0
    if (run === leastNumber) units[i - 1] = units[i - 2] = zero
    if (run >= leastNumber) units[i] = zero
  }
}

function addGrams(list: FeatureList, begin: number, end: number): void {
  let hash = gramSalt
  for (let i = begin; i < end; i++) {
    hash = mix(hash, units[i]!)
    list.add(hash, begin, i + 1)
  }
}

/** What sounds alike, whatever the characters: tones left out. */
function addSyllables(list: FeatureList, begin: number, length: number): void {
  const first = syllableOf(units[begin]!)
  if (first === 0 || begin + 1 >= length) return
  const second = syllableOf(units[begin + 1]!)
  if (second === 0) return
  const pair = mix(mix(syllableSalt, first), second)
  list.add(pair, begin, begin + 2)
  const third = begin + 2 < length ? syllableOf(units[begin + 2]!) : 0
  if (third !== 0) list.add(mix(pair, third), begin, begin + 3)
}
