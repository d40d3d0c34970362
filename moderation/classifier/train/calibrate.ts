import { heads } from '../heads.ts'
import type { WeightsHeader } from '../weights.ts'
import type { CrossValidation } from './cross-validate.ts'
import type { Prepared } from './dataset.ts'
import type { Recipe } from './recipe.ts'

type Point = { sum: number; label: 0 | 1; weight: number }

/**
 * Platt's curve for each head, fitted to scores of examples that the scoring model hadn't seen. Clean texts count
 * as they occur on sites; those with the head count together as much as the recipe says they occur.
 */
export function calibrate(
  recipe: Recipe,
  examples: Prepared[],
  { sums }: CrossValidation,
): WeightsHeader['calibration'] {
  return heads.map((head, index) => {
    const points: Point[] = []
    for (const [row, example] of examples.entries()) {
      const label = example.labels[head]
      if (label === undefined) continue
      const weight = label === 1 ? example.weight : recipe.natural(example)
      if (weight > 0) points.push({ sum: sums[index]![row]!, label, weight })
    }
    return fitCurve(atPrevalence(points, recipe.prevalence[head]))
  })
}

function atPrevalence(points: Point[], prevalence: number): Point[] {
  const total = (label: number) =>
    points.reduce((sum, point) => sum + (point.label === label ? point.weight : 0), 0)
  const worth = [(1 - prevalence) / total(0), prevalence / total(1)]
  return points.map(point => ({ ...point, weight: point.weight * worth[point.label]! * points.length }))
}

/** Newton's method on the two parameters; the slope is kept above nothing, so that scores never turn round. */
function fitCurve(points: Point[]): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 50; step++) {
    const [g0, g1, h00, h01, h11] = derivatives(points, slope, offset)
    const determinant = h00 * h11 - h01 * h01
    const change = [(g0 * h11 - g1 * h01) / determinant, (g1 * h00 - g0 * h01) / determinant]
    const pace = Math.min(1, 2 / Math.hypot(change[0]!, change[1]!))
    slope = Math.max(0.05, slope - pace * change[0]!)
    offset -= pace * change[1]!
  }
  return { slope: rounded(slope), offset: rounded(offset) }
}

type Derivatives = [g0: number, g1: number, h00: number, h01: number, h11: number]

function derivatives(points: Point[], slope: number, offset: number): Derivatives {
  const all: Derivatives = [0.01 * (slope - 1), 0, 0.01, 0, 1e-6]
  for (const { sum, label, weight } of points) {
    const probability = 1 / (1 + Math.exp(-(slope * sum + offset)))
    const error = weight * (probability - label)
    const curve = weight * probability * (1 - probability)
    all[0] += error * sum
    all[1] += error
    all[2] += curve * sum * sum
    all[3] += curve * sum
    all[4] += curve
  }
  return all
}

const rounded = (value: number) => Number(value.toPrecision(8))
