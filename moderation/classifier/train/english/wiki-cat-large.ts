import type { Example } from '../example.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { byHash } from './split.ts'

/** A comment of a Wikipedia talk page, as people wrote them: about one in a hundred is toxic. */
export type WikiCatLargeRow = {
  id: string
  text: string
  /** The comment it answers, where the annotators were shown it; empty otherwise. */
  parent: string
  toxic: 0 | 1
  /** Whether `toxic` was judged with the parent in sight. */
  inContext: boolean
  /** Perspective's TOXICITY for the text, 0 to 1 (column `api`). */
  perspective: number
}

/** All 19,894 rows of `wiki-cat-large`, those judged without context first, in the files' order. */
export function readWikiCatLarge(dataFolder: string): WikiCatLargeRow[] {
  return [
    ...readCsv(dataFolder, 'wiki-cat-large/gn.csv.gz').map(row => wikiRow(row, false)),
    ...readCsv(dataFolder, 'wiki-cat-large/gc.csv.gz').map(row => wikiRow(row, true)),
  ]
}

/** Natural negatives, and the few positives. What was judged toxic only in its context isn't used. */
export function wikiCatLargeExamples(dataFolder: string): Example[] {
  return readWikiCatLarge(dataFolder)
    .filter(row => !(row.inContext && row.toxic))
    .map(row =>
      byHash({ text: row.text, language: 'en', labels: labelsOf(row), weight: 1, source: 'wiki-cat-large' }),
    )
}

function wikiRow(row: CsvRow, inContext: boolean): WikiCatLargeRow {
  const perspective = Number(row['api'])
  if (!row['api'] || !(perspective >= 0 && perspective <= 1)) throw new RangeError('A row without a score')
  const { id = '', text = '', parent = '', label } = row
  return { id, text, parent, toxic: label === '1' ? 1 : 0, inContext, perspective }
}

function labelsOf({ toxic }: WikiCatLargeRow): Example['labels'] {
  if (toxic) return { toxicity: 1, spam: 0 }
  return { toxicity: 0, insult: 0, identity_attack: 0, profanity: 0, threat: 0, sexual: 0, spam: 0 }
}
