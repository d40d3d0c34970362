/** One line of the result: what was reached, against what it was aimed at. */
export type Line = { what: string; reached: string; aim: string; ok: boolean | null; notes?: string }

export function printTable(lines: Line[]): void {
  const cells = [
    ['', 'measured', 'reached', 'aim', ''],
    ...lines.map(line => [mark(line.ok), line.what, line.reached, line.aim, line.notes ?? '']),
  ]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map(row => row[column]!.length)))
  for (const [index, row] of cells.entries()) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    if (index === 0)
      console.log(
        '-'.repeat(
          Math.min(
            120,
            widths.reduce((sum, width) => sum + width + 2, 0),
          ),
        ),
      )
  }
}

const mark = (ok: boolean | null) => (ok === null ? '·' : ok ? '✓' : '✗')

export const ratio = (value: number) => value.toFixed(2)
export const whole = (value: number) =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–'
export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
