import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * Rows of a gzipped file of comma- or tab-separated values below the data folder, as objects by column name.
 * Fields may be quoted and then hold separators, line breaks and doubled quotes.
 */
export function readTable(
  dataFolder: string,
  path: string,
  separator: ',' | '\t' = ',',
): Record<string, string>[] {
  const text = gunzipSync(readFileSync(join(dataFolder, path))).toString('utf8')
  const [names, ...rows] = parseRows(text, separator)
  return rows
    .filter(row => row.length > 1)
    .map(row => Object.fromEntries(names!.map((name, column) => [name, row[column] ?? ''])))
}

/** Lines of a gzipped file below the data folder. */
export function readLines(dataFolder: string, path: string): string[] {
  return gunzipSync(readFileSync(join(dataFolder, path)))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
}

function parseRows(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length; ) {
    const { field, end } = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator)
    row.push(field)
    at = end
    if (text[at] === separator) {
      at++
      if (at === text.length) row.push('')
      continue
    }
    if (text[at] === '\r') at++
    at++
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function quotedField(text: string, begin: number): { field: string; end: number } {
  let field = ''
  let from = begin + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return { field: field + text.slice(from), end: text.length }
    field += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { field, end: quote + 1 }
    field += '"'
    from = quote + 2
  }
}

function plainField(text: string, begin: number, separator: string): { field: string; end: number } {
  let end = begin
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { field: text.slice(begin, end), end }
}
