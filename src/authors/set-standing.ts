import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import type { Standing } from '../db/tables.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'

export type SetStanding = {
  siteId: string
  authorId: string
  staffId: string
  standing: Standing
  /** For `suspended`, and only for it. */
  until?: Date
  now: Date
  newId: (at: number) => string
}

export type AuthorStanding = { id: string; standing: Standing; suspendedUntil: Date | null }

/**
 * Changes what an author may do here, and records who changed it. Whatever is being judged on the standing before
 * is judged again. Throws 404 for another site's author, 422 unless a suspension, and nothing else, ends in the future.
 */
export function setStanding(db: Db, asked: SetStanding): Promise<AuthorStanding> {
  const { siteId, authorId, staffId, standing, now } = asked
  const suspendedUntil = endOf(asked)
  return transact(db, async trx => {
    const own = trx
      .selectFrom('author')
      .select('standing')
      .where('siteId', '=', siteId)
      .where('id', '=', authorId)
    const present = await own.forNoKeyUpdate().executeTakeFirst()
    if (!present) throw new Problem('not-found')
    const change = {
      siteId,
      id: asked.newId(now.getTime()),
      authorId,
      staffId,
      standingBefore: present.standing,
    }
    await trx
      .insertInto('standingChange')
      .values({ ...change, standing, suspendedUntil, createdAt: now })
      .execute()
    return trx
      .updateTable('author')
      .set({ standing, suspendedUntil, rev: sql`rev + 1` })
      .where('siteId', '=', siteId)
      .where('id', '=', authorId)
      .returning(['id', 'standing', 'suspendedUntil'])
      .executeTakeFirstOrThrow()
  })
}

function endOf({ standing, until, now }: SetStanding): Date | null {
  const fault = (detail: string) => new Problem('invalid-input', { errors: [{ pointer: '/until', detail }] })
  if (standing !== 'suspended') {
    if (until) throw fault('belongs to a suspension')
    return null
  }
  if (!until || until <= now) throw fault('must be in the future')
  return until
}
