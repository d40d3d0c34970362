import type { Recipe } from '../recipe.ts'
import { chineseExamples } from './chinese.ts'

/** The Chinese model. */
export const recipeZh: Recipe = {
  language: 'zh',
  bits: 19,
  cost: { toxicity: 8, insult: 8, identity_attack: 8, profanity: 8, threat: 8, sexual: 8, spam: 8 },
  leastExamples: 2,
  smoothing: 1,
  floor: 0.5,
  passes: 10,
  seed: 20261125,
  read: chineseExamples,
  natural: ({ source, labels }) => (source.startsWith('cold') && labels.toxicity === 0 ? 1 : 0),
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
