import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import type { Standing, Status } from '../db/tables.ts'
import { lockSite } from '../sites/queries.ts'

export type LockedComment = {
  id: string
  parentId: string | null
  rootId: string
  status: Status
  publishedRevisionId: string | null
  latestRevisionId: string
  latestRevision: number
  version: number | null
  replyCount: number
  decisionId: string
  createdAt: Date
  editedAt: Date | null
}

export type Locked = {
  siteId: string
  policyNumber: number
  thread: {
    id: string
    key: string
    state: 'open' | 'closed'
    premoderation: boolean
    version: number
    count: number
  }
  author: { id: string; rev: number; standing: Standing; suspendedUntil: Date | null }
  comment: LockedComment
}

/** Locks all that a change of one comment touches, in the one order: site, thread, author, comment. */
export async function lockComment(trx: Trx, siteId: string, id: string): Promise<Locked | null> {
  const place = await trx
    .selectFrom('comment')
    .select(['threadId', 'authorId'])
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!place) return null
  const policyNumber = await lockSite(trx, siteId)
  const thread = await trx
    .selectFrom('thread')
    .select(['id', 'key', 'state', 'premoderation', 'version', 'count'])
    .where('siteId', '=', siteId)
    .where('id', '=', place.threadId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const author = await trx
    .selectFrom('author')
    .select(['id', 'rev', 'standing', 'suspendedUntil'])
    .where('siteId', '=', siteId)
    .where('id', '=', place.authorId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const comment = await selectLocked(trx, siteId, id)
  return { siteId, policyNumber, thread, author, comment }
}

async function selectLocked(trx: Trx, siteId: string, id: string): Promise<LockedComment> {
  const { rows } = await sql<LockedComment>`
    select id, parent_id, root_id, status, published_revision_id, latest_revision_id, latest_revision, version, reply_count,
      decision_id, created_at, edited_at
    from comment where site_id = ${siteId}::uuid and id = ${id}::uuid for no key update`.execute(trx)
  return rows[0]!
}
