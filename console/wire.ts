/** What crosses the wire, as the console uses it. Types only: nothing of the service is bundled. */

import type { Comment } from '../src/comments/schema.ts'
import type {
  actions,
  CaseSummary,
  caseView,
  claimed,
  claimView,
  DecisionView,
  FindingView,
  Queue,
  standingBody,
} from '../src/review/schema.ts'
import type { Session, Staff } from '../src/staff/schema.ts'

export type { CaseSummary, Comment, Queue, Session, Staff }
export type CaseDetail = (typeof caseView)['_output']
export type Claim = (typeof claimView)['_output']
export type ClaimGrant = (typeof claimed)['_output']
export type Decision = DecisionView
export type Finding = FindingView
export type Standing = (typeof standingBody)['_output']['standing']
export type Action = Exclude<(typeof actions)[number], 'undo'>
export type Site = Staff['sites'][number]
export type ThreadSettings = { state: 'open' | 'closed'; premoderation: boolean }
export type AuthorRecord = CaseDetail['record']
