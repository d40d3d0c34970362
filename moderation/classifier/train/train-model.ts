import { denseNames } from '../features/dense.ts'
import { heads } from '../heads.ts'
import type { Prepared } from './dataset.ts'
import { type LinearModel, type Problem, trainLogistic } from './logistic.ts'
import type { Matrix } from './matrix.ts'
import { naiveBayesRatios } from './naive-bayes.ts'
import type { Recipe } from './recipe.ts'

/** One linear model a head, in the order of `heads`. */
export type Model = LinearModel[]

/** Trains every head on the chosen rows of the matrix; `examples` are its rows. */
export function trainModel(recipe: Recipe, examples: Prepared[], matrix: Matrix, rows: number[]): Model {
  return heads.map((head, index) => {
    const known = rows.filter(row => examples[row]!.labels[head] !== undefined)
    const problem: Problem = {
      rows: Int32Array.from(known),
      signs: Int8Array.from(known, row => (examples[row]!.labels[head] === 1 ? 1 : -1)),
      costs: Float64Array.from(known, row => recipe.cost[head] * examples[row]!.weight),
    }
    const { smoothing, floor, passes } = recipe
    const ratios = naiveBayesRatios(matrix, problem, { smoothing, floor })
    return unexcused(trainLogistic(matrix, problem, { ratios, passes, seed: recipe.seed + index }))
  })
}

const disguises = ['joined', 'dropped', 'replaced'].map(name => denseNames.findIndex(one => one === name))

/** Signs of disguise never speak for a text: clean ones in disguise are too rare to learn it from. */
function unexcused(model: LinearModel): LinearModel {
  for (const index of disguises) model.dense[index] = Math.max(0, model.dense[index]!)
  return model
}

/** A model's sum for one head and row. */
export function sumOf({ weights, dense, bias }: LinearModel, matrix: Matrix, row: number): number {
  let sum = 0
  for (let i = matrix.starts[row]!; i < matrix.starts[row + 1]!; i++) sum += weights[matrix.columns[i]!]!
  sum = sum * matrix.units[row]! + bias
  for (let i = 0; i < dense.length; i++) sum += dense[i]! * matrix.dense[row * dense.length + i]!
  return sum
}
