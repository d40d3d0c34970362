import { denseNames } from '../features/dense.ts'
import { heads } from '../heads.ts'
import type { Weights, WeightsHeader } from '../weights.ts'
import { calibrate } from './calibrate.ts'
import { type CrossValidation, crossValidate } from './cross-validate.ts'
import { type Prepared, prepare } from './dataset.ts'
import { buildMatrix, type Matrix } from './matrix.ts'
import { quantise } from './quantise.ts'
import type { Recipe } from './recipe.ts'
import { setThresholds } from './set-thresholds.ts'
import { trainModel } from './train-model.ts'

/** Trains one language's model; `print` is told how far it is. */
export function makeWeights(recipe: Recipe, dataFolder: string, print: (line: string) => void): Weights {
  const examples = prepare(recipe.read(dataFolder))
  const heldOut = examples.filter(example => example.heldOut).length
  print(`${recipe.language}: ${examples.length} examples, ${heldOut} of them held out`)
  const matrix = buildMatrix(
    examples.map(({ text }) => text),
    recipe.language,
    recipe,
  )
  print(`${recipe.language}: ${matrix.columns.length} features; training models to measure with`)
  const measured = crossValidate(recipe, examples, matrix)
  print(`${recipe.language}: training the model`)
  return weightsOf(recipe, examples, matrix, measured)
}

/** The weights that ship, trained on all that isn't held out; what was measured sets their curves and thresholds. */
export function weightsOf(
  recipe: Recipe,
  examples: Prepared[],
  matrix: Matrix,
  measured: CrossValidation,
): Weights {
  const kept = [...examples.keys()].filter(row => !examples[row]!.heldOut)
  const model = trainModel(recipe, examples, matrix, kept)
  const { buckets, scales } = quantise(model, recipe.bits)
  const calibration = calibrate(recipe, examples, measured)
  const header: WeightsHeader = {
    format: 1,
    language: recipe.language,
    version: '',
    heads: [...heads],
    bits: recipe.bits,
    dense: [...denseNames],
    bias: model.map(({ bias }) => rounded(bias)),
    scales: scales.map(rounded),
    denseWeights: model.map(({ dense }) => [...dense].map(rounded)),
    calibration,
    thresholds: setThresholds(recipe, examples, measured, calibration),
    provenance: provenanceOf(examples),
  }
  header.version = `${recipe.language}-${checksum(header, buckets)}`
  return { header, buckets }
}

const rounded = (value: number) => Number(value.toPrecision(8))

/** How many examples of each source the model saw. */
function provenanceOf(examples: Prepared[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { source, heldOut } of examples) if (!heldOut) counts[source] = (counts[source] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([left], [right]) => (left < right ? -1 : 1)))
}

function checksum(header: WeightsHeader, buckets: Int8Array): string {
  let hash = 0x811c9dc5
  const add = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193)
  }
  for (const byte of new TextEncoder().encode(JSON.stringify(header))) add(byte)
  for (const weight of buckets) add(weight & 0xff)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
