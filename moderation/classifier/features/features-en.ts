import { isWordUnit } from '../../text/characters.ts'
import type { View } from '../../text/view.ts'
import type { ClassifierViews } from '../views.ts'
import { fillDense } from './dense.ts'
import { type FeatureList, mix } from './feature-list.ts'

const shortestGram = 2
const longestGram = 5
const gramSalt = 0x2e11
const wordSalt = 0x3c07
const spelledSalt = 0x4b19
const maskedSalt = 0x61a3
const pairSalt = 0x70d5
const space = 0x20
const star = 0x2a
/** Letters of a word that are looked at; nobody writes longer ones. */
const longestWord = 40

/**
 * Fills `list` with an English text's features: 2 to 5 characters within a word's bounds and 1 to 2 words where
 * signs are read as letters and repeats as one; words as they are spelled, and with their first vowel masked.
 */
export function featuresEn(views: ClassifierViews, list: FeatureList): void {
  list.clear()
  fillDense(views, list.dense)
  addSquashed(list, views.squashed)
  addSpelled(list, views.compact)
  addMasked(list, views.canonical)
}

function addSquashed(list: FeatureList, view: View): void {
  list.from(view)
  const { units, length } = view
  let before = 0
  let beforeBegin = 0
  for (let begin = 0; begin < length; ) {
    const end = wordEnd(units, length, begin)
    if (end === begin) {
      begin++
      continue
    }
    addGrams(list, units, begin, end)
    const word = hashOf(wordSalt, units, begin, end)
    list.add(word, begin, end)
    if (before !== 0) list.add(mix(mix(pairSalt, before), word), beforeBegin, end)
    before = word
    beforeBegin = begin
    begin = end
  }
}

/** Grams of a word with a space before and after it. */
function addGrams(list: FeatureList, units: Uint16Array, begin: number, end: number): void {
  for (let from = begin - 1; from < end; from++) {
    let hash = gramSalt
    for (let i = from; i <= end && i < from + longestGram; i++) {
      hash = mix(hash, i < begin || i === end ? space : units[i]!)
      if (i - from + 1 >= shortestGram) list.add(hash, Math.max(from, begin), Math.min(i + 1, end))
    }
  }
}

function addSpelled(list: FeatureList, view: View): void {
  list.from(view)
  const { units, length } = view
  for (let begin = 0; begin < length; begin++) {
    const end = wordEnd(units, length, begin)
    if (end === begin) continue
    list.add(hashOf(spelledSalt, units, begin, end), begin, end)
    begin = end - 1
  }
}

/** "f*ck" and "fuck" alike: each word with a star for its first vowel after the first letter. */
function addMasked(list: FeatureList, view: View): void {
  list.from(view)
  const { units, length } = view
  for (let begin = 0; begin < length; begin++) {
    if (!isWordUnit(units[begin]!)) continue
    let end = begin
    let masked = -1
    let hash = maskedSalt
    while (end < length && end < begin + longestWord && (isWordUnit(units[end]!) || units[end] === star)) {
      const hides = masked === -1 && end > begin && (units[end] === star || isVowel(units[end]!))
      if (hides) masked = end
      hash = mix(hash, hides ? star : units[end]!)
      end++
    }
    if (masked !== -1 && end - begin >= 3) list.add(hash, begin, end)
    begin = end - 1
  }
}

function wordEnd(units: Uint16Array, length: number, begin: number): number {
  let end = begin
  while (end < length && end < begin + longestWord && isWordUnit(units[end]!)) end++
  return end
}

function hashOf(salt: number, units: Uint16Array, begin: number, end: number): number {
  let hash = salt
  for (let i = begin; i < end; i++) hash = mix(hash, units[i]!)
  return hash
}

function isVowel(unit: number): boolean {
  return unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75
}
