import { isSpelling } from '../pinyin/spelling.ts'
import { languageCodes } from './codes.ts'
import { commonEnglish } from './common-english.ts'
import { likenessOf, type Word } from './ngrams.ts'

/** Below so many letters or words a text in Latin script tells too little and counts as English. */
const leastLetters = 20
const leastWords = 4
/** Likeness from which on another language is believed, and how much of it English may reach. */
const sure = { likeness: 60, english: 0.5, grams: 6 }
const likely = { likeness: 45, english: 0.36, grams: 8 }
const faint = { likeness: 36, english: 0.25, grams: 10 }
const leastPinyin = 0.8

/** What a passage in Latin script is written in: `en` when in doubt, `zh` for pinyin. */
export function languageOfLatin(units: Uint16Array, words: Word[]): string {
  const letters = words.reduce((sum, [begin, end]) => sum + end - begin, 0)
  const common = countCommon(units, words)
  if (common < 2 && isPinyin(units, words)) return 'zh'
  if (letters < leastLetters || words.length < leastWords) return 'en'
  if (common * 4 >= words.length) return 'en'
  const { scores, count } = likenessOf(units, words)
  const english = scores[0]!
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  const passes = ({ likeness, english: share, grams }: typeof sure) =>
    scores[best]! >= likeness && english <= scores[best]! * share && count >= grams
  return best !== 0 && [sure, likely, faint].some(passes) ? languageCodes[best]! : 'en'
}

/** How many of the words are ones that English can't do without and that few other languages have. */
export function countCommon(units: Uint16Array, words: Word[]): number {
  let count = 0
  for (const [begin, end] of words) if (end - begin <= 6 && commonKeys.has(keyOf(units, begin, end))) count++
  return count
}

const commonKeys = new Set(
  [...commonEnglish].map(word =>
    keyOf(
      Uint16Array.from(word, c => c.charCodeAt(0)),
      0,
      word.length,
    ),
  ),
)

/** A number for a word of up to six letters. */
function keyOf(units: Uint16Array, begin: number, end: number): number {
  let key = 0
  for (let i = begin; i < end; i++) key = key * 32 + units[i]! - 0x60
  return key
}

/** Nearly every word can be read as pinyin. */
function isPinyin(units: Uint16Array, words: Word[]): boolean {
  const long = words.filter(([begin, end]) => end - begin > 1)
  if (long.length === 0 || letterCount(long) < 4) return false
  const read = long.filter(([begin, end]) => isSpelling(units, begin, end))
  return letterCount(read) >= letterCount(long) * leastPinyin
}

const letterCount = (words: Word[]) => words.reduce((sum, [begin, end]) => sum + end - begin, 0)
