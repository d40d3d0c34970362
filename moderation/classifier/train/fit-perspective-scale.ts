import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alongScale, type Scale } from '../along-scale.ts'
import { type Classifier, createClassifier } from '../classifier.ts'
import { decodeWeights } from '../weights.ts'
import { rankCorrelation, shareAgreed } from './agreement.ts'
import { byHash, hash } from './english/split.ts'
import { readWikiCatLarge, type WikiCatLargeRow } from './english/wiki-cat-large.ts'
import { meaning } from './perspective-meaning.ts'
import { fitScale, type Pair, quantileDifference } from './quantile-scale.ts'
import { scaleSource } from './write-perspective-scale.ts'

/**
 * Makes moderation/classifier/perspective-scale.ts for the weights that ship:
 * `node moderation/classifier/train/fit-perspective-scale.ts --data <folder>`. Measured by fitting to one half of
 * `wiki-cat-large` and looking at the other, at those comments of it that the model was not trained on; what is
 * written is fitted to all. With `--meaning` it also prints what a score means in precision and recall, by models that
 * never saw the texts: these are trained for it, which takes minutes.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, meaning: { type: 'boolean' } } })
if (!values.data) throw new Error('Say where the data is: --data <folder>')

type Row = WikiCatLargeRow & Pair

/** A longer text is cut, which the service reads in parts. */
const longestText = 16_000

const folder = join(import.meta.dirname, '..')
const [zh, en] = ['zh', 'en'].map(name => readFileSync(join(folder, 'weights', `${name}.bin`)))
const classifier = createClassifier({ zh: zh!, en: en! })
const all = readWikiCatLarge(values.data)
const rows = all.map(row => withScore(row, classifier))
const scale = fitScale(rows)

console.log(`Quantiles of our TOXICITY against Perspective’s, 0 to 1, over ${rows.length} comments:`)
report('without a scale', { ours: [0, 1], theirs: [0, 1] }, rows.filter(isUnseen))
const measured = [0, 1].map(half => {
  const [fitted, rest] = [rows.filter(isIn(half)), rows.filter(isIn(1 - half)).filter(isUnseen)]
  return report(`fitted to ${fitted.length}, on others`, fitScale(fitted), rest)
})
compare(rows.filter(isUnseen))
const fit = {
  model: classifier.version,
  comments: rows.length,
  most: Math.max(...measured.map(({ most }) => most)),
  mean: (measured[0]!.mean + measured[1]!.mean) / 2,
}
writeFileSync(join(folder, 'perspective-scale.ts'), scaleSource(scale, fit))
if (values.meaning) {
  const headers = { zh: decodeWeights(zh!, 'zh').header, en: decodeWeights(en!, 'en').header }
  for (const line of meaning(values.data, scale, { rows: all, headers })) console.log(line)
}

/** The trainer keeps one text in ten for measuring. */
function withScore(row: WikiCatLargeRow, { read }: Classifier): Row {
  const [reading] = read({ text: row.text.slice(0, longestText) }, ['en'])
  const { heldOut = false } = byHash({ text: row.text, language: 'en', labels: {}, weight: 1, source: '' })
  return { ...row, ours: reading!.scores['toxicity']!, theirs: row.perspective, unseen: heldOut }
}

function isUnseen({ unseen }: Row): boolean {
  return unseen
}

function isIn(half: number): (row: Row) => boolean {
  return ({ id }) => hash(id) % 2 === half
}

function report(what: string, by: Scale, of: Row[]): { most: number; mean: number } {
  const found = quantileDifference(by, of)
  console.log(
    `  ${what}: at most ${found.most.toFixed(3)}, on average ${found.mean.toFixed(4)} (${of.length})`,
  )
  return found
}

/** Quantiles may agree where single comments don't. */
function compare(of: Row[]): void {
  const theirs = of.map(row => row.theirs)
  const ours = of.map(row => alongScale(scale, row.ours))
  console.log(
    `Comment by comment, on ${of.length}: rank correlation ${rankCorrelation(ours, theirs).toFixed(3)}`,
  )
  for (const score of [0.5, 0.8]) {
    const share = shareAgreed(theirs, ours, score)
    console.log(`  of what Perspective puts at ${score} or above, we do ${(share * 100).toFixed(0)} %`)
  }
}
