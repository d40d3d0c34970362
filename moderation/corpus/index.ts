import { evasionsEnHidden } from './evasions-en/hidden.ts'
import { evasionsEnLetters } from './evasions-en/letters.ts'
import { evasionsEnMixed } from './evasions-en/mixed.ts'
import { evasionsEnSpelling } from './evasions-en/spelling.ts'
import { evasionsZhHidden } from './evasions-zh/hidden.ts'
import { evasionsZhPictures } from './evasions-zh/pictures.ts'
import { evasionsZhPlain } from './evasions-zh/plain.ts'
import { evasionsZhSound } from './evasions-zh/sound.ts'
import { evasionsZhSpam } from './evasions-zh/spam.ts'
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
