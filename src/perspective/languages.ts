import type { ModelLanguage } from '../../moderation/classifier/heads.ts'
import { detectLanguages } from '../../moderation/index.ts'
import { partsOf } from './parts.ts'

const scripts: Record<ModelLanguage, string[]> = { zh: ['hans', 'hant', 'hani'], en: ['latn'] }

/** The model for a language by its ISO or BCP 47 code, such as `zh-Hans` or `en-GB`; undefined when there is none. */
export function modelFor(code: string): ModelLanguage | undefined {
  const [primary, second = ''] = code.toLowerCase().split(/[-_]/)
  if (primary !== 'zh' && primary !== 'en') return undefined
  return second.length === 4 && !scripts[primary].includes(second) ? undefined : primary
}

/** The languages of a text, those with the larger share first; `[]` when it has no letters. */
export function likeliestFirst(text: string): string[] {
  const found = [...new Set(partsOf(text).flatMap(languagesIn))]
  if (found.length < 2) return found
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  const share = (language: string) => (language === 'zh' ? han : words)
  return found.sort((a, b) => share(b) - share(a))
}

const languagesIn = (text: string) =>
  detectLanguages({ text }).map(code => (code === 'und' ? byScript(text) : code))

const letters: [code: string, script: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
]

/** The commonest language of the script that most of the text is in: enough to say what is not scored. */
function byScript(text: string): string {
  const counts = letters.map(([code, script]) => ({ code, count: text.match(script)?.length ?? 0 }))
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return most.count > 0 ? most.code : 'und'
}

/**
 * The models that read a text: those of the languages asked for, and those of the languages it is in. Some callers,
 * Coral among them, call every language that they don't know English.
 */
export function modelsFor(languages: string[], detected: string[]): ModelLanguage[] {
  const models = [...languages, ...detected].map(modelFor)
  return (['zh', 'en'] as const).filter(model => models.includes(model))
}
