import { type Decision, waitingFor } from '../../moderation/index.ts'
import { type CaseRow, closeCase, lockOpenCase, setWaiting } from '../cases/cases.ts'
import type { Db, Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { transact } from '../db/transact.ts'
import { changeComment, type Standpoint } from './change-comment.ts'
import { describe } from './describe.ts'
import { evidenceOf } from './evidence.ts'
import type { Facts } from './facts.ts'
import { type Locked, lockComment } from './lock-comment.ts'

/** The policy's later verdict on a revision that waited for scorers. */
export type LaterVerdict = {
  siteId: string
  commentId: string
  revisionId: string
  facts: Facts
  decision: Decision
  now: Date
}

/** `gone`: a newer revision, a moderator or its author came first. `stale`: judge again. */
export type LaterStored = { kind: 'stored'; version: number } | { kind: 'unchanged' | 'gone' | 'stale' }

/**
 * Stores a verdict that came after the author was answered. It counts only for the revision that it judged, while
 * that is the latest, its case is open and nothing but scorers kept it back; a person's decision stands.
 */
export function storeVerdict(db: Db, verdict: LaterVerdict): Promise<LaterStored> {
  const { siteId, commentId } = verdict
  return transact(db, async (trx): Promise<LaterStored> => {
    const locked = await lockComment(trx, siteId, commentId)
    if (!locked || locked.comment.latestRevisionId !== verdict.revisionId) return { kind: 'gone' }
    if (!['held', 'published'].includes(locked.comment.status)) return { kind: 'gone' }
    const open = await lockOpenCase(trx, siteId, commentId)
    if (!open || open.waitingFor.length === 0) return { kind: 'gone' }
    if (isStale(verdict.facts, locked)) return { kind: 'stale' }
    if (waitingFor(verdict.decision).join() === open.waitingFor.join()) return { kind: 'unchanged' }
    return { kind: 'stored', version: await store(trx, verdict, locked, open) }
  })
}

function isStale(facts: Facts, { policyNumber, author, thread }: Locked): boolean {
  return (
    facts.policyNumber !== policyNumber ||
    facts.author?.rev !== author.rev ||
    facts.thread?.premoderation !== thread.premoderation
  )
}

async function store(trx: Trx, verdict: LaterVerdict, locked: Locked, open: CaseRow): Promise<number> {
  const { siteId, commentId, revisionId, decision, now } = verdict
  const outcome = (await isReplyToNothing(trx, locked)) ? withoutParent(decision) : decision
  const decisionId = uuidv7(now.getTime())
  const before = JSON.stringify(await describe(trx, locked, open))
  await trx
    .insertInto('decision')
    .values({
      siteId,
      id: decisionId,
      commentId,
      revisionId,
      caseId: open.id,
      action: outcome.verdict,
      actor: 'policy',
      staffId: null,
      reason: outcome.reason,
      before,
      screening: JSON.stringify(evidenceOf(outcome)),
      undoes: null,
      claimToken: null,
      createdAt: now,
    })
    .execute()
  await markRevision(trx, siteId, revisionId, outcome)
  await bringToReview(trx, { ...verdict, decision: outcome }, open)
  return changeComment(trx, locked, { ...standpoint(outcome, verdict, locked), decisionId })
}

const statusOf = { publish: 'published', hold: 'held', reject: 'rejected' } as const

async function markRevision(trx: Trx, siteId: string, id: string, decision: Decision): Promise<void> {
  await trx
    .updateTable('revision')
    .set({ status: statusOf[decision.verdict], reason: decision.reason })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .execute()
}

function standpoint(
  { verdict }: Decision,
  { revisionId, now }: LaterVerdict,
  { comment }: Locked,
): Standpoint {
  if (verdict === 'publish') {
    const edited = comment.version !== null && { editedAt: now }
    return { status: 'published', publishedRevisionId: revisionId, ...edited }
  }
  const { publishedRevisionId } = comment
  if (publishedRevisionId) return { status: 'published', publishedRevisionId }
  return { status: statusOf[verdict], publishedRevisionId: null }
}

/** Reports keep a case open; otherwise it ends with the verdict, unless it still holds. */
async function bringToReview(trx: Trx, { siteId, revisionId, decision, now }: LaterVerdict, open: CaseRow) {
  const isReported = open.reasons.includes('reported')
  if (decision.verdict === 'hold' || isReported) return setWaiting(trx, siteId, open, waitingFor(decision))
  const outcome = decision.verdict === 'reject' ? ('policy' as const) : ('passed' as const)
  return closeCase(trx, siteId, open, { outcome, revisionId, now })
}

/** What a reply answers may have gone meanwhile. The thread's lock keeps it as it is found. */
async function isReplyToNothing(trx: Trx, { siteId, comment }: Locked): Promise<boolean> {
  if (comment.parentId === null || comment.publishedRevisionId !== null) return false
  const parent = await trx
    .selectFrom('comment')
    .select('id')
    .where('siteId', '=', siteId)
    .where('id', '=', comment.parentId)
    .where('publishedRevisionId', 'is not', null)
    .executeTakeFirst()
  return parent === undefined
}

/** No machine publishes a reply to what is no longer there. */
function withoutParent(decision: Decision): Decision {
  if (decision.verdict !== 'publish') return decision
  const finding = { rule: 'parent-gone', ruleVersion: 1, field: 'body', view: 'raw', spans: [] } as const
  return {
    ...decision,
    verdict: 'hold',
    reason: 'unavailable',
    findings: [...decision.findings, { ...finding, verdict: 'hold', spans: [] }],
  }
}
