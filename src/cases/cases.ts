import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'

export type CaseReason = 'held' | 'edit-held' | 'rejected' | 'reported'

export type CaseRow = {
  id: string
  commentId: string
  revisionId: string
  state: 'open' | 'closed'
  outcome: 'policy' | 'moderator' | 'withdrawn' | 'passed' | null
  reasons: string[]
  version: number
  closedAt: Date | null
  waitingFor: string[]
}

const columns = [
  'id',
  'commentId',
  'revisionId',
  'state',
  'outcome',
  'reasons',
  'version',
  'closedAt',
  'waitingFor',
] as const

/** Locks a comment's open case, if it has one. Its comment must be locked before. */
export async function lockOpenCase(
  trx: Trx,
  siteId: string,
  commentId: string,
): Promise<CaseRow | undefined> {
  return trx
    .selectFrom('case')
    .select(columns)
    .where('siteId', '=', siteId)
    .where('commentId', '=', commentId)
    .where('state', '=', 'open')
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export async function lockCase(trx: Trx, siteId: string, id: string): Promise<CaseRow | undefined> {
  return trx
    .selectFrom('case')
    .select(columns)
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

type Opening = {
  siteId: string
  commentId: string
  revisionId: string
  reason: CaseReason
  /** The scorers that alone keep the revision from being published; absent: it waits for a person. */
  waitingFor?: string[]
  now: Date
}

/**
 * Puts a comment before the moderators: opens its case, or adds to the open one. A new revision raises the case's
 * version; a further report doesn't, so that a comment that many report stays decidable.
 */
export async function openCase(trx: Trx, opening: Opening, present?: CaseRow): Promise<string> {
  const { siteId, commentId, revisionId, reason, waitingFor = [], now } = opening
  if (present) {
    const newRevision = present.revisionId !== revisionId
    await trx
      .updateTable('case')
      .set({
        reasons: withReason(present.reasons, reason),
        revisionId,
        ...(newRevision && { version: present.version + 1, waitingFor }),
        changedAt: sql<Date>`clock_timestamp()`,
      })
      .where('siteId', '=', siteId)
      .where('id', '=', present.id)
      .execute()
    return present.id
  }
  const id = uuidv7(now.getTime())
  const changedAt = sql<Date>`clock_timestamp()`
  const row = {
    siteId,
    id,
    commentId,
    revisionId,
    state: 'open' as const,
    outcome: null,
    reasons: [reason],
    openedAt: now,
    closedAt: null,
    changedAt,
    waitingFor,
  }
  await trx.insertInto('case').values(row).execute()
  return id
}

/** A case that the policy closed by rejecting; listed in the console with Restore. */
export async function recordRejection(trx: Trx, rejection: Omit<Opening, 'reason'>): Promise<string> {
  const { siteId, commentId, revisionId, now } = rejection
  const id = uuidv7(now.getTime())
  const closed = {
    state: 'closed' as const,
    outcome: 'policy' as const,
    reasons: ['rejected'],
    openedAt: now,
    closedAt: now,
  }
  await trx
    .insertInto('case')
    .values({ siteId, id, commentId, revisionId, ...closed, changedAt: sql<Date>`clock_timestamp()` })
    .execute()
  return id
}

/** A later verdict left the case open: what it waits for now. New evidence raises its version. */
export async function setWaiting(
  trx: Trx,
  siteId: string,
  present: CaseRow,
  waitingFor: string[],
): Promise<void> {
  await trx
    .updateTable('case')
    .set({ waitingFor, version: present.version + 1, changedAt: sql<Date>`clock_timestamp()` })
    .where('siteId', '=', siteId)
    .where('id', '=', present.id)
    .execute()
}

/** Ends an open case and its claim. */
export async function closeCase(
  trx: Trx,
  siteId: string,
  present: CaseRow,
  closing: { outcome: NonNullable<CaseRow['outcome']>; revisionId?: string; now: Date },
): Promise<void> {
  await trx
    .updateTable('case')
    .set({
      state: 'closed',
      outcome: closing.outcome,
      // What a person decided is never decided again by a scorer's late answer, not even after an undo.
      waitingFor: [],
      ...(closing.revisionId && { revisionId: closing.revisionId }),
      closedAt: closing.now,
      version: present.version + 1,
      changedAt: sql<Date>`clock_timestamp()`,
    })
    .where('siteId', '=', siteId)
    .where('id', '=', present.id)
    .execute()
  await trx
    .updateTable('claim')
    .set({ releasedAt: closing.now })
    .where('siteId', '=', siteId)
    .where('caseId', '=', present.id)
    .where('releasedAt', 'is', null)
    .execute()
}

const withReason = (reasons: string[], reason: CaseReason) =>
  reasons.includes(reason) ? reasons : [...reasons, reason]
