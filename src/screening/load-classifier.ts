import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Classifier, createClassifier } from '../../moderation/classifier/classifier.ts'

const folder = join(import.meta.dirname, '..', '..', 'moderation', 'classifier', 'weights')

/** The classifier with the weights that come with Parley. Throws when they are missing or damaged. */
export function loadClassifier(): Classifier {
  return createClassifier({
    zh: readFileSync(join(folder, 'zh.bin')),
    en: readFileSync(join(folder, 'en.bin')),
  })
}
