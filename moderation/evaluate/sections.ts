import { corpus, type Example } from '../corpus/index.ts'
import { classifierTable, hasClassifier } from './classifier-section.ts'
import { comparisonSummary, comparisonTable } from './comparison-section.ts'
import { languageNames } from './languages.ts'
import type { Table } from './table.ts'
import type { Kind } from './techniques.ts'
import { verdictsTable } from './verdicts-section.ts'
import { viewsTable } from './views-section.ts'

const kindNames = [
  ['evasions', 'evasions'],
  ['harmless', 'harmless look-alikes'],
] as const

/** What `npm run evaluate` prints of the corpus. */
export function corpusTables(): Table[] {
  return [
    ...overCorpus('by view', viewsTable),
    ...overCorpus('beside other ways to find the same terms', comparisonTable),
    comparisonSummary('Beside other ways, in all'),
    ...(hasClassifier ? overCorpus('with the local classifier', classifierTable) : []),
  ]
}

/** What docs/screening-corpus.md shows. */
export function documentTables(): Table[] {
  return [comparisonSummary('In all'), ...overCorpus('by technique', verdictsTable)]
}

type TableOf = (title: string, kind: Kind, examples: Example[]) => Table

function overCorpus(subject: string, tableOf: TableOf): Table[] {
  return languageNames.flatMap(([language, name]) =>
    kindNames.map(([kind, words]) => tableOf(`${name} ${words}, ${subject}`, kind, corpus[language][kind])),
  )
}
