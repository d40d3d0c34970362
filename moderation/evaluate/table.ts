/** A table for reading. A note may have several lines; columns of figures are aligned to the right. */
export type Table = { title: string; note?: string; columns: string[]; rows: string[][] }

/** As plain text, in columns of equal width; a Chinese character or an emoji takes two places. */
export function asText({ title, note, columns, rows }: Table): string[] {
  const widths = columns.map((column, at) =>
    Math.max(...[column, ...rows.map(row => row[at] ?? '')].map(displayWidth)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => (isText(rows, at) ? padEnd(cell, widths[at]!) : padStart(cell, widths[at]!)))
      .join('  ')
      .trimEnd()
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))
  return [title, ...(note ? note.split('\n') : []), rule, line(columns), rule, ...rows.map(line), '']
}

export function asMarkdown({ title, note, columns, rows }: Table): string[] {
  const line = (cells: string[]) => `| ${cells.map(escaped).join(' | ')} |`
  const rule = `| ${columns.map((_, at) => (isText(rows, at) ? '---' : '---:')).join(' | ')} |`
  return [
    `### ${title}`,
    '',
    ...(note ? [escaped(note), ''] : []),
    line(columns),
    rule,
    ...rows.map(line),
    '',
  ]
}

function isText(rows: string[][], at: number): boolean {
  return rows.some(row => /[^\d.% ]/.test(row[at] ?? ''))
}

/** Places that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += placesOf(character)
  return width
}

function placesOf(character: string): number {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return 0
  return /[\p{Script=Han}\p{Emoji_Presentation}\u3000-\u30ff\uac00-\ud7a3\uff01-\uff60]/u.test(character)
    ? 2
    : 1
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text))
}

function padStart(text: string, width: number): string {
  return ' '.repeat(width - displayWidth(text)) + text
}

/** So that a cell's signs stay signs. */
function escaped(cell: string): string {
  return cell.replaceAll(/[\\|*_~`<>[\]#]/g, '\\$&')
}
