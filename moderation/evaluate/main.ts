import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withTables } from './document.ts'
import { mistakes } from './mistakes.ts'
import { corpusTables, documentTables } from './sections.ts'
import { asMarkdown, asText } from './table.ts'

/**
 * `npm run evaluate`: how the default policy does over the corpus. `--data <folder>` adds the classifier over labelled
 * sets, `--markdown` prints Markdown, `--mistakes` lists what was missed or held without need instead, and `--document`
 * puts the tables into docs/screening-corpus.md.
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
  for (const table of corpusTables())
    for (const line of values.markdown ? asMarkdown(table) : asText(table)) print(line)
  if (values.data) {
    const { evaluateClassifier } = await import('./classifier/index.ts')
    await evaluateClassifier(values.data, print)
  } else
    print('With --data <folder of labelled sets> the classifier is measured too, head by head and in all.')
}

function writeDocument(): void {
  const path = join(import.meta.dirname, '../../docs/screening-corpus.md')
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), documentTables()))
}
