import { heads } from '../heads.ts'
import type { HeadThreshold, WeightsHeader } from '../weights.ts'
import type { CrossValidation } from './cross-validate.ts'
import type { Prepared } from './dataset.ts'
import type { Recipe } from './recipe.ts'

/** A rejection may be wrong a tenth as often as a hold. */
const rejectShare = 0.1

/**
 * For each head the scores from which on it holds and would reject, where the share of clean natural texts above
 * is what the recipe allows, on scores of examples that the scoring model hadn't seen.
 */
export function setThresholds(
  recipe: Recipe,
  examples: Prepared[],
  { sums }: CrossValidation,
  calibration: WeightsHeader['calibration'],
): HeadThreshold[] {
  const clean = [...examples.keys()].filter(
    row => examples[row]!.labels.toxicity === 0 && recipe.natural(examples[row]!) > 0,
  )
  return heads.map((head, index) => {
    const { slope, offset } = calibration[index]!
    const scored = clean.map(row => ({
      score: 1 / (1 + Math.exp(-(slope * sums[index]![row]! + offset))),
      weight: recipe.natural(examples[row]!),
    }))
    scored.sort((left, right) => right.score - left.score)
    const allowed = recipe.falseHolds[head]
    return {
      hold: thresholdFor(scored, allowed),
      reject: thresholdFor(scored, allowed * rejectShare),
      falseHolds: allowed,
    }
  })
}

/** The lowest score with at most the allowed share of the weight at or above it. */
function thresholdFor(scored: { score: number; weight: number }[], allowed: number): number {
  const total = scored.reduce((sum, { weight }) => sum + weight, 0)
  let above = 0
  for (const { score, weight } of scored) {
    above += weight
    if (above > allowed * total) return Math.min(0.999, Number((score + 0.0005).toFixed(3)))
  }
  return 0.5
}
