import type { Head, ModelLanguage } from '../../moderation/classifier/heads.ts'
import type { Reading } from '../../moderation/index.ts'
import { scoredAttributes } from './attributes.ts'
import type { Classifier } from './classifier.ts'
import { refusal } from './errors.ts'
import { partsOf } from './parts.ts'
import { onPerspectiveScale } from './scale.ts'

/** Attribute scores of one text, 0 to 1 on Perspective's scale; undefined for one that no reading has. */
export type ScoreOf = (attribute: string) => number | undefined

/** Reads a text by the models given. Throws a 400 when the text unfolds to more than the classifier looks at. */
export function readText(classifier: Classifier, text: string, models: ModelLanguage[]): ScoreOf {
  const readings = partsOf(text).flatMap(part => read(classifier, part, models))
  return attribute => {
    const scores = readings.flatMap(({ scores }) => scoreIn(scores, attribute))
    return scores.length > 0 ? Math.max(...scores) : undefined
  }
}

function read(classifier: Classifier, text: string, models: ModelLanguage[]): Reading[] {
  try {
    return classifier.read({ text }, models)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'WorkBoundExceeded')) throw error
    throw refusal('INVALID_REQUEST', 'Comment text unfolds to more than is analyzed.')
  }
}

function scoreIn(scores: Reading['scores'], attribute: string): number[] {
  let known = true
  const value = scoredAttributes.get(attribute)?.((head: Head) => {
    const score = scores[head]
    if (score == null) known = false
    return onPerspectiveScale(score ?? 0)
  })
  return known && value !== undefined ? [value] : []
}
