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
  return [...collected, ...written].map(withImplied)
}
