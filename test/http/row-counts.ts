import { openDatabase } from '../../src/db/handle.ts'

export type RowCounts = { read(): Promise<Record<string, number>>; close(): Promise<void> }

/** Counts the rows of every table, to see that nothing was written. */
export async function countRows(databaseUrl: string): Promise<RowCounts> {
  const { pool, close } = openDatabase(databaseUrl, { max: 1 })
  const tables = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  )
  const names = tables.rows.map(row => row.name).filter(name => !name.startsWith('kysely'))
  const statement = names.map(name => `select '${name}' as name, count(*)::int as n from "${name}"`)
  return {
    async read() {
      const { rows } = await pool.query<{ name: string; n: number }>(statement.join(' union all '))
      return Object.fromEntries(rows.map(row => [row.name, row.n]))
    },
    close,
  }
}
