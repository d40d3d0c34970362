import type { ColumnType, Generated } from 'kysely'
import type { Finding, PolicyOptions, Scores } from '../../moderation/types.ts'
import type { Before } from '../cases/before.ts'
import type { PerspectiveFeedback, PerspectiveKey } from './perspective-tables.ts'

/** The rows as Kysely sees them; migrations/ says what each column means. */

export type Json<T> = ColumnType<T, string, string>

export type Screening = {
  findings: Finding[]
  scores: Scores[]
  versions: { policy: number; views: string; wordLists: string; scorers: Record<string, string> }
}

export type Status = 'held' | 'published' | 'rejected' | 'removed' | 'withdrawn'
export type Standing = 'normal' | 'trusted' | 'held' | 'suspended' | 'banned'
export type Role = 'moderator' | 'admin'

type Site = {
  id: string
  key: string
  name: string
  language: 'en' | 'zh-CN'
  origins: Generated<string[]>
  editWindow: Generated<number>
  opensThreads: Generated<boolean>
  policyNumber: Generated<number>
  createdAt: Date
}
type SiteKey = { siteId: string; id: string; sealed: Buffer; createdAt: Date; revokedAt: Date | null }
type Policy = {
  siteId: string
  number: number
  options: Json<Omit<PolicyOptions, 'terms'>>
  staffId: string | null
  createdAt: Date
}
type WordList = { siteId: string; id: string; name: string; createdAt: Date }
type Term = {
  siteId: string
  id: string
  listId: string
  term: string
  action: 'hold' | 'reject' | 'allow'
  category: string | null
  sincePolicy: number
  untilPolicy: number | null
}
type Staff = {
  id: string
  email: string
  name: string
  passwordHash: string
  allSites: Generated<boolean>
  createdAt: Date
}
type StaffRole = { siteId: string; staffId: string; role: Role }
type StaffSession = { tokenHash: Buffer; staffId: string; createdAt: Date; expiresAt: Date }
type StaffSetup = {
  tokenHash: Buffer
  siteId: string | null
  role: Role
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
}
type Thread = {
  siteId: string
  id: string
  key: string
  state: Generated<'open' | 'closed'>
  premoderation: Generated<boolean>
  version: Generated<number>
  count: Generated<number>
  pageUrl: string | null
  pageTitle: string | null
  createdAt: Date
}
type Author = {
  siteId: string
  id: string
  kind: 'guest' | 'reader'
  guestHash: Buffer | null
  subject: string | null
  name: string
  standing: Generated<Standing>
  suspendedUntil: Date | null
  rev: Generated<number>
  publishedCount: Generated<number>
  rejectedCount: Generated<number>
  removedCount: Generated<number>
  createdAt: Date
}
type Comment = {
  siteId: string
  id: string
  threadId: string
  authorId: string
  clientId: string
  postHash: Buffer
  parentId: string | null
  rootId: string
  status: Status
  publishedRevisionId: string | null
  latestRevisionId: string
  latestRevision: number
  version: number | null
  replyCount: Generated<number>
  decisionId: string
  createdAt: Date
  editedAt: Date | null
  changedAt: Date
}
type Revision = {
  siteId: string
  id: string
  commentId: string
  number: number
  threadId: string
  authorId: string
  text: string
  body: string
  name: string
  badges: string[]
  contentHash: Buffer
  repeatKey: string
  sketch: Buffer
  status: 'held' | 'published' | 'rejected' | 'superseded'
  reason: string | null
  createdAt: Date
}
type Case = {
  siteId: string
  id: string
  commentId: string
  revisionId: string
  state: 'open' | 'closed'
  outcome: 'policy' | 'moderator' | 'withdrawn' | 'passed' | null
  reasons: string[]
  reportCount: Generated<number>
  version: Generated<number>
  openedAt: Date
  closedAt: Date | null
  changedAt: Date
  waitingFor: Generated<string[]>
}
type Decision = {
  siteId: string
  id: string
  commentId: string
  revisionId: string
  caseId: string | null
  action: 'publish' | 'hold' | 'reject' | 'remove' | 'undo'
  actor: 'policy' | 'moderator'
  staffId: string | null
  reason: string | null
  before: Json<Before>
  screening: Json<Screening> | null
  undoes: string | null
  claimToken: string | null
  createdAt: Date
}
type Claim = {
  siteId: string
  id: string
  caseId: string
  staffId: string
  until: Date
  releasedAt: Date | null
  createdAt: Date
}
type Report = {
  siteId: string
  id: string
  commentId: string
  revisionId: string
  authorId: string
  reason: 'abuse' | 'spam' | 'off-topic' | 'other'
  note: string | null
  createdAt: Date
}
type StandingChange = {
  siteId: string
  id: string
  authorId: string
  staffId: string
  standingBefore: Standing
  standing: Standing
  suspendedUntil: Date | null
  createdAt: Date
}
type ScorerOutage = { scorer: string; since: Date; error: string; seenAt: Date }

export type Database = {
  site: Site
  siteKey: SiteKey
  policy: Policy
  wordList: WordList
  term: Term
  staff: Staff
  staffRole: StaffRole
  staffSession: StaffSession
  staffSetup: StaffSetup
  thread: Thread
  author: Author
  comment: Comment
  revision: Revision
  case: Case
  decision: Decision
  claim: Claim
  report: Report
  standingChange: StandingChange
  scorerOutage: ScorerOutage
  perspectiveKey: PerspectiveKey
  perspectiveFeedback: PerspectiveFeedback
}

/** Tables whose every query must fix the site. */
export const tenantTables = [
  'site_key',
  'policy',
  'word_list',
  'term',
  'thread',
  'author',
  'comment',
  'revision',
  'case',
  'decision',
  'claim',
  'report',
  'standing_change',
  'perspective_key',
  'perspective_feedback',
] as const
