import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClassifier } from '../../../moderation/classifier/classifier.ts'
import type { Head, ModelLanguage } from '../../../moderation/classifier/heads.ts'
import { shippedThresholds } from '../../../moderation/classifier/thresholds.ts'

const folder = join(import.meta.dirname, '../../../moderation/classifier/weights')

/** The classifier over the weights that ship. */
export const shippedClassifier = createClassifier({
  zh: new Uint8Array(readFileSync(join(folder, 'zh.bin'))),
  en: new Uint8Array(readFileSync(join(folder, 'en.bin'))),
})

/** A text's score for one head by one language's model. */
export function scoreOf(text: string, language: ModelLanguage, head: Head): number {
  return shippedClassifier.read({ text }, [language])[0]!.scores[head]!
}

/** Whether any head is at or over its shipped threshold. */
export function holds(text: string, language: ModelLanguage): boolean {
  const [reading] = shippedClassifier.read({ text }, [language])
  return shippedThresholds.some(
    threshold =>
      threshold.language === language &&
      threshold.hold !== null &&
      reading!.scores[threshold.label]! >= threshold.hold,
  )
}
