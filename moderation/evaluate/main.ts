import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withTables } from './document.ts'
import { mistakes } from './mistakes.ts'
import { corpusTables, documentTables } from './sections.ts'
import { asMarkdown, asText, type Table } from './table.ts'

/**
 * `npm run evaluate`: how the default policy does over the corpus. `--data <folder>` adds collected comments and the
 * classifier, `--markdown` prints Markdown, `--mistakes` lists what was missed or held without need instead, and
 * `--document` puts the tables into docs/screening-corpus.md.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    document: { type: 'boolean', default: false },
  },
})
const print = (line: string) => console.log(line)

if (values.document) writeDocument()
else if (values.mistakes) for (const line of mistakes()) print(line)
else await evaluate()

async function evaluate(): Promise<void> {
  for (const table of corpusTables()) printTable(table)
  if (values.data) {
    const { collectedTable } = await import('./collected-section.ts')
    const { evaluateClassifier } = await import('./classifier/index.ts')
    printTable(collectedTable(values.data))
    await evaluateClassifier(values.data, print)
  } else
    print(
      '--data <folder of labelled sets> adds the rules over collected comments, and the classifier by head.',
    )
}

function printTable(table: Table): void {
  for (const line of values.markdown ? asMarkdown(table) : asText(table)) print(line)
}

function writeDocument(): void {
  const path = join(import.meta.dirname, '../../docs/screening-corpus.md')
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), documentTables()))
}
