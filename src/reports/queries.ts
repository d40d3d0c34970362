import { sql } from 'kysely'
import type { Identity } from '../authors/identity.ts'
import type { Trx } from '../db/handle.ts'
import type { Standing } from '../db/tables.ts'

export type Reporter = { id: string; standing: Standing; suspendedUntil: Date | null }
export type Reported = { id: string; authorId: string; publishedRevisionId: string | null }

type NewAuthor = { siteId: string; identity: Identity; id: string; name: string; now: Date }

/** Makes the author that a token stands for, unless there is one; returns its id. */
export async function ensureAuthor(
  trx: Trx,
  { siteId, identity, id, name, now }: NewAuthor,
): Promise<string> {
  const who =
    identity.kind === 'guest'
      ? { kind: 'guest' as const, guestHash: identity.hash, subject: null }
      : { kind: 'reader' as const, guestHash: null, subject: identity.subject }
  await trx
    .insertInto('author')
    .values({ siteId, id, name, ...who, suspendedUntil: null, createdAt: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const row = await trx
    .selectFrom('author')
    .select('id')
    .where('siteId', '=', siteId)
    .where(who.guestHash ? 'guestHash' : 'subject', '=', who.guestHash ?? who.subject)
    .executeTakeFirstOrThrow()
  return row.id
}

/** Locks authors in the order of their ids. */
export async function lockAuthors(trx: Trx, siteId: string, ids: string[]): Promise<Reporter[]> {
  return trx
    .selectFrom('author')
    .select(['id', 'standing', 'suspendedUntil'])
    .where('siteId', '=', siteId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** A comment by its own thread's key; another thread's is none. */
export async function selectPlace(
  trx: Trx,
  siteId: string,
  thread: string,
  id: string,
): Promise<{ authorId: string } | undefined> {
  const { rows } = await sql<{ authorId: string }>`
    select c.author_id from comment c
    join thread t on t.site_id = c.site_id and t.id = c.thread_id and t.key = ${thread}
    where c.site_id = ${siteId}::uuid and c.id = ${id}::uuid`.execute(trx)
  return rows[0]
}

export async function lockReported(trx: Trx, siteId: string, id: string): Promise<Reported> {
  return trx
    .selectFrom('comment')
    .select(['id', 'authorId', 'publishedRevisionId'])
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}
