import { readCold } from '../sources/cold.ts'
import { readTemplatesZh } from '../sources/templates-zh.ts'
import type { Recipe } from '../recipe.ts'

/** The Chinese model. */
export const recipeZh: Recipe = {
  language: 'zh',
  bits: 19,
  cost: { toxicity: 4, insult: 4, identity_attack: 4, profanity: 4, threat: 4, sexual: 4, spam: 4 },
  leastExamples: 2,
  smoothing: 1,
  floor: 0.3,
  passes: 10,
  seed: 20261125,
  read: dataFolder => [...readCold(dataFolder), ...readTemplatesZh(dataFolder)],
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
