import { sql } from 'kysely'
import type { Badge } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'

/** A held revision that waits for scorers alone, with all that its author wrote. */
export type WaitingRow = {
  threadKey: string
  parentId: string | null
  latestRevision: number
  revisionId: string
  text: string
  name: string
  badges: Badge[]
  writtenAt: Date
  guestHash: Buffer | null
  subject: string | null
}

/** Undefined: there is no such comment, or it waits no longer, or for a person too. */
export async function selectWaiting(
  db: Db,
  siteId: string,
  commentId: string,
): Promise<WaitingRow | undefined> {
  const { rows } = await sql<WaitingRow>`
    select t.key as thread_key, c.parent_id, c.latest_revision, r.id as revision_id, r.text, r.name, r.badges,
      r.created_at as written_at, a.guest_hash, a.subject
    from comment c
    join revision r on r.site_id = c.site_id and r.id = c.latest_revision_id and r.status = 'held'
    join "case" k on k.site_id = c.site_id and k.comment_id = c.id and k.state = 'open' and k.waiting_for <> '{}'
    join thread t on t.site_id = c.site_id and t.id = c.thread_id
    join author a on a.site_id = c.site_id and a.id = c.author_id
    where c.site_id = ${siteId}::uuid and c.id = ${commentId}::uuid and c.status in ('held', 'published')`.execute(
    db,
  )
  return rows[0]
}

export type WaitingCase = { id: string; commentId: string; waitingFor: string[]; openedAt: Date }

/** Sites with cases that wait, the longest waiting first. */
export async function selectWaitingSites(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from site s cross join lateral (
      select k.opened_at from "case" k
      where k.site_id = s.id and k.state = 'open' and k.waiting_for <> '{}' order by k.opened_at limit 1) first
    order by first.opened_at, s.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** A site's waiting cases, the longest waiting first, at most 100, after a given one. */
export async function selectWaitingCases(
  db: Db,
  siteId: string,
  after?: WaitingCase,
): Promise<WaitingCase[]> {
  const { rows } = await sql<WaitingCase>`
    select id, comment_id, waiting_for, opened_at from "case"
    where site_id = ${siteId}::uuid and state = 'open' and waiting_for <> '{}'
      ${after ? sql`and (opened_at, id) > (${after.openedAt}, ${after.id}::uuid)` : sql``}
    order by opened_at, id limit 100`.execute(db)
  return rows
}

/**
 * What scorers may look at besides the text. The parent is given, or found by the reply (`replyOf`); its text is the
 * published one, or none.
 */
export async function selectContext(
  db: Db,
  siteId: string,
  place: { thread: string; parentId?: string | null; replyOf?: string },
): Promise<{ title?: string; parent?: string }> {
  const { rows } = await sql<{ title: string | null; parent: string | null }>`
    select (select page_title from thread where site_id = ${siteId}::uuid and key = ${place.thread}) as title,
      (select r.text from comment c join revision r on r.site_id = c.site_id and r.id = c.published_revision_id
       where c.site_id = ${siteId}::uuid and c.id = coalesce(${place.parentId ?? null}::uuid,
         (select parent_id from comment where site_id = ${siteId}::uuid and id = ${place.replyOf ?? null}::uuid))) as parent`.execute(
    db,
  )
  const { title, parent } = rows[0]!
  return { ...(title && { title }), ...(parent && { parent }) }
}
