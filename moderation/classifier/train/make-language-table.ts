/**
 * Writes moderation/text/language/table.ts from eld's smallest database (Apache-2.0), for the languages in Latin script:
 * `node moderation/classifier/train/make-language-table.ts`. eld itself takes 28 MB and half a second to load, which
 * screening would pay for each process; and it reads letters with their marks, which the canonical view has taken off.
 */
import { writeFileSync } from 'node:fs'
import { canonical } from '../../text/canonical.ts'
import { languageCodes } from '../../text/language/codes.ts'
import { textOf } from '../../text/view.ts'

/** eld exports its detector only; its data lie beside it. */
const eld = new URL('.', import.meta.resolve('eld/extrasmall'))
const { dictionary } = await import(new URL('../dictionary.js', eld).href)
const { ngramsData } = await import(new URL('../ngrams/extrasmall.js', eld).href)

const lineLength = 1000
/** Scores are stored as a digit: what is below tells little, and each step is as much as the next. */
const least = 10
const step = 11

type Grams = Record<string, Record<string, number>>
const codes = ngramsData.languages as Record<string, string>
const decoder = new TextDecoder('utf-8', { fatal: true })
const bytesOf = new Map(
  (dictionary as string[]).map((character, byte) => [character, byte] as const).slice(0x80),
)
bytesOf.delete(' ')

const folded = new Map<string, Map<number, number>>()
for (const [gram, scores] of Object.entries(ngramsData.ngrams as Grams)) {
  const text = fold(gram)
  if (text === undefined) continue
  const byLanguage = folded.get(text) ?? new Map<number, number>()
  for (const [id, score] of Object.entries(scores)) {
    const language = languageCodes.indexOf(codes[id]!)
    if (language >= 0) byLanguage.set(language, Math.max(score, byLanguage.get(language) ?? 0))
  }
  if (byLanguage.size > 0) folded.set(text, byLanguage)
}

/** The letters a to z of an n-gram with "." for its spaces, undefined when it has others or cuts a character. */
function fold(gram: string): string | undefined {
  const bytes = [...gram].map(character => bytesOf.get(character) ?? character.charCodeAt(0))
  try {
    const text = textOf(canonical({ text: decoder.decode(Uint8Array.from(bytes)) }))
    return /^ ?[a-z]{2,4} ?$/.test(text) ? text.replaceAll(' ', '.') : undefined
  } catch {
    return undefined
  }
}

const entries = [...folded]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([gram, scores]) => gram + scoresOf(scores))

function scoresOf(scores: Map<number, number>): string {
  return [...scores]
    .sort(([a], [b]) => a - b)
    .map(([language, score]) => {
      const digit = Math.max(0, Math.min(9, Math.round((score - least) / step)))
      return String.fromCharCode(0x41 + language) + digit
    })
    .join('')
}

const text = entries.join('')
const lines = Array.from({ length: Math.ceil(text.length / lineLength) }, (_, i) =>
  text.slice(i * lineLength, (i + 1) * lineLength),
)
writeFileSync(
  new URL('../../text/language/table.ts', import.meta.url),
  `/**
 * N-grams of languages in Latin script, "." for a word's edge, each followed by a capital for the language (its place in
 * codes.ts) and a digit for how much it tells. Derived from eld 2.1.0 (Copyright 2023 Nito T.M., Apache-2.0) by
 * moderation/classifier/train/make-language-table.ts; not edited by hand.
 */
export const table = \`
${lines.join('\n')}
\`
`,
)
console.log(entries.length, 'n-grams', text.length, 'characters')
