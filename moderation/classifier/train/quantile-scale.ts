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

/** Comments with a score of each side; `unseen` when our model was not trained on it. */
export type Pair = { ours: number; theirs: number; unseen: boolean }

/** Up to this share our quantiles are those of unseen comments; above, where too few are left, those of all. */
const mostUnseen = 0.9925

/**
 * The map that takes the quantiles of our scores to those of theirs. A model is surer of what it was trained on, so
 * its quantiles are taken from the rest as far as that goes.
 */
export function fitScale(pairs: readonly Pair[]): Scale {
  const all = ascending(pairs.map(({ ours }) => ours))
  const unseen = ascending(pairs.filter(pair => pair.unseen).map(({ ours }) => ours))
  const y = ascending(pairs.map(({ theirs }) => theirs))
  const scale = { ours: [0], theirs: [0] }
  for (const share of shares) {
    const corner = rounded(quantile(share <= mostUnseen ? unseen : all, share))
    // Corners too close to part keep the first height.
    if (corner <= scale.ours.at(-1)! || corner >= 1) continue
    scale.ours.push(corner)
    scale.theirs.push(Math.max(rounded(quantile(y, share)), scale.theirs.at(-1)!))
  }
  scale.ours.push(1)
  scale.theirs.push(1)
  return scale
}

/** How far the quantiles of our mapped scores lie from theirs: at most, and on average over `shares`. */
export function quantileDifference(scale: Scale, pairs: readonly Pair[]): { most: number; mean: number } {
  const mapped = ascending(pairs.map(({ ours }) => alongScale(scale, ours)))
  const y = ascending(pairs.map(({ theirs }) => theirs))
  const differences = shares.map(share => Math.abs(quantile(mapped, share) - quantile(y, share)))
  const sum = differences.reduce((total, one) => total + one, 0)
  return { most: Math.max(...differences), mean: sum / differences.length }
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const rounded = (value: number) => Number(value.toPrecision(6))
