import { type Decision, waitingFor } from '../../moderation/index.ts'
import { type CaseRow, closeCase, lockOpenCase, openCase, recordRejection } from '../cases/cases.ts'
import type { Db, Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { changeComment } from './change-comment.ts'
import type { Content } from './content.ts'
import { describe } from './describe.ts'
import { evidenceOf } from './evidence.ts'
import type { Facts } from './facts.ts'
import { mayWrite } from './judge.ts'
import type { ScreenLater } from './later.ts'
import { type Locked, lockComment } from './lock-comment.ts'
import { packSketch } from './sketch.ts'

export type Edit = {
  siteId: string
  id: string
  /** The revision that was the latest when the edit was judged. */
  base: number
  content: Content
  facts: Facts
  decision: Decision
  final: boolean
  now: Date
}

export type Edited = { kind: 'stored'; version: number } | { kind: 'stale' }

/**
 * Stores an edit as a new revision with the verdict on exactly it. The published revision stays until one passes:
 * publishing moves to the new one only while it is still the latest.
 */
export function editComment(db: Db, edit: Edit, screenLater?: ScreenLater): Promise<Edited> {
  return transact(db, async trx => {
    const locked = await lockComment(trx, edit.siteId, edit.id)
    if (!locked) throw new Problem('not-found')
    mayWrite(locked.author, locked.thread, edit.now)
    if (locked.comment.latestRevision !== edit.base) throw new Problem('not-latest')
    if (locked.comment.status === 'removed' || locked.comment.status === 'withdrawn')
      throw new Problem('not-editable')
    if (!edit.final && isStale(edit, locked)) return { kind: 'stale' }
    const version = await store(trx, edit, locked)
    await screenLater?.(trx, edit.siteId, [edit])
    return { kind: 'stored', version }
  })
}

function isStale({ facts }: Edit, { policyNumber, author, thread }: Locked): boolean {
  return (
    facts.policyNumber !== policyNumber ||
    facts.author?.rev !== author.rev ||
    facts.thread?.premoderation !== thread.premoderation
  )
}

async function store(trx: Trx, edit: Edit, locked: Locked): Promise<number> {
  const { siteId, id, decision, now } = edit
  const open = await lockOpenCase(trx, siteId, id)
  const before = await describe(trx, locked, open)
  if (before!.status === 'rejected' && before!.revision.reason === 'moderator')
    throw new Problem('not-editable')
  const revisionId = await insertRevision(trx, edit, locked)
  const caseId = await bringToReview(trx, edit, locked, { open, revisionId })
  const decisionId = uuidv7(now.getTime())
  const screening = JSON.stringify(evidenceOf(decision))
  const verdict = {
    action: decision.verdict,
    reason: decision.reason,
    before: JSON.stringify(before),
    screening,
  }
  const nobody = { actor: 'policy' as const, staffId: null, undoes: null, claimToken: null }
  await trx
    .insertInto('decision')
    .values({
      siteId,
      id: decisionId,
      commentId: id,
      revisionId,
      caseId,
      ...verdict,
      ...nobody,
      createdAt: now,
    })
    .execute()
  await raiseRev(trx, locked)
  const latest = {
    latestRevisionId: revisionId,
    latestRevision: locked.comment.latestRevision + 1,
    decisionId,
  }
  return changeComment(trx, locked, { ...standpoint(edit, locked, revisionId), ...latest })
}

/** A verdict that doesn't publish leaves what is public as it is. */
function standpoint({ decision, now }: Edit, { comment }: Locked, revisionId: string) {
  if (decision.verdict === 'publish') {
    return {
      status: 'published' as const,
      publishedRevisionId: revisionId,
      ...(comment.version !== null && { editedAt: now }),
    }
  }
  const { publishedRevisionId } = comment
  if (publishedRevisionId) return { status: 'published' as const, publishedRevisionId }
  return {
    status: decision.verdict === 'hold' ? ('held' as const) : ('rejected' as const),
    publishedRevisionId: null,
  }
}

async function insertRevision(
  trx: Trx,
  { siteId, id, content, decision, now }: Edit,
  { comment, thread, author }: Locked,
): Promise<string> {
  const revisionId = uuidv7(now.getTime())
  await trx
    .updateTable('revision')
    .set({ status: 'superseded' })
    .where('siteId', '=', siteId)
    .where('id', '=', comment.latestRevisionId)
    .where('status', '=', 'held')
    .execute()
  await trx
    .insertInto('revision')
    .values({
      siteId,
      id: revisionId,
      commentId: id,
      number: comment.latestRevision + 1,
      threadId: thread.id,
      authorId: author.id,
      text: content.text,
      body: content.body,
      name: content.name,
      badges: content.badges,
      contentHash: content.hash,
      repeatKey: content.fingerprint.exact,
      sketch: packSketch(content.fingerprint.sketch),
      status:
        decision.verdict === 'publish' ? 'published' : decision.verdict === 'hold' ? 'held' : 'rejected',
      reason: decision.reason,
      createdAt: now,
    })
    .execute()
  return revisionId
}

type Place = { open: CaseRow | undefined; revisionId: string }

/** The case follows the revision: held, it is to be judged; passed, only reports keep the case open. */
async function bringToReview(
  trx: Trx,
  { siteId, id, decision, now }: Edit,
  locked: Locked,
  place: Place,
): Promise<string | null> {
  const { open, revisionId } = place
  const opening = { siteId, commentId: id, revisionId, now }
  if (decision.verdict === 'hold') {
    return openCase(
      trx,
      {
        ...opening,
        reason: locked.comment.publishedRevisionId ? 'edit-held' : 'held',
        waitingFor: waitingFor(decision),
      },
      open,
    )
  }
  if (open?.reasons.includes('reported')) return openCase(trx, { ...opening, reason: 'reported' }, open)
  if (open)
    await closeCase(trx, siteId, open, {
      outcome: decision.verdict === 'reject' ? 'policy' : 'passed',
      revisionId,
      now,
    })
  else if (decision.verdict === 'reject') return recordRejection(trx, opening)
  return open?.id ?? null
}

async function raiseRev(trx: Trx, { siteId, author }: Locked): Promise<void> {
  await trx
    .updateTable('author')
    .set({ rev: author.rev + 1 })
    .where('siteId', '=', siteId)
    .where('id', '=', author.id)
    .execute()
}
