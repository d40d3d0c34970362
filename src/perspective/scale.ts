import { alongScale } from '../../moderation/classifier/along-scale.ts'
import { perspectiveScale } from '../../moderation/classifier/perspective-scale.ts'

/** A probability of the classifier as Perspective would have put it: the same share of comments lies below. */
export const onPerspectiveScale = (probability: number): number => alongScale(perspectiveScale, probability)
