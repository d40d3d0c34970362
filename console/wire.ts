/** What crosses the wire, as the console uses it. Types only: nothing of the service is bundled. */

import type { Comment } from '../src/comments/schema.ts'
import type {
  CaseDetail,
  CaseSummary,
  claimed,
  claimView,
  DecideBody,
  DecisionView,
  FindingView,
  OutageView,
  PolicyAnswer,
  Queue,
  ScreeningView,
  standingBody,
  TriedPolicy,
  threadSettingsView,
} from '../src/review/schema.ts'
import type { Session, Staff } from '../src/staff/schema.ts'

export type { CaseDetail, CaseSummary, Comment, DecideBody, PolicyAnswer, Queue, Session, Staff, TriedPolicy }
export type Policy = PolicyAnswer['policy']
export type PolicyOptions = Policy['options']
export type Term = PolicyOptions['terms'][number]
export type Threshold = PolicyOptions['thresholds'][number]
export type Claim = (typeof claimView)['_output']
export type ClaimGrant = (typeof claimed)['_output']
export type Decision = DecisionView
export type Finding = FindingView
export type Outage = OutageView
export type Scores = ScreeningView['scores'][number]
export type Standing = (typeof standingBody)['_output']['standing']
export type Action = DecideBody['action']
export type Site = Staff['sites'][number]
export type ThreadSettings = (typeof threadSettingsView)['_output']
export type AuthorRecord = CaseDetail['record']
