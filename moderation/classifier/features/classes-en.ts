import { type FeatureList, mix } from './feature-list.ts'
import type { TokensEn } from './tokens-en.ts'

const classSalt = 0x35b3
const bareSalt = 0x77a1
const classWordSalt = 0x44d1
const wordClassSalt = 0x52e3
const betweenSalt = 0x68f5
/** Classes in a row that are seen together. */
const longestGram = 4
/** Words that the classes seen together may lie apart, those without a class left out. */
const widestGram = 10

/** Two to four classes in a row: with what stands between them as one class of its own, and without it. */
export function addClasses(list: FeatureList, tokens: TokensEn): void {
  for (let from = 0; from < tokens.count; from++) {
    if (continues(tokens, from)) continue
    addWithGaps(list, tokens, from)
    if (tokens.classes[from] !== 0) addWithoutGaps(list, tokens, from)
  }
}

function addWithGaps(list: FeatureList, tokens: TokensEn, from: number): void {
  const { count, classes, begins, ends } = tokens
  let hash = classSalt
  let steps = 0
  for (let i = from; i < count && steps < longestGram; i++) {
    if (i > from && continues(tokens, i)) continue
    hash = mix(hash, classes[i]!)
    if (++steps > 1 || classes[i] !== 0) list.add(hash, begins[from]!, ends[i]!)
  }
}

function addWithoutGaps(list: FeatureList, tokens: TokensEn, from: number): void {
  const { count, classes, begins, ends } = tokens
  let hash = bareSalt
  let steps = 0
  for (let i = from; i < count && i < from + widestGram && steps < longestGram; i++) {
    if (classes[i] === 0 || (i > from && continues(tokens, i))) continue
    hash = mix(hash, classes[i]!)
    if (++steps > 1) list.add(hash, begins[from]!, ends[i]!)
  }
}

/** Whether a word is of the same class as the one before it, and so is seen as one with it. */
function continues({ classes }: TokensEn, index: number): boolean {
  return index > 0 && classes[index] === classes[index - 1]
}

/** A word and the class of its neighbour, and a word between two classes. */
export function addClassedWords(list: FeatureList, { count, classes, hashes, begins, ends }: TokensEn): void {
  for (let i = 1; i < count; i++) {
    const before = classes[i - 1]!
    const own = classes[i]!
    if (before !== 0) list.add(mix(mix(classWordSalt, before), hashes[i]!), begins[i - 1]!, ends[i]!)
    if (own === 0) continue
    list.add(mix(mix(wordClassSalt, hashes[i - 1]!), own), begins[i - 1]!, ends[i]!)
    const first = i > 1 ? classes[i - 2]! : 0
    if (first === 0) continue
    list.add(mix(mix(mix(betweenSalt, first), hashes[i - 1]!), own), begins[i - 2]!, ends[i]!)
  }
}
