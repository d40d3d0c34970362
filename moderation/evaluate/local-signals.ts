import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClassifier } from '../classifier/classifier.ts'
import type { Example } from '../corpus/index.ts'
import { detectLanguages } from '../index.ts'
import type { Signals } from '../types.ts'

const weightsFile = (language: 'zh' | 'en') =>
  join(import.meta.dirname, `../classifier/weights/${language}.bin`)

/** What the local classifier says of a text, as the service would ask it. Null in a copy without its weights. */
export function localSignals(): ((example: Example) => Signals[]) | null {
  if (!existsSync(weightsFile('zh')) || !existsSync(weightsFile('en'))) return null
  const classifier = createClassifier({
    zh: readFileSync(weightsFile('zh')),
    en: readFileSync(weightsFile('en')),
  })
  return ({ text, field }) => {
    const readings = classifier
      .read({ text }, detectLanguages({ text }))
      .map(reading => ({ ...reading, field }))
    return [{ scorer: 'local', version: classifier.version, outcome: { status: 'ok', readings } }]
  }
}
