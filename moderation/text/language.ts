import { han, kindAt, letter, other } from './characters.ts'
import { countCommon, languageOfLatin } from './language/latin.ts'
import type { Word } from './language/ngrams.ts'
import { languageOfScript } from './language/scripts.ts'
import type { View } from './view.ts'

/** From so many letters of another language on, or such a share of all, it counts as a language of the text. */
const leastLetters = 24
const leastShare = 0.2
/** Kana beside Han: a few may be ornament, の always, more is Japanese. */
const leastKana = 3
const ornament = 'の'.charCodeAt(0)
const kanaShare = 0.1
/** With fewer Latin letters for each Han character, Latin words are guests in a Chinese text. */
const guestShare = 6
/** What makes guests an English part, and not a name or a term. */
const leastPart = { words: 3, letters: 9 }

/**
 * The languages of a canonical text as ISO 639-1 codes, `und` for a script that is not told apart: `[]` when it has no
 * letters, `['zh', 'en']` when it mixes the two, further ones where a good part is written in them. By script first;
 * among languages in Latin script by n-grams, and English when in doubt, so that nobody passes for a foreigner.
 */
export function languagesOf(view: View): string[] {
  const { byCode, passages } = readScripts(view)
  const hanCount = byCode.get('zh') ?? 0
  const kana = byCode.get('ja') ?? 0
  const isJapanese = kana >= leastKana && kana >= (hanCount + kana) * kanaShare
  if (isJapanese) byCode.set('ja', kana + hanCount)
  if (isJapanese || hanCount === 0) byCode.delete('zh')
  const latin = passages.flat().reduce((sum, [begin, end]) => sum + end - begin, 0)
  const isGuest = (isJapanese || byCode.has('zh')) && latin < (hanCount + kana) * guestShare
  for (const passage of passages) countPassage(view, passage, isGuest, byCode)
  settlePinyin(byCode)
  const total = [...byCode.values()].reduce((sum, count) => sum + count, 0)
  const codes = [...byCode].filter(([code, count]) => counts(code, count, total)).map(([code]) => code)
  return codes.length > 0 || byCode.size === 0 ? order(codes) : [largest(byCode)]
}

/** Pinyin is Chinese where it is the greater part; here and there, English words only read like it ("can be"),
 * and never is it certain enough to leave English out. */
function settlePinyin(byCode: Map<string, number>): void {
  const letters = byCode.get('pinyin') ?? 0
  if (letters === 0) return
  byCode.delete('pinyin')
  const code = letters >= (byCode.get('en') ?? 0) ? 'zh' : 'en'
  byCode.set(code, (byCode.get(code) ?? 0) + letters)
  if (code === 'zh') byCode.set('en', (byCode.get('en') ?? 0) + 1)
}

function counts(code: string, count: number, total: number): boolean {
  if (code === 'zh' || code === 'en') return count > 0
  return count >= leastLetters || count >= total * leastShare
}

const largest = (byCode: Map<string, number>) => [...byCode].sort(([, a], [, b]) => b - a)[0]![0]

/** Chinese and English first, so that equal mixtures have equal answers. */
function order(codes: string[]): string[] {
  const first = ['zh', 'en'].filter(code => codes.includes(code))
  return [...first, ...codes.filter(code => !first.includes(code)).sort()]
}

type Scripts = { byCode: Map<string, number>; passages: Word[][] }

/** Letters by the language of their script, and the Latin words by passage: to the next sentence or other script. */
function readScripts({ units, length }: View): Scripts {
  const byCode = new Map<string, number>()
  const passages: Word[][] = []
  let passage: Word[] = []
  for (let i = 0; i < length; ) {
    if (isLatin(units[i]!)) {
      let end = i + 1
      while (end < length && isLatin(units[end]!)) end++
      passage.push([i, end])
      i = end
      continue
    }
    const code = codeAt(units, i)
    if (code) byCode.set(code, (byCode.get(code) ?? 0) + 1)
    if ((code || endsSentence(units[i]!)) && passage.length > 0) {
      passages.push(passage)
      passage = []
    }
    i++
  }
  if (passage.length > 0) passages.push(passage)
  return { byCode, passages }
}

function codeAt(units: Uint16Array, index: number): string | undefined {
  const kind = kindAt(units, index)
  if (units[index] === ornament) return undefined
  if (kind === han) return (units[index]! & 0xfc00) === 0xdc00 ? undefined : 'zh'
  if (kind !== letter && kind !== other) return undefined
  if (units[index]! < 0x250) return 'en'
  const code = languageOfScript(units[index]!)
  return code === 'und' && kind === other ? undefined : code
}

function countPassage(view: View, words: Word[], isGuest: boolean, byCode: Map<string, number>): void {
  const letters = words.reduce((sum, [begin, end]) => sum + end - begin, 0)
  let code = languageOfLatin(view.units, words)
  const isPart = words.length >= leastPart.words && letters >= leastPart.letters
  if (code === 'zh' && !byCode.has('zh')) code = 'pinyin'
  const counted = code !== 'en' || !isGuest || (isPart && countCommon(view.units, words) > 0)
  if (counted) byCode.set(code, (byCode.get(code) ?? 0) + letters)
}

const ends = new Set([...'.!?;\n。'].map(mark => mark.charCodeAt(0)))
const endsSentence = (unit: number) => ends.has(unit)

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
