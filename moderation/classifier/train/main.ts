import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ModelLanguage } from '../heads.ts'
import { decodeWeights, encodeWeights } from '../weights.ts'
import { recipeZh } from './chinese/recipe.ts'
import { recipeEn } from './english/recipe.ts'
import { makeWeights } from './make-weights.ts'
import { thresholdsSource } from './write-thresholds.ts'

/**
 * Makes the weights that ship: `node moderation/classifier/train/main.ts --data <folder> [--language zh|en]
 * [--out <folder>]`. The same data gives the same bytes. Writes thresholds.ts beside the weights folder too.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, language: { type: 'string' }, out: { type: 'string' } },
})
if (!values.data) throw new Error('Say where the data is: --data <folder>')
const out = values.out ?? join(import.meta.dirname, '..', 'weights')
const recipes = { zh: recipeZh, en: recipeEn }
const languages: ModelLanguage[] = ['zh', 'en']

mkdirSync(out, { recursive: true })
for (const language of languages) {
  if (values.language && values.language !== language) continue
  const weights = makeWeights(recipes[language], values.data, line => console.log(line))
  writeFileSync(join(out, `${language}.bin`), encodeWeights(weights))
  console.log(`${language}: wrote ${weights.header.version}`)
}

const written = languages.filter(language => existsSync(join(out, `${language}.bin`)))
const headers = written.map(
  language => decodeWeights(readFileSync(join(out, `${language}.bin`)), language).header,
)
writeFileSync(join(out, '..', 'thresholds.ts'), thresholdsSource(headers))
