import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One record, by the names in the file's first line. A cell that is missing is absent. */
export type CsvRow = Record<string, string | undefined>

/** The records of a gzipped CSV file below the data folder. Throws when the file is missing or damaged. */
export function readCsv(dataFolder: string, path: string): CsvRow[] {
  return parseCsv(gunzipSync(readFileSync(join(dataFolder, path))).toString('utf8'))
}

/** The non-empty lines of a gzipped text file below the data folder. */
export function readLines(dataFolder: string, path: string): string[] {
  const text = gunzipSync(readFileSync(join(dataFolder, path))).toString('utf8')
  return text.split(/\r?\n/).filter(line => line !== '')
}

/** RFC 4180: cells in double quotes may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): CsvRow[] {
  const [names = [], ...rows] = cells(text)
  return rows.map(row => Object.fromEntries(names.map((name, at) => [name, row[at]])))
}

function cells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length; ) {
    const [cell, end] = text[at] === '"' ? quoted(text, at + 1) : plain(text, at)
    row.push(cell)
    if (text[end] !== ',') {
      rows.push(row)
      row = []
      at = text[end] === '\r' ? end + 2 : end + 1
    } else at = end + 1
  }
  return rows
}

function plain(text: string, from: number): [cell: string, end: number] {
  let end = from
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return [text.slice(from, end), end]
}

function quoted(text: string, from: number): [cell: string, end: number] {
  let cell = ''
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw new RangeError('A quoted cell does not end')
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') return [cell, quote + 1]
    cell += '"'
    at = quote + 2
  }
}
