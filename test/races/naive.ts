import { sql } from 'kysely'
import type { Db } from '../../src/db/handle.ts'
import { uuidv7 } from '../../src/db/ids.ts'

/** The same writes as one would write them first: look, then act, by id. They show what the guards are there for. */

/** Posts like an earlier comment of the same author, if writing was allowed a moment ago. Null when it wasn't. */
export async function naivePost(
  db: Db,
  siteId: string,
  like: string,
): Promise<{ id: string; policy: number } | null> {
  const { rows } = await sql<{ allowed: boolean; policy: number }>`
    select a.standing = 'normal' and t.state = 'open' as allowed, s.policy_number as policy
    from comment c
    join author a on a.site_id = c.site_id and a.id = c.author_id
    join thread t on t.site_id = c.site_id and t.id = c.thread_id
    join site s on s.id = c.site_id
    where c.site_id = ${siteId}::uuid and c.id = ${like}::uuid`.execute(db)
  if (!rows[0]!.allowed) return null
  const [id, revision, decision, client] = [0, 1, 2, 3].map(() => uuidv7(Date.now()))
  await db.transaction().execute(async trx => {
    await sql`
      insert into comment (site_id, id, thread_id, author_id, client_id, post_hash, parent_id, root_id, status,
        published_revision_id, latest_revision_id, latest_revision, version, decision_id, created_at, changed_at)
      select site_id, ${id}, thread_id, author_id, ${client}, post_hash, null, ${id}, 'published',
        ${revision}, ${revision}, 1, 1, ${decision}, now(), now()
      from comment c where c.site_id = ${siteId}::uuid and c.id = ${like}::uuid`.execute(trx)
    await sql`
      insert into revision
      select site_id, ${revision}, ${id}, 1, thread_id, author_id, text, body, name, badges, content_hash,
        repeat_key, sketch, 'published', null, now()
      from revision r where r.site_id = ${siteId}::uuid and r.comment_id = ${like}::uuid and r.number = 1`.execute(
      trx,
    )
    await sql`
      insert into decision (site_id, id, comment_id, revision_id, action, actor, before, created_at)
      values (${siteId}, ${decision}, ${id}, ${revision}, 'publish', 'policy', 'null', now())`.execute(trx)
  })
  return { id: id!, policy: rows[0]!.policy }
}

/** Publishes whatever is the latest text of a comment. */
export async function naivePublish(db: Db, siteId: string, id: string): Promise<void> {
  await sql`
    update comment set status = 'published', published_revision_id = latest_revision_id, version = coalesce(version, 1)
    where site_id = ${siteId}::uuid and id = ${id}::uuid`.execute(db)
}

/** Decides a case that was open a moment ago. False when it wasn't. */
export async function naiveDecide(db: Db, siteId: string, caseId: string): Promise<boolean> {
  const one = db.selectFrom('case').select('state').where('siteId', '=', siteId).where('id', '=', caseId)
  if ((await one.executeTakeFirstOrThrow()).state !== 'open') return false
  const closed = sql`
    update "case" set state = 'closed', outcome = 'moderator', closed_at = now()
    where site_id = ${siteId}::uuid and id = ${caseId}::uuid`
  await closed.execute(db)
  return true
}

/** Brings a comment back to a status that an earlier decision found. */
export async function naiveUndo(db: Db, siteId: string, id: string): Promise<void> {
  await sql`
    update comment set status = 'held', published_revision_id = null
    where site_id = ${siteId}::uuid and id = ${id}::uuid`.execute(db)
}
