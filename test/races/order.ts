import { sql } from 'kysely'
import type { Db } from '../../src/db/handle.ts'

export type Noted = {
  seq: number
  what: 'published' | 'standing' | 'state' | 'policy'
  id: string
  value: string
}

/**
 * Has the database note in which order comments were published and their writers, threads and policies changed.
 * Each is noted inside its transaction, under the locks that decide who comes first.
 */
export async function noteOrder(db: Db): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await run(
    'create table noted (seq bigserial primary key, what text not null, id uuid not null, value text not null)',
  )
  await run(`
    create function note() returns trigger language plpgsql as $$
    begin
      insert into noted (what, id, value) select tg_argv[0], new.id, to_jsonb(new) ->> tg_argv[1];
      return null;
    end $$`)
  const noting: [Noted['what'], table: string, column: string, event: string][] = [
    ['published', 'comment', 'author_id', 'insert'],
    ['standing', 'author', 'standing', 'update of standing'],
    ['state', 'thread', 'state', 'update of state'],
    ['policy', 'site', 'policy_number', 'update of policy_number'],
  ]
  for (const [what, table, column, event] of noting) {
    const when = what === 'published' ? "when (new.status = 'published')" : ''
    const call = `execute function note('${what}', '${column}')`
    await run(`create trigger note_${what} after ${event} on ${table} for each row ${when} ${call}`)
  }
}

/** What was noted of these rows, in order. */
export async function notedOf(db: Db, ids: string[]): Promise<Noted[]> {
  const { rows } = await sql<Noted>`
    select seq::int as seq, what, id, value from noted where id = any(${ids}::uuid[]) order by seq`.execute(
    db,
  )
  return rows
}
