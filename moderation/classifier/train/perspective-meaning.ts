import { alongScale, type Scale } from '../along-scale.ts'
import { heads, type ModelLanguage } from '../heads.ts'
import type { WeightsHeader } from '../weights.ts'
import { recipeZh } from './chinese/recipe.ts'
import { foldOf } from './cross-validate.ts'
import { prepare } from './dataset.ts'
import { recipeEn } from './english/recipe.ts'
import type { WikiCatLargeRow } from './english/wiki-cat-large.ts'
import { buildMatrix } from './matrix.ts'
import type { Recipe } from './recipe.ts'
import { sumOf, trainModel } from './train-model.ts'

type Scored = { text: string; score: number; label: 0 | 1; source: string }

const thresholds = [0.5, 0.7, 0.8, 0.9]
const toxicity = heads.indexOf('toxicity')

/**
 * What a score means, as a Markdown table: for each threshold the share of comments at or above it, the share of
 * these that are toxic (precision), and the share of the toxic that are among them (recall). Ours are scored by a
 * model that is made like the one that ships, from all examples but these. Perspective's stand beside where there are
 * any.
 */
export function meaning(
  dataFolder: string,
  scale: Scale,
  { rows, headers }: { rows: WikiCatLargeRow[]; headers: Record<ModelLanguage, WeightsHeader> },
): string[] {
  const en = scored(recipeEn, dataFolder, { scale, header: headers.en })
  const zh = scored(recipeZh, dataFolder, { scale, header: headers.zh })
  const of = (all: Scored[], ...sources: string[]) => all.filter(({ source }) => sources.includes(source))
  const wiki = of(en, 'wiki-cat-large')
  const perspective = new Map(rows.map(({ text, perspective: score }) => [beginning(text), score]))
  const theirs = wiki.map(one => ({ ...one, score: perspective.get(beginning(one.text))! }))
  return [
    '| comments | scored by | toxic | score ≥ | share of all | precision | recall |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...table('Wikipedia talk', 'Parley', wiki),
    ...table('Wikipedia talk', 'Perspective', theirs),
    ...table('Wikipedia talk, many toxic', 'Parley', of(en, 'jigsaw-pieces')),
    ...table('news sites, most toxic', 'Parley', of(en, 'civil-toxic-spans')),
    ...table('Chinese posts', 'Parley', of(zh, 'cold-train', 'cold-dev')),
  ]
}

/** The examples of the first fold, held-out ones among them, by a model that was trained on the rest. */
function scored(
  recipe: Recipe,
  dataFolder: string,
  { scale, header }: { scale: Scale; header: WeightsHeader },
): Scored[] {
  const examples = prepare(recipe.read(dataFolder))
  const texts = examples.map(({ text }) => text)
  const matrix = buildMatrix(texts, recipe.language, recipe)
  const rest = [...examples.keys()].filter(row => foldOf(examples[row]!) !== 0)
  const model = trainModel(recipe, examples, matrix, rest)[toxicity]!
  const { slope, offset } = header.calibration[toxicity]!
  return examples.flatMap((example, row) => {
    const label = example.labels.toxicity
    if (label === undefined || foldOf(example) !== 0) return []
    const probability = 1 / (1 + Math.exp(-(slope * sumOf(model, matrix, row) + offset)))
    return [{ ...example, score: alongScale(scale, probability), label }]
  })
}

function table(comments: string, by: string, all: Scored[]): string[] {
  const toxic = all.filter(({ label }) => label === 1).length
  return thresholds.map(threshold => {
    const above = all.filter(({ score }) => score >= threshold)
    const right = above.filter(({ label }) => label === 1).length
    const shares = [above.length / all.length, right / above.length, right / toxic].map(percent)
    const set = `${comments} (${all.length.toLocaleString('en')})`
    return `| ${[set, by, percent(toxic / all.length), threshold, ...shares].join(' | ')} |`
  })
}

/** Of a long text the trainer keeps the beginning. */
const beginning = (text: string) => text.slice(0, 1000)

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
