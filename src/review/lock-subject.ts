import { type CaseRow, lockCase } from '../cases/cases.ts'
import { type Locked, lockComment } from '../comments/lock-comment.ts'
import type { Trx } from '../db/handle.ts'
import { Problem } from '../problem.ts'

/** A case, locked with its comment and all that a decision about it touches. */
export type Subject = Locked & {
  case: CaseRow
  /** The one to be judged: an open case's own, else the comment's latest. */
  revision: { id: string; number: number; createdAt: Date }
}

/** Locks in the one order: site, thread, author, comment, case. Throws 404 for another site's case. */
export async function lockSubject(trx: Trx, siteId: string, caseId: string): Promise<Subject> {
  const place = await trx
    .selectFrom('case')
    .select('commentId')
    .where('siteId', '=', siteId)
    .where('id', '=', caseId)
    .executeTakeFirst()
  const locked = place && (await lockComment(trx, siteId, place.commentId))
  const present = locked && (await lockCase(trx, siteId, caseId))
  if (!present) throw new Problem('not-found')
  const revisionId = present.state === 'open' ? present.revisionId : locked.comment.latestRevisionId
  const revision = await trx
    .selectFrom('revision')
    .select(['id', 'number', 'createdAt'])
    .where('siteId', '=', siteId)
    .where('id', '=', revisionId)
    .executeTakeFirstOrThrow()
  return { ...locked, case: present, revision }
}
