import type { Matrix } from './matrix.ts'
import { seededRandom, shuffle } from './random.ts'

/** What a head is trained on: rows of the matrix, each with its label and how much it counts. */
export type Problem = {
  rows: Int32Array
  /** 1 or -1 for each of `rows`. */
  signs: Int8Array
  /** For each of `rows` the bound on its influence. */
  costs: Float64Array
}

export type LinearModel = { weights: Float64Array; dense: Float64Array; bias: number }

const tolerance = 1e-3
const mostSteps = 50

/**
 * L2-regularised logistic regression over a matrix, each bucket's value multiplied by its `ratio`, by coordinate
 * descent in the dual, a pass after the other. The answer already has the ratios in its weights.
 */
export function trainLogistic(
  matrix: Matrix,
  problem: Problem,
  { ratios, passes, seed }: { ratios: Float64Array; passes: number; seed: number },
): LinearModel {
  const space = new Space(matrix, ratios)
  const { rows, signs, costs } = problem
  const squares = Float64Array.from(rows, row => space.square(row))
  const duals = Float64Array.from(costs, cost => Math.min(0.001 * cost, 1e-8))
  for (let i = 0; i < rows.length; i++) space.add(rows[i]!, signs[i]! * duals[i]!)
  const order = Int32Array.from(rows.keys())
  const random = seededRandom(seed)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const i of order) {
      const margin = signs[i]! * space.sum(rows[i]!)
      const next = bestDual(duals[i]!, margin, { square: squares[i]!, cost: costs[i]! })
      if (next === duals[i]) continue
      space.add(rows[i]!, signs[i]! * (next - duals[i]!))
      duals[i] = next
    }
  }
  return space.model()
}

/** The dual variable that is best for one row while all others stay, by Newton's method. */
function bestDual(dual: number, margin: number, { square, cost }: { square: number; cost: number }): number {
  const flips = 0.5 * square * (cost - 2 * dual) + margin < 0
  const sign = flips ? -1 : 1
  const before = flips ? cost - dual : dual
  let at = cost - before < 0.5 * cost ? 0.1 * before : before
  let slope = square * (at - before) + sign * margin + Math.log(at / (cost - at))
  let steps = 0
  while (steps < mostSteps && Math.abs(slope) > tolerance) {
    const curve = square + cost / (cost - at) / at
    const next = at - slope / curve
    at = next <= 0 ? at * 0.1 : next
    slope = square * (at - before) + sign * margin + Math.log(at / (cost - at))
    steps++
  }
  if (steps === 0) return dual
  return flips ? cost - at : at
}

/** The weights while they are trained, in the space where values carry their ratios. */
class Space {
  private readonly weights: Float64Array
  private readonly denseWeights: Float64Array
  private bias = 0
  private readonly matrix: Matrix
  private readonly ratios: Float64Array

  constructor(matrix: Matrix, ratios: Float64Array) {
    this.matrix = matrix
    this.ratios = ratios
    this.weights = new Float64Array(1 << matrix.bits)
    this.denseWeights = new Float64Array(matrix.dense.length / Math.max(1, matrix.rows))
  }

  sum(row: number): number {
    const { weights, ratios, denseWeights } = this
    const { starts, columns, dense, units } = this.matrix
    let sum = 0
    for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += weights[columns[i]!]! * ratios[columns[i]!]!
    sum *= units[row]!
    const at = row * denseWeights.length
    for (let i = 0; i < denseWeights.length; i++) sum += denseWeights[i]! * dense[at + i]!
    return sum + this.bias
  }

  square(row: number): number {
    const { ratios, denseWeights } = this
    const { starts, columns, dense, units } = this.matrix
    let sum = 0
    for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += ratios[columns[i]!]! ** 2
    sum *= units[row]! ** 2
    const at = row * denseWeights.length
    for (let i = 0; i < denseWeights.length; i++) sum += dense[at + i]! ** 2
    return sum + 1
  }

  add(row: number, amount: number): void {
    const { weights, ratios, denseWeights } = this
    const { starts, columns, dense, units } = this.matrix
    const step = amount * units[row]!
    for (let i = starts[row]!; i < starts[row + 1]!; i++) weights[columns[i]!]! += step * ratios[columns[i]!]!
    const at = row * denseWeights.length
    for (let i = 0; i < denseWeights.length; i++) denseWeights[i]! += amount * dense[at + i]!
    this.bias += amount
  }

  model(): LinearModel {
    const weights = this.weights.map((weight, bucket) => weight * this.ratios[bucket]!)
    return { weights, dense: this.denseWeights, bias: this.bias }
  }
}
