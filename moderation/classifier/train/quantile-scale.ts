import { alongScale, type Scale } from '../along-scale.ts'

/** Shares of comments at which the two are made to agree, closer together where few comments are. */
export const shares = [
  ...Array.from({ length: 49 }, (_, index) => (index + 1) / 50),
  ...[0.985, 0.99, 0.9925, 0.995, 0.9965, 0.998, 0.999],
]

/** The value that a share of the (sorted) values lies below, between neighbours on the straight line. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const high = Math.min(low + 1, sorted.length - 1)
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!)
}

/** The map that takes the quantiles of our scores to those of theirs, over the same comments. */
export function fitScale(ours: readonly number[], theirs: readonly number[]): Scale {
  const [x, y] = [ascending(ours), ascending(theirs)]
  const scale = { ours: [0], theirs: [0] }
  for (const share of shares) {
    const [corner, height] = [rounded(quantile(x, share)), rounded(quantile(y, share))]
    // Corners too close to part keep the first height.
    if (corner <= scale.ours.at(-1)! || corner >= 1) continue
    scale.ours.push(corner)
    scale.theirs.push(Math.max(height, scale.theirs.at(-1)!))
  }
  scale.ours.push(1)
  scale.theirs.push(1)
  return scale
}

/** How far the quantiles of our mapped scores lie from theirs: at most, and on average over `shares`. */
export function quantileDifference(scale: Scale, ours: readonly number[], theirs: readonly number[]) {
  const mapped = ascending(ours.map(score => alongScale(scale, score)))
  const y = ascending(theirs)
  const differences = shares.map(share => Math.abs(quantile(mapped, share) - quantile(y, share)))
  const sum = differences.reduce((total, one) => total + one, 0)
  return { most: Math.max(...differences), mean: sum / differences.length }
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const rounded = (value: number) => Number(value.toPrecision(6))
