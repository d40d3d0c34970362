import { asMarkdown, type Table } from './table.ts'

const begin = '<!-- tables: npm run evaluate -- --document -->'
const end = '<!-- end of tables -->'

/** A page with its tables replaced by these. Throws a RangeError when it has no place for them. */
export function withTables(page: string, tables: Table[]): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from === -1 || to < from)
    throw new RangeError(`The page needs a line "${begin}" and one "${end}" after it`)
  const lines = tables.flatMap(asMarkdown).join('\n')
  return `${page.slice(0, from + begin.length)}\n\n${lines}\n${page.slice(to)}`
}
