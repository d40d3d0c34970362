import type { Head } from '../../heads.ts'
import type { Example } from '../example.ts'
import { ownEnglish } from '../examples/en/own.ts'
import type { Recipe } from '../recipe.ts'
import { collectedEnglish } from './english.ts'

/** The English model. */
export const recipeEn: Recipe = {
  language: 'en',
  bits: 20,
  cost: { ...forAll(16), toxicity: 10, insult: 8, profanity: 8 },
  leastExamples: 2,
  smoothing: 1,
  floor: 0.5,
  passes: 8,
  seed: 20261126,
  read: dataFolder => [...collectedEnglish(dataFolder), ...ownEnglish()],
  natural,
  falseHolds: {
    toxicity: 0.013,
    insult: 0.003,
    identity_attack: 0.004,
    profanity: 0.003,
    threat: 0.002,
    sexual: 0.003,
    spam: 0.003,
  },
  prevalence: forAll(0.4),
}

function forAll(value: number): Record<Head, number> {
  return {
    toxicity: value,
    insult: value,
    identity_attack: value,
    profanity: value,
    threat: value,
    sexual: value,
    spam: value,
  }
}

/** Talk pages stand for what readers write; the written everyday comments add a news site's subjects. */
function natural({ source, kind, labels, heldOut }: Example): number {
  if (labels.toxicity !== 0) return 0
  if (source === 'wiki-cat-large') return 1
  return heldOut && (kind === 'news' || kind === 'neutral-identity') ? 0.5 : 0
}
