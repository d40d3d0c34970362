import { heads, type ModelLanguage } from '../../classifier/heads.ts'
import { calibrate } from '../../classifier/train/calibrate.ts'
import { type CrossValidation, crossValidate, foldOf } from '../../classifier/train/cross-validate.ts'
import { type Prepared, prepare } from '../../classifier/train/dataset.ts'
import { buildMatrix, type Matrix } from '../../classifier/train/matrix.ts'
import type { Recipe } from '../../classifier/train/recipe.ts'
import { sumOf } from '../../classifier/train/train-model.ts'
import type { WeightsHeader } from '../../classifier/weights.ts'

/** All examples of a language, scored by models that were trained without them and their like. */
export type Measured = {
  language: ModelLanguage
  recipe: Recipe
  examples: Prepared[]
  matrix: Matrix
  validation: CrossValidation
  calibration: WeightsHeader['calibration']
  /** For each head the score of each example, from 0 to 1. */
  scores: Float64Array[]
}

export function measure(recipe: Recipe, dataFolder: string): Measured {
  const examples = prepare(recipe.read(dataFolder))
  const matrix = buildMatrix(
    examples.map(({ text }) => text),
    recipe.language,
    recipe,
  )
  const validation = crossValidate(recipe, examples, matrix)
  const calibration = calibrate(recipe, examples, validation)
  const scores = heads.map((_, head) => {
    const { slope, offset } = calibration[head]!
    return validation.sums[head]!.map(sum => 1 / (1 + Math.exp(-(slope * sum + offset))))
  })
  return { language: recipe.language, recipe, examples, matrix, validation, calibration, scores }
}

/** Scores of other texts by the model of the first fold, for each head; for texts whose originals it never saw. */
export function scoreAnew({ recipe, validation, calibration }: Measured, texts: string[]): Float64Array[] {
  const matrix = buildMatrix(texts, recipe.language, { bits: recipe.bits, leastExamples: 1 })
  return heads.map((_, head) => {
    const { slope, offset } = calibration[head]!
    return Float64Array.from(texts, (_, row) => {
      const sum = sumOf(validation.models[0]![head]!, matrix, row)
      return 1 / (1 + Math.exp(-(slope * sum + offset)))
    })
  })
}

/** Whether the first fold's model never saw an example. */
export const isOfFirstFold = (example: Prepared) => foldOf(example) === 0

/** The data set of an example, its parts together. */
export const setOf = ({ source }: Prepared) => source.replace(/-(train|dev)$/, '')

/** Whether an example was collected from people rather than written or made. */
export const isCollected = ({ source, template }: Prepared) => source !== 'own' && template === undefined

/** A clean text of the kind that sites get. */
export const isCleanNatural = ({ recipe }: Measured, example: Prepared) =>
  example.labels.toxicity === 0 &&
  example.labels.spam !== 1 &&
  example.labels.sexual !== 1 &&
  recipe.natural(example) > 0
