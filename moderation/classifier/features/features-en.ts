import { isWordUnit } from '../../text/characters.ts'
import type { View } from '../../text/view.ts'
import type { ClassifierViews } from '../views.ts'
import { addClassedWords, addClasses } from './classes-en.ts'
import { fillDense } from './dense.ts'
import { type FeatureList, mix } from './feature-list.ts'
import { isWordAt, longestWord, TokensEn } from './tokens-en.ts'

const shortestGram = 2
const longestGram = 5
const gramSalt = 0x2e11
const spelledSalt = 0x4b19
const pairSalt = 0x70d5
const space = 0x20

const tokens = new TokensEn()

/**
 * Fills `list` with an English text's features: 2 to 5 characters within a word's bounds and 1 to 2 words where
 * signs are read as letters and repeats as one; what the words do in their order; words as they are spelled.
 */
export function featuresEn(views: ClassifierViews, list: FeatureList): void {
  list.clear()
  fillDense(views, list.dense)
  tokens.read(views.squashed)
  list.from(views.squashed)
  addWords(list, views.squashed)
  addClasses(list, tokens)
  addClassedWords(list, tokens)
  addSpelled(list, views.compact)
}

function addWords(list: FeatureList, { units }: View): void {
  const { count, hashes, begins, ends } = tokens
  for (let i = 0; i < count; i++) {
    const begin = begins[i]!
    const end = ends[i]!
    if (isWordAt(units, begin)) addGrams(list, units, begin, end)
    list.add(hashes[i]!, begin, end)
    if (i > 0) list.add(mix(mix(pairSalt, hashes[i - 1]!), hashes[i]!), begins[i - 1]!, end)
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
