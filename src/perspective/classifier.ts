import type { Reading, SourceText } from '../../moderation/index.ts'

/** What is needed of the local classifier. */
export type Classifier = {
  version: string
  read(source: SourceText, languages: string[]): Reading[]
}
