import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClassifier } from '../../moderation/classifier/classifier.ts'
import type { Classifier } from './classifier.ts'

const folder = join(import.meta.dirname, '..', '..', 'moderation', 'classifier', 'weights')

/** The local classifier with the weights that ship. */
export function loadClassifier(): Classifier {
  return createClassifier({
    zh: readFileSync(join(folder, 'zh.bin')),
    en: readFileSync(join(folder, 'en.bin')),
  })
}
