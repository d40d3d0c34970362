import type { Example } from '../example.ts'
import { ownEnglish } from '../examples/en/own.ts'
import { forAll, type Recipe } from '../recipe.ts'
import { collectedEnglish } from './english.ts'

/** The English model. */
export const recipeEn: Recipe = {
  language: 'en',
  bits: 19,
  cost: { ...forAll(16), toxicity: 10, insult: 8, profanity: 8 },
  leastExamples: 2,
  smoothing: 1,
  floor: 0.5,
  passes: 7,
  seed: 20261126,
  read: dataFolder => [...collectedEnglish(dataFolder), ...ownEnglish()],
  natural,
  falseHolds: {
    toxicity: 0.012,
    insult: 0.0035,
    identity_attack: 0.0042,
    profanity: 0.0028,
    threat: 0.0028,
    sexual: 0.0035,
    spam: 0.0028,
  },
  // Neutral mentions of groups stay below 0.5 only when attacks on them are taken for rarer.
  prevalence: { ...forAll(0.4), identity_attack: 0.1 },
}

/** How much a clean text of a set, or of a written kind that was held out, counts as what sites get. */
const shares: Record<string, number> = {
  'wiki-cat-large': 1,
  'jigsaw-pieces': 0.3,
  davidson: 0.2,
  edos: 0.15,
  news: 4,
  'neutral-identity': 0.5,
  'kind-identity': 0.15,
  negated: 0.15,
  'counter-speech': 0.15,
  criticism: 0.15,
  'harmless-violence': 0.15,
  'unprotected-thing': 0.15,
  'sex-talk': 0.15,
  'spam-talk': 0.3,
}

/**
 * Talk pages stand for most of what readers write: they alone come as people wrote them. Posts of social networks,
 * everyday comments as under news, and a little of what is easily taken for abuse make up a third.
 */
function natural({ source, kind, labels, heldOut }: Example): number {
  if (labels.toxicity !== 0) return 0
  if (source !== 'own') return shares[source] ?? 0
  return heldOut ? (shares[kind!] ?? 0) : 0
}
