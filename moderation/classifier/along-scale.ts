/** A monotone map as corner points: both lists rise from 0 to 1, `ours` strictly. */
export type Scale = { ours: readonly number[]; theirs: readonly number[] }

/** Where a score of ours lies on the other scale: between two corners, on the straight line. */
export function alongScale({ ours, theirs }: Scale, score: number): number {
  const above = ours.findIndex(corner => corner >= score)
  if (above < 0) return theirs.at(-1)!
  if (above === 0) return theirs[0]!
  const [from, to] = [ours[above - 1]!, ours[above]!]
  const [low, high] = [theirs[above - 1]!, theirs[above]!]
  return low + ((score - from) / (to - from)) * (high - low)
}
