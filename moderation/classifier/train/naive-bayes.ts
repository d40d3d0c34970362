import type { Problem } from './logistic.ts'
import type { Matrix } from './matrix.ts'

/**
 * For each bucket how strongly it speaks for or against a head, as the logarithm of how much more often it occurs
 * with it than without; as the value of a feature it lets telling ones speak louder (NB-SVM). The floor lets the
 * others be heard too.
 */
export function naiveBayesRatios(
  matrix: Matrix,
  { rows, signs, costs }: Problem,
  { smoothing, floor }: { smoothing: number; floor: number },
): Float64Array {
  const counts = [new Float64Array(1 << matrix.bits), new Float64Array(1 << matrix.bits)]
  const totals = [0, 0]
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length)
  for (let i = 0; i < rows.length; i++) {
    const side = signs[i]! > 0 ? 1 : 0
    const share = costs[i]! / mean
    totals[side]! += share
    for (let at = matrix.starts[rows[i]!]!; at < matrix.starts[rows[i]! + 1]!; at++)
      counts[side]![matrix.columns[at]!]! += share
  }
  const [without, withIt] = counts as [Float64Array, Float64Array]
  return withIt.map((count, bucket) => {
    const present = (count + smoothing) / (totals[1]! + 2 * smoothing)
    const absent = (without[bucket]! + smoothing) / (totals[0]! + 2 * smoothing)
    const ratio = Math.abs(Math.log(present / absent))
    return count + without[bucket]! === 0 ? 0 : Math.max(floor, ratio)
  })
}
