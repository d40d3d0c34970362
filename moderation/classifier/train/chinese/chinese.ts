import type { Example } from '../example.ts'
import { zhAbuse } from '../examples/zh/abuse/index.ts'
import { zhBalanced } from '../examples/zh/balanced/index.ts'
import { zhNeutral } from '../examples/zh/neutral/index.ts'
import { zhSexual } from '../examples/zh/sexual/index.ts'
import { zhSpam } from '../examples/zh/spam/index.ts'
import { readCold } from '../sources/cold.ts'
import { readTemplatesZh } from '../sources/templates-zh.ts'
import { withImplied, withProfanity } from './labels.ts'

/** All Chinese examples, collected and written. */
export function chineseExamples(dataFolder: string): Example[] {
  const collected = [...readCold(dataFolder), ...readTemplatesZh(dataFolder)].map(withProfanity)
  const written = [...zhSpam(), ...zhSexual(), ...zhAbuse(), ...zhBalanced(), ...zhNeutral()]
  return [...collected, ...written.map(withWeight)].map(withImplied)
}

/**
 * Templates in which the same groups are attacked and defended teach a sentence's form, and at full weight blur what
 * collected posts teach of its words: without them the toxicity of a subject that wasn't trained on was told better.
 */
const templated = [
  'counter-speech',
  'negation',
  'neutral-identity',
  'harsh-but-fair',
  'identity-templates',
  'trades',
]

function withWeight(example: Example): Example {
  const share = templated.includes(example.kind ?? '') ? 0.25 : 0.5
  return { ...example, weight: example.weight * share }
}
