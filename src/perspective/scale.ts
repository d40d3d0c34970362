import { perspectiveScale } from '../../moderation/classifier/perspective-scale.ts'

const { ours, theirs } = perspectiveScale

/**
 * A probability of the classifier as Perspective would have said it: between the quantiles of both, a straight line.
 * Monotone, 0 for 0 and 1 for 1.
 */
export function onPerspectiveScale(probability: number): number {
  let above = ours.findIndex(value => value >= probability)
  if (above < 0) return 1
  if (above === 0) above = 1
  const [from, to] = [ours[above - 1]!, ours[above]!]
  const share = to > from ? (probability - from) / (to - from) : 0
  return theirs[above - 1]! + share * (theirs[above]! - theirs[above - 1]!)
}
