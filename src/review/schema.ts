import { z } from '@hono/zod-openapi'
import { authorView, commentView, reasons } from '../comments/schema.ts'
import { reportReasons } from '../reports/schema.ts'
import type { availableView, policyView } from './policy-schema.ts'

/** What crosses the wire in review. */

export const actions = ['publish', 'reject', 'remove', 'undo'] as const

export const findingView = z
  .object({
    rule: z.string(),
    verdict: z.enum(['publish', 'hold', 'reject']),
    field: z.enum(['body', 'name', 'link']),
    view: z.string(),
    spans: z.array(z.tuple([z.int(), z.int()])),
    detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    liftedBy: z.enum(['trusted', 'staff']).optional(),
  })
  .openapi('Finding')
export type FindingView = z.infer<typeof findingView>

export const staffRef = z.object({ id: z.uuid(), name: z.string() }).openapi('StaffRef')

export const claimView = z
  .object({ by: staffRef, until: z.iso.datetime(), mine: z.boolean() })
  .openapi('Claim')

export const decisionView = z
  .object({
    id: z.uuid(),
    action: z.enum(['publish', 'hold', 'reject', 'remove', 'undo']),
    /** Null: the policy decided. */
    by: staffRef.nullable(),
    reason: z.string().nullable(),
    revision: z.int(),
    createdAt: z.iso.datetime(),
    /** The decision that this one undid. */
    undoes: z.uuid().nullable(),
  })
  .openapi('Decision')
export type DecisionView = z.infer<typeof decisionView>

/** Why a case is in the queue. */
export const caseReasons = ['held', 'edit-held', 'rejected', 'reported'] as const

export const caseSummary = z
  .object({
    id: z.uuid(),
    version: z.int(),
    state: z.enum(['open', 'closed']),
    reasons: z.array(z.enum(caseReasons)),
    reportCount: z.int(),
    openedAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    thread: z.object({ key: z.string(), url: z.string().nullable(), title: z.string().nullable() }),
    /** The comment at the revision to be judged; `text` is its markdown, `published` whether readers see one now. */
    comment: commentView.extend({ published: z.boolean(), findings: z.array(findingView) }),
    claim: claimView.nullable(),
    /** The latest decision, whoever made it. */
    decision: decisionView.nullable(),
  })
  .openapi('Case')
export type CaseSummary = z.infer<typeof caseSummary>

/** What the policy's verdict stood on. Scores are what scorers said, whether or not it decided anything. */
export const screeningView = z
  .object({
    policy: z.int(),
    views: z.string(),
    wordLists: z.string(),
    scorers: z.record(z.string(), z.string()),
    scores: z.array(
      z.object({
        scorer: z.string(),
        field: z.enum(['body', 'name']),
        language: z.string().nullable(),
        scores: z.record(z.string(), z.number().nullable()),
      }),
    ),
  })
  .openapi('Screening')
export type ScreeningView = z.infer<typeof screeningView>

/** What would happen to a text. Spans count in the text as it was given; nothing is stored. */
export const triedView = z
  .object({
    verdict: z.enum(['publish', 'hold', 'reject']),
    reason: z.enum(reasons).nullable(),
    languages: z.array(z.string()),
    findings: z.array(findingView),
    screening: screeningView,
  })
  .openapi('TriedPolicy')
export type TriedPolicy = z.infer<typeof triedView>

/** A scorer that doesn't answer. `waiting`: how many comments are held for that alone. */
export const outageView = z
  .object({ scorer: z.string(), since: z.iso.datetime(), error: z.string(), waiting: z.int() })
  .openapi('ScorerOutage')
export type OutageView = z.infer<typeof outageView>

export const queueView = z
  .object({
    cases: z.array(caseSummary),
    nextCursor: z.string().nullable(),
    counts: z.object({ open: z.int(), rejected: z.int(), decided: z.int() }),
    /** Oldest open case, for "oldest waiting 3 min". */
    oldestOpenedAt: z.iso.datetime().nullable(),
    outages: z.array(outageView),
  })
  .openapi('Queue')
export type Queue = z.infer<typeof queueView>

/** One case with its context: what a moderator reads before deciding. */
export const caseView = caseSummary
  .extend({
    parent: commentView.nullable(),
    /** The published revision when an edit waits; to compare. */
    publishedText: z.string().nullable(),
    reports: z.array(
      z.object({
        reason: z.enum(reportReasons),
        note: z.string().nullable(),
        createdAt: z.iso.datetime(),
        by: z.string(),
      }),
    ),
    record: z.object({
      author: authorView,
      standing: z.enum(['normal', 'trusted', 'held', 'suspended', 'banned']),
      suspendedUntil: z.iso.datetime().nullable(),
      kind: z.enum(['guest', 'reader']),
      since: z.iso.datetime(),
      published: z.int(),
      rejected: z.int(),
      removed: z.int(),
      recent: z.array(
        z.object({
          id: z.uuid(),
          status: z.string(),
          text: z.string(),
          createdAt: z.iso.datetime(),
          threadKey: z.string(),
        }),
      ),
    }),
    history: z.array(decisionView),
    screening: screeningView.nullable(),
  })
  .openapi('CaseDetail')
export type CaseDetail = z.infer<typeof caseView>

export const claimed = z
  .object({ token: z.uuid(), caseVersion: z.int(), until: z.iso.datetime() })
  .openapi('ClaimGranted')

export const decideBody = z
  .strictObject({
    claimToken: z.uuid(),
    caseVersion: z.int().min(0).max(2147483647),
    revision: z.int().min(1).max(2147483647),
    action: z.enum(['publish', 'reject', 'remove']),
    /** Shown to moderators, kept with the decision. */
    reason: z.string().max(500).optional(),
  })
  .openapi('Decide')

export type DecideBody = z.infer<typeof decideBody>

export const standingBody = z
  .strictObject({
    standing: z.enum(['normal', 'trusted', 'held', 'suspended', 'banned']),
    until: z.iso.datetime().optional(),
  })
  .openapi('SetStanding')

export const threadBody = z
  .strictObject({ state: z.enum(['open', 'closed']).optional(), premoderation: z.boolean().optional() })
  .openapi('SetThread')

export const authorStandingView = z
  .object({
    id: z.uuid(),
    standing: standingBody.shape.standing,
    suspendedUntil: z.iso.datetime().nullable(),
  })
  .openapi('AuthorStanding')

export const threadSettingsView = z
  .object({
    key: z.string(),
    state: z.enum(['open', 'closed']),
    premoderation: z.boolean(),
    count: z.int(),
    version: z.int(),
  })
  .openapi('ThreadSettings')

/** A 409 of review says who was first. */
export const conflictExtra = z.object({
  decision: decisionView.optional(),
  claim: claimView.optional(),
  caseVersion: z.int().optional(),
})

export { reasons, reportReasons }

/** What `GET …/review/policy` answers. */
export type PolicyAnswer = {
  policy: z.infer<typeof policyView>
  available: z.infer<typeof availableView>
}
