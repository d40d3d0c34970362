import { sql } from 'kysely'
import type { Before } from '../cases/before.ts'
import { type CaseRow, closeCase } from '../cases/cases.ts'
import type { Trx } from '../db/handle.ts'
import type { Subject } from './lock-subject.ts'

/** `other`: the case that reports have opened since. */
type Meanwhile = { other: CaseRow | undefined; now: Date }

/**
 * The case stands as it stood. Reports that came in meanwhile have opened another: its reasons move here when this
 * one opens again, since a comment has one open case.
 */
export async function restoreCase(
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
