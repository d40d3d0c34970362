import { parseArgs } from 'node:util'
import { corpus } from '../corpus/index.ts'
import { comparisonTable } from './comparison-section.ts'
import { judge } from './judge.ts'
import { asMarkdown, asText, type Table } from './table.ts'
import { viewsTable } from './views-section.ts'

/** `npm run evaluate -- [--data <folder>] [--markdown] [--list]` */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
const print = (line: string) => console.log(line)
const languages = [
  ['zh', 'Chinese'],
  ['en', 'English'],
] as const
const kinds = [
  ['evasions', 'evasions'],
  ['harmless', 'harmless look-alikes'],
] as const

if (values.list) listMistakes()
else
  for (const table of tables())
    for (const line of values.markdown ? asMarkdown(table) : asText(table)) print(line)

if (values.data) {
  const { evaluateClassifier } = await import('./classifier/index.ts')
  await evaluateClassifier(values.data, print)
} else if (!values.markdown && !values.list)
  print(
    'With --data <folder of labelled sets> the classifier is measured too: accuracy, AUC, recall and the headline.',
  )

function tables(): Table[] {
  return [viewsTable, comparisonTable].flatMap(tableOf =>
    languages.flatMap(([language, name]) =>
      kinds.map(([kind, words]) => {
        const how = tableOf === viewsTable ? 'by view' : 'beside other ways to find the same terms'
        return tableOf(`${name} ${words}, ${how}`, kind, corpus[language][kind])
      }),
    ),
  )
}

/** What was missed and what was held without need, for whoever tunes views and lists. */
function listMistakes(): void {
  for (const [language] of languages)
    for (const [kind] of kinds)
      for (const example of corpus[language][kind]) {
        const { held, view } = judge(example)
        if (held === (kind === 'harmless'))
          print([language, kind, example.technique, view ?? '-', JSON.stringify(example.text)].join('\t'))
      }
}
