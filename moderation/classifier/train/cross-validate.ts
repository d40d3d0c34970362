import { heads } from '../heads.ts'
import type { Prepared } from './dataset.ts'
import type { Matrix } from './matrix.ts'
import type { Recipe } from './recipe.ts'
import { type Model, sumOf, trainModel } from './train-model.ts'

/** How many models are made for measuring, each without a part of the examples. */
export const foldCount = 4

export type CrossValidation = {
  /** For each head the sums of all examples, each by a model that was trained without it and its like. */
  sums: Float64Array[]
  /** The model that an example was held out of; held-out examples go by the first. */
  models: Model[]
}

/** Which fold an example is measured in; its template decides, or its text. */
export const foldOf = ({ group, heldOut }: Prepared) => (heldOut ? 0 : (group >>> 4) % foldCount)

export function crossValidate(recipe: Recipe, examples: Prepared[], matrix: Matrix): CrossValidation {
  const sums = heads.map(() => new Float64Array(examples.length))
  const models: Model[] = []
  for (let fold = 0; fold < foldCount; fold++) {
    const rows = [...examples.keys()]
    const trained = rows.filter(row => !examples[row]!.heldOut && foldOf(examples[row]!) !== fold)
    const model = trainModel(recipe, examples, matrix, trained)
    models.push(model)
    for (const row of rows)
      if (foldOf(examples[row]!) === fold)
        for (const [head, linear] of model.entries()) sums[head]![row] = sumOf(linear, matrix, row)
  }
  return { sums, models }
}
