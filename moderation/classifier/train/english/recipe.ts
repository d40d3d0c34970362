import type { Example } from '../example.ts'
import { ownEnglish } from '../examples/en/own.ts'
import type { Recipe } from '../recipe.ts'
import { collectedEnglish } from './english.ts'

/** The English model. */
export const recipeEn: Recipe = {
  language: 'en',
  bits: 19,
  cost: { toxicity: 4, insult: 4, identity_attack: 4, profanity: 4, threat: 4, sexual: 4, spam: 4 },
  leastExamples: 2,
  smoothing: 1,
  floor: 0.3,
  passes: 10,
  seed: 20261126,
  read: dataFolder => [...collectedEnglish(dataFolder), ...ownEnglish()],
  natural,
  falseHolds: {
    toxicity: 0.012,
    insult: 0.003,
    identity_attack: 0.004,
    profanity: 0.002,
    threat: 0.002,
    sexual: 0.002,
    spam: 0.002,
  },
  prevalence: {
    toxicity: 0.05,
    insult: 0.03,
    identity_attack: 0.02,
    profanity: 0.02,
    threat: 0.005,
    sexual: 0.01,
    spam: 0.03,
  },
}

/** Talk pages stand for what readers write; the written everyday comments add a news site's subjects. */
function natural({ source, kind, labels }: Example): number {
  if (source === 'wiki-cat-large') return labels.toxicity === 0 ? 1 : 0
  return kind === 'news' || kind === 'neutral-identity' ? 0.2 : 0
}
