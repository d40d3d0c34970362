import type { Status } from '../db/tables.ts'

/** What a decision found: exactly this is what undoing it restores. Null for a comment's first decision. */
export type Before = {
  status: Status
  publishedRevisionId: string | null
  editedAt: string | null
  revision: { id: string; status: 'held' | 'published' | 'rejected' | 'superseded'; reason: string | null }
  case: {
    id: string
    state: 'open' | 'closed'
    outcome: 'policy' | 'moderator' | 'withdrawn' | 'passed' | null
    reasons: string[]
    closedAt: string | null
  } | null
} | null
