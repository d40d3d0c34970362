import { sql } from 'kysely'
import type { Before } from '../cases/before.ts'
import { type CaseRow, closeCase, lockOpenCase } from '../cases/cases.ts'
import { changeComment } from '../comments/change-comment.ts'
import { describe } from '../comments/describe.ts'
import type { Db, Trx } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { conflict, refusal } from './conflict.ts'
import type { Decided } from './decide.ts'
import { selectDecision } from './decision-view.ts'
import { lockSubject, type Subject } from './lock-subject.ts'

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

type Meanwhile = { other: CaseRow | undefined; now: Date }

/**
 * The case stands as it stood. Reports that came in meanwhile have opened another: its reasons move here when this
 * one opens again, since a comment has one open case.
 */
async function restoreCase(
  trx: Trx,
  subject: Subject,
  before: NonNullable<Before>,
  { other, now }: Meanwhile,
): Promise<void> {
  const { siteId } = subject
  const was = before.case!
  const reopens = was.state === 'open'
  if (other) await closeCase(trx, siteId, other, { outcome: 'moderator', now })
  const added = reopens && other ? other.reasons : []
  const reports = reopens && other ? await reportsOf(trx, siteId, other.id) : 0
  await trx
    .updateTable('case')
    .set({
      state: was.state,
      outcome: was.outcome,
      reasons: [...new Set([...was.reasons, ...added])],
      reportCount: sql`report_count + ${reports}`,
      closedAt: was.closedAt ? new Date(was.closedAt) : null,
      version: subject.case.version + 1,
      changedAt: sql<Date>`clock_timestamp()`,
    })
    .where('siteId', '=', siteId)
    .where('id', '=', subject.case.id)
    .execute()
}

async function reportsOf(trx: Trx, siteId: string, caseId: string): Promise<number> {
  const row = await trx
    .selectFrom('case')
    .select('reportCount')
    .where('siteId', '=', siteId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return row.reportCount
}
