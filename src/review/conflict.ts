import type { Trx } from '../db/handle.ts'
import { Problem, type ProblemType } from '../problem.ts'
import { claimView, selectClaim } from './claim.ts'
import { selectDecision } from './decision-view.ts'
import type { Subject } from './lock-subject.ts'

type Viewer = { staffId: string; now: Date }

/** A 409 that says how the case stands: its version, the latest decision with who made it, who works on it. */
export async function conflict(
  trx: Trx,
  type: ProblemType,
  subject: Subject,
  viewer: Viewer,
  detail?: string,
): Promise<Problem> {
  const { siteId, comment } = subject
  const decision = await selectDecision(trx, siteId, comment.decisionId)
  const claim = await runningClaim(trx, subject, viewer)
  return new Problem(type, {
    ...(detail && { detail }),
    more: { decision, ...claim, caseVersion: subject.case.version },
  })
}

/** As `conflict`, where no decision is to blame. */
export async function refusal(
  trx: Trx,
  type: ProblemType,
  subject: Subject,
  viewer: Viewer,
  detail?: string,
): Promise<Problem> {
  const claim = await runningClaim(trx, subject, viewer)
  return new Problem(type, {
    ...(detail && { detail }),
    more: { ...claim, caseVersion: subject.case.version },
  })
}

async function runningClaim(trx: Trx, subject: Subject, { staffId, now }: Viewer) {
  const held = await selectClaim(trx, subject.siteId, subject.case.id)
  return held && held.until > now ? { claim: claimView(held, staffId) } : {}
}
