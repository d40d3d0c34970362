import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import { byHash } from './split.ts'

/** Wikipedia talk comments with six labels. Sexual text isn't among them: known absent only where all is clean. */
export function jigsawExamples(dataFolder: string): Example[] {
  return readTable(dataFolder, 'jigsaw-pieces/jigsaw_train_pieces.csv.gz').map(row =>
    byHash({
      text: row['comment_text'] ?? '',
      language: 'en',
      labels: labelsOf(row),
      weight: 1,
      source: 'jigsaw-pieces',
    }),
  )
}

function labelsOf(row: Record<string, string>): Example['labels'] {
  const is = (name: string): 0 | 1 => (Number(row[name]) > 0 ? 1 : 0)
  const labels: Example['labels'] = {
    toxicity: is('toxic'),
    insult: is('insult'),
    identity_attack: is('identity_hate'),
    profanity: is('obscene'),
    threat: is('threat'),
    spam: 0,
  }
  const clean = Object.values(labels).every(label => label === 0)
  return clean ? { ...labels, sexual: 0 } : labels
}
