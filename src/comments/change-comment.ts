import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import type { Status } from '../db/tables.ts'
import type { Locked } from './lock-comment.ts'

/** Where a comment shall stand. What is not named stays. */
export type Standpoint = {
  status: Status
  publishedRevisionId: string | null
  latestRevisionId?: string
  latestRevision?: number
  decisionId?: string
  editedAt?: Date | null
}

/**
 * Brings a locked comment to a new standpoint and everything that is counted with it: the thread's version and
 * count when the public state changes, the root's replies, the author's record. The one place that does.
 * Returns the thread's version after it.
 */
export async function changeComment(trx: Trx, locked: Locked, to: Standpoint): Promise<number> {
  const { siteId, comment, thread } = locked
  const publicly = to.publishedRevisionId !== comment.publishedRevisionId
  const version = publicly ? thread.version + 1 : thread.version
  const appears = Number(to.publishedRevisionId !== null) - Number(comment.publishedRevisionId !== null)
  const set = {
    ...to,
    ...(publicly && { version }),
    changedAt: sql<Date>`clock_timestamp()`,
  }
  // The thread’s lock keeps the whole tree, so the root needs none of its own.
  if (publicly) await countInThread(trx, locked, version, appears)
  await trx
    .updateTable('comment')
    .set(set)
    .where('siteId', '=', siteId)
    .where('id', '=', comment.id)
    .execute()
  await countForAuthor(trx, locked, to.status)
  return version
}

async function countInThread(
  trx: Trx,
  { siteId, thread, comment }: Locked,
  version: number,
  appears: number,
): Promise<void> {
  await trx
    .updateTable('thread')
    .set({ version, count: sql`count + ${appears}` })
    .where('siteId', '=', siteId)
    .where('id', '=', thread.id)
    .execute()
  if (comment.parentId === null || appears === 0) return
  await trx
    .updateTable('comment')
    .set({ version, replyCount: sql`reply_count + ${appears}` })
    .where('siteId', '=', siteId)
    .where('id', '=', comment.rootId)
    .execute()
}

async function countForAuthor(trx: Trx, { siteId, author, comment }: Locked, status: Status): Promise<void> {
  const change = (of: Status) => Number(status === of) - Number(comment.status === of)
  if (status === comment.status) return
  await trx
    .updateTable('author')
    .set({
      publishedCount: sql`published_count + ${change('published')}`,
      rejectedCount: sql`rejected_count + ${change('rejected')}`,
      removedCount: sql`removed_count + ${change('removed')}`,
    })
    .where('siteId', '=', siteId)
    .where('id', '=', author.id)
    .execute()
}
