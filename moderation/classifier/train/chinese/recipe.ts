import type { Example } from '../example.ts'
import { forAll, type Recipe } from '../recipe.ts'
import { chineseExamples } from './chinese.ts'

/** The Chinese model. */
export const recipeZh: Recipe = {
  language: 'zh',
  bits: 19,
  cost: { ...forAll(16), toxicity: 8, identity_attack: 8 },
  leastExamples: 2,
  smoothing: 1,
  floor: 1,
  passes: 6,
  seed: 20261125,
  read: chineseExamples,
  natural,
  falseHolds: {
    toxicity: 0.008,
    insult: 0.003,
    identity_attack: 0.003,
    profanity: 0.001,
    threat: 0.002,
    sexual: 0.003,
    spam: 0.005,
  },
  prevalence: forAll(0.4),
}

/**
 * No Chinese set shows what sites really get, so it is put together: COLD's inoffensive posts, which are about touchy
 * subjects and so harder than most, make up half; written comments as under news make up the rest, the single ones
 * counting more than those made from templates.
 */
function natural({ source, kind, labels, heldOut }: Example): number {
  if (labels.toxicity !== 0 || Object.values(labels).includes(1)) return 0
  if (source.startsWith('cold')) return 1
  if (kind === 'neutral') return 15
  if (kind === 'neutral-templates') return heldOut ? 5 : 0
  return source === 'own' && heldOut ? 2 : 0
}
