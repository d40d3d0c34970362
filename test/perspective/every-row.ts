import { sql } from 'kysely'
import type { Db } from '../../src/db/handle.ts'

/** All that the database holds, as text. */
export async function everyRow(db: Db): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db)
  const all = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(every)::text as row from (table ${sql.table(name)}) every`.execute(db)
    all.push(...rows.map(({ row }) => row))
  }
  return all.join('\n')
}
