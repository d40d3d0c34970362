import type { Before } from '../cases/before.ts'
import { lockOpenCase } from '../cases/cases.ts'
import { changeComment } from '../comments/change-comment.ts'
import { describe } from '../comments/describe.ts'
import type { Db, Trx } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { conflict, refusal } from './conflict.ts'
import type { Decided } from './decide.ts'
import { selectDecision } from './decision-view.ts'
import { lockSubject, type Subject } from './lock-subject.ts'
import { restoreCase } from './restore-case.ts'

export type Undoing = {
  siteId: string
  decisionId: string
  staffId: string
  now: Date
  newId: (at: number) => string
}

type Undone = { id: string; caseId: string; before: NonNullable<Before> }

/**
 * Takes a moderator's decision back: a new decision that restores exactly what that one found. Needs no claim.
 * Throws 409 after any later revision, withdrawal or decision.
 */
export function undo(db: Db, asked: Undoing): Promise<Decided> {
  const { siteId, now } = asked
  return transact(db, async trx => {
    const undone = await selectUndoable(trx, siteId, asked.decisionId)
    const subject = await lockSubject(trx, siteId, undone.caseId)
    await mustBeLatest(trx, asked, subject, undone)
    const id = asked.newId(now.getTime())
    const other =
      subject.case.state === 'open' ? undefined : await lockOpenCase(trx, siteId, subject.comment.id)
    await insertUndo(trx, asked, subject, { id, undone })
    const version = await restoreComment(trx, subject, undone.before, id)
    await restoreCase(trx, subject, undone.before, { other, now })
    return { decision: (await selectDecision(trx, siteId, id))!, threadKey: subject.thread.key, version }
  })
}

async function selectUndoable(trx: Trx, siteId: string, id: string): Promise<Undone> {
  const row = await trx
    .selectFrom('decision')
    .select(['id', 'caseId', 'actor', 'action', 'before'])
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Problem('not-found')
  if (row.actor !== 'moderator' || row.action === 'undo' || !row.caseId || !row.before) {
    throw new Problem('cannot-undo', { detail: 'Only what a moderator decided can be undone.' })
  }
  return { id: row.id, caseId: row.caseId, before: row.before }
}

async function mustBeLatest(
  trx: Trx,
  asked: Undoing,
  subject: Subject,
  { id, before }: Undone,
): Promise<void> {
  const { comment } = subject
  if (comment.status === 'withdrawn') {
    throw await refusal(trx, 'cannot-undo', subject, asked, 'Its author has withdrawn the comment.')
  }
  if (comment.decisionId !== id || comment.latestRevisionId !== before.revision.id) {
    throw await conflict(trx, 'cannot-undo', subject, asked)
  }
}

async function insertUndo(
  trx: Trx,
  asked: Undoing,
  subject: Subject,
  { id, undone }: { id: string; undone: Undone },
): Promise<void> {
  const { siteId, staffId, now } = asked
  await trx
    .insertInto('decision')
    .values({
      siteId,
      id,
      commentId: subject.comment.id,
      revisionId: subject.comment.latestRevisionId,
      caseId: subject.case.id,
      action: 'undo',
      actor: 'moderator',
      staffId,
      reason: null,
      before: JSON.stringify(await describe(trx, subject, subject.case)),
      screening: null,
      undoes: undone.id,
      claimToken: null,
      createdAt: now,
    })
    .execute()
}

async function restoreComment(
  trx: Trx,
  subject: Subject,
  before: NonNullable<Before>,
  decisionId: string,
): Promise<number> {
  const { id, status, reason } = before.revision
  await trx
    .updateTable('revision')
    .set({ status, reason })
    .where('siteId', '=', subject.siteId)
    .where('id', '=', id)
    .execute()
  return changeComment(trx, subject, {
    status: before.status,
    publishedRevisionId: before.publishedRevisionId,
    editedAt: before.editedAt ? new Date(before.editedAt) : null,
    decisionId,
  })
}
