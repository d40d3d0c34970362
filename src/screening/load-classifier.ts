import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Classifier, createClassifier } from '../../moderation/classifier/classifier.ts'

const folder = join(import.meta.dirname, '..', '..', 'moderation', 'classifier', 'weights')

/**
 * The classifier with the weights that come with Parley, its tables made, so that no reader's comment waits for them.
 * Throws when the weights are missing or damaged.
 */
export function loadClassifier(): Classifier {
  const classifier = createClassifier({
    zh: readFileSync(join(folder, 'zh.bin')),
    en: readFileSync(join(folder, 'en.bin')),
  })
  classifier.read({ text: '你好 hello' }, ['zh', 'en'])
  return classifier
}
