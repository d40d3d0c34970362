import { closeCase } from '../cases/cases.ts'
import { changeComment, type Standpoint } from '../comments/change-comment.ts'
import { describe } from '../comments/describe.ts'
import type { Db, Trx } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { selectDecision } from './decision-view.ts'
import { lockSubject, type Subject } from './lock-subject.ts'
import { mayDecide, repeatedDecision } from './may-decide.ts'
import type { Effect } from './possible.ts'
import type { DecideBody, DecisionView } from './schema.ts'

export type Deciding = {
  siteId: string
  caseId: string
  staffId: string
  body: DecideBody
  now: Date
  newId: (at: number) => string
}

/** A decision with the thread and the version that it has brought it to. */
export type Decided = { decision: DecisionView; threadKey: string; version: number }

/**
 * A moderator decides: a compare-and-swap on claim, case version and revision. Throws 409 with who was first. The
 * same decision sent again with the same claim token answers as it did.
 */
export function decide(db: Db, asked: Deciding): Promise<Decided> {
  const { siteId } = asked
  return transact(db, async trx => {
    const subject = await lockSubject(trx, siteId, asked.caseId)
    const { key: threadKey, version } = subject.thread
    const repeated = await repeatedDecision(trx, asked, subject)
    if (repeated) return { decision: repeated, threadKey, version }
    const effect = await mayDecide(trx, asked, subject)
    const decisionId = asked.newId(asked.now.getTime())
    const reached = await carryOut(trx, asked, subject, { effect, decisionId })
    return { decision: (await selectDecision(trx, siteId, decisionId))!, threadKey, version: reached }
  })
}

async function carryOut(
  trx: Trx,
  asked: Deciding,
  subject: Subject,
  { effect, decisionId }: { effect: Effect; decisionId: string },
): Promise<number> {
  const { siteId, staffId, body, now } = asked
  const { comment, revision } = subject
  const before = JSON.stringify(await describe(trx, subject, subject.case))
  await trx
    .insertInto('decision')
    .values({
      siteId,
      id: decisionId,
      commentId: comment.id,
      revisionId: revision.id,
      caseId: subject.case.id,
      action: body.action,
      actor: 'moderator',
      staffId,
      reason: body.reason || null,
      before,
      screening: null,
      undoes: null,
      claimToken: body.claimToken,
      createdAt: now,
    })
    .execute()
  await markLatest(trx, subject, effect)
  const version = await changeComment(trx, subject, { ...standpoint(effect, subject), decisionId })
  await closeCase(trx, siteId, subject.case, { outcome: 'moderator', revisionId: revision.id, now })
  return version
}

function standpoint(effect: Effect, subject: Subject): Standpoint {
  const { publishedRevisionId } = subject.comment
  if (effect === 'publish') {
    return { status: 'published', publishedRevisionId: subject.revision.id, ...editedSince(subject) }
  }
  if (effect === 'remove') return { status: 'removed', publishedRevisionId: null }
  if (effect === 'reject') return { status: 'rejected', publishedRevisionId: null }
  return { status: 'published', publishedRevisionId }
}

/** Readers who saw an earlier text are told when this one was written. */
function editedSince({ comment, revision }: Subject): { editedAt?: Date } {
  const wasPublic = comment.version !== null && revision.number > 1
  const isNewer = comment.editedAt === null || comment.editedAt < revision.createdAt
  return wasPublic && isNewer ? { editedAt: revision.createdAt } : {}
}

/** The latest revision bears what became of it; its author is told no more than that it was a moderator. */
async function markLatest(trx: Trx, { siteId, comment }: Subject, effect: Effect): Promise<void> {
  if (effect === 'keep') return
  const mark =
    effect === 'publish'
      ? { status: 'published' as const, reason: null }
      : { status: 'rejected' as const, reason: 'moderator' }
  await trx
    .updateTable('revision')
    .set(mark)
    .where('siteId', '=', siteId)
    .where('id', '=', comment.latestRevisionId)
    .execute()
}
