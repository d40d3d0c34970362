import type { Trx } from '../db/handle.ts'
import { Problem } from '../problem.ts'
import { conflict, refusal } from './conflict.ts'
import type { Deciding } from './decide.ts'
import { selectDecision } from './decision-view.ts'
import type { Subject } from './lock-subject.ts'
import { type Effect, effectOf } from './possible.ts'
import type { DecisionView } from './schema.ts'

/** The decision that this claim's token has already made, when it is the same one. Throws 409 when it is another. */
export async function repeatedDecision(
  trx: Trx,
  asked: Deciding,
  subject: Subject,
): Promise<DecisionView | undefined> {
  const { siteId, staffId, body } = asked
  const row = await trx
    .selectFrom('decision')
    .select(['id', 'caseId', 'staffId'])
    .where('siteId', '=', siteId)
    .where('claimToken', '=', body.claimToken)
    .executeTakeFirst()
  // Another's token, or another case's, is no claim here: that is told as such.
  if (!row || row.caseId !== subject.case.id || row.staffId !== staffId) return undefined
  const decision = (await selectDecision(trx, siteId, row.id))!
  const { action, revision, reason } = body
  const same =
    decision.action === action && decision.revision === revision && decision.reason === (reason || null)
  if (!same) throw new Problem('case-decided', { more: { decision, caseVersion: subject.case.version } })
  return decision
}

/** What the action comes to, when this claim may decide the case as it was seen. Throws 409 otherwise. */
export async function mayDecide(trx: Trx, asked: Deciding, subject: Subject): Promise<Effect> {
  const { body, staffId } = asked
  const { comment, revision } = subject
  if (comment.status === 'withdrawn') {
    throw await refusal(trx, 'action-not-possible', subject, asked, 'Its author has withdrawn the comment.')
  }
  if (body.caseVersion !== subject.case.version) throw await changed(trx, asked, subject)
  if (
    !(await holds(trx, { siteId: asked.siteId, caseId: subject.case.id, staffId, token: body.claimToken }))
  ) {
    throw await refusal(trx, 'claim-lost', subject, asked)
  }
  if (body.revision !== revision.number) throw await conflict(trx, 'not-latest', subject, asked)
  if (await hasOtherOpenCase(trx, subject)) {
    throw await conflict(trx, 'case-changed', subject, asked, 'The comment has a newer case that is open.')
  }
  const waiting = revision.id !== comment.publishedRevisionId
  const effect = effectOf(body.action, {
    status: comment.status,
    waiting,
    open: subject.case.state === 'open',
  })
  if (!effect) {
    const explain = isDecided(subject) ? conflict : refusal
    throw await explain(trx, 'action-not-possible', subject, asked)
  }
  return effect
}

const isDecided = (subject: Subject) =>
  subject.case.state === 'closed' && subject.case.outcome === 'moderator'

const changed = (trx: Trx, asked: Deciding, subject: Subject): Promise<Problem> =>
  conflict(trx, isDecided(subject) ? 'case-decided' : 'case-changed', subject, asked)

type Holding = { siteId: string; caseId: string; staffId: string; token: string }

/** An expired claim that nobody took over still serves: taking over releases it. */
async function holds(trx: Trx, { siteId, caseId, staffId, token }: Holding): Promise<boolean> {
  const claim = await trx
    .selectFrom('claim')
    .select('id')
    .where('siteId', '=', siteId)
    .where('id', '=', token)
    .where('caseId', '=', caseId)
    .where('staffId', '=', staffId)
    .where('releasedAt', 'is', null)
    .executeTakeFirst()
  return claim !== undefined
}

/** A closed case speaks of the comment as it stands; when another is open, that one is to be decided. */
async function hasOtherOpenCase(trx: Trx, subject: Subject): Promise<boolean> {
  if (subject.case.state === 'open') return false
  const open = await trx
    .selectFrom('case')
    .select('id')
    .where('siteId', '=', subject.siteId)
    .where('commentId', '=', subject.comment.id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return open !== undefined
}
