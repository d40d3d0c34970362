import { evasionsEnControl } from './evasions-en/control.ts'
import { evasionsEnHidden } from './evasions-en/hidden.ts'
import { evasionsEnLetters } from './evasions-en/letters.ts'
import { evasionsEnMixed } from './evasions-en/mixed.ts'
import { evasionsEnSpelling } from './evasions-en/spelling.ts'
import { evasionsZhControl } from './evasions-zh/control.ts'
import { evasionsZhHidden } from './evasions-zh/hidden.ts'
import { evasionsZhPictures } from './evasions-zh/pictures.ts'
import { evasionsZhPlain } from './evasions-zh/plain.ts'
import { evasionsZhSound } from './evasions-zh/sound.ts'
import { evasionsZhSpam } from './evasions-zh/spam.ts'
import { harmlessEnControl } from './harmless-en/control.ts'
import { harmlessEnEveryday } from './harmless-en/everyday.ts'
import { harmlessEnReports } from './harmless-en/reports.ts'
import { harmlessEnSigns } from './harmless-en/signs.ts'
import { harmlessEnSounds } from './harmless-en/sounds.ts'
import { harmlessEnWords } from './harmless-en/words.ts'
import { harmlessZhCharacters } from './harmless-zh/characters.ts'
import { harmlessZhControl } from './harmless-zh/control.ts'
import { harmlessZhEveryday } from './harmless-zh/everyday.ts'
import { harmlessZhMarks } from './harmless-zh/marks.ts'
import { harmlessZhReports } from './harmless-zh/reports.ts'
import { harmlessZhSigns } from './harmless-zh/signs.ts'
import { harmlessZhSounds } from './harmless-zh/sounds.ts'
import { harmlessZhTrades } from './harmless-zh/trades.ts'
import { type Example, examplesOf } from './types.ts'

export type { Example } from './types.ts'

/** Abuse and spam in Chinese, in disguises that screening should see through. */
export const evasionsZh: Example[] = examplesOf([
  ...evasionsZhPlain,
  ...evasionsZhHidden,
  ...evasionsZhSound,
  ...evasionsZhPictures,
  ...evasionsZhSpam,
])

/** The same in English. */
export const evasionsEn: Example[] = examplesOf([
  ...evasionsEnLetters,
  ...evasionsEnHidden,
  ...evasionsEnSpelling,
  ...evasionsEnMixed,
])

/** Chinese comments that nobody should have to wait for, though something in them looks like abuse or spam. */
export const harmlessZh: Example[] = examplesOf([
  ...harmlessZhCharacters,
  ...harmlessZhSounds,
  ...harmlessZhTrades,
  ...harmlessZhReports,
  ...harmlessZhSigns,
  ...harmlessZhMarks,
  ...harmlessZhEveryday,
])

/** The same in English. */
export const harmlessEn: Example[] = examplesOf([
  ...harmlessEnWords,
  ...harmlessEnSounds,
  ...harmlessEnReports,
  ...harmlessEnSigns,
  ...harmlessEnEveryday,
])

type Corpus = Record<'zh' | 'en', { evasions: Example[]; harmless: Example[] }>

/** All of it by language. */
export const corpus: Corpus = {
  zh: { evasions: evasionsZh, harmless: harmlessZh },
  en: { evasions: evasionsEn, harmless: harmlessEn },
}

/** More of the same, which lists and views are not tuned by: how they do with what they were not made for. */
export const control: Corpus = {
  zh: { evasions: examplesOf(evasionsZhControl), harmless: examplesOf(harmlessZhControl) },
  en: { evasions: examplesOf(evasionsEnControl), harmless: examplesOf(harmlessEnControl) },
}
