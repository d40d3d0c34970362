import type { Example } from '../example.ts'
import { civilExamples } from './civil-toxic-spans.ts'
import { davidsonExamples } from './davidson.ts'
import { edosExamples } from './edos.ts'
import { hatemojiExamples } from './hatemoji.ts'
import { jigsawExamples } from './jigsaw-pieces.ts'
import { readLexicon } from './lexicon.ts'
import { sentenceTemplateExamples } from './sentence-templates.ts'
import { keyOf } from './split.ts'
import { wikiCatLargeExamples } from './wiki-cat-large.ts'

/** All collected English examples, each text once: of two copies the one from the set named first stays. */
export function collectedEnglish(dataFolder: string): Example[] {
  const listed = readLexicon(dataFolder)
  return eachOnce([
    ...jigsawExamples(dataFolder),
    ...wikiCatLargeExamples(dataFolder),
    ...hatemojiExamples(dataFolder, listed),
    ...edosExamples(dataFolder, listed),
    ...civilExamples(dataFolder),
    ...davidsonExamples(dataFolder),
    ...sentenceTemplateExamples(dataFolder),
  ])
}

export function eachOnce(examples: Example[]): Example[] {
  const seen = new Set<string>()
  return examples.filter(({ text }) => {
    const key = keyOf(text)
    return key !== '' && !seen.has(key) && seen.add(key)
  })
}
