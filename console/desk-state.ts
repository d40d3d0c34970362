import type { ReviewApi } from './api.ts'
import type { ClaimState, Claims } from './claims.ts'
import type { Catalogue } from './i18n/catalogue.ts'
import type { LiveState } from './live.ts'
import type { QueueList } from './queue.ts'
import type { Store } from './store.ts'
import type { Toasts } from './toasts.ts'
import type { CaseDetail, CaseSummary, Staff, ThreadSettings } from './wire.ts'

/** Everything that the queue, the case and the author's pane show. */
export type DeskState = {
  list: QueueList
  openId: string | null
  detail: CaseDetail | null
  detailStatus: 'loading' | 'ready' | 'failed' | 'missing'
  /** A newer text of the open case, not yet looked at: until then nothing can be decided. */
  newer: CaseDetail | null
  thread: ThreadSettings | null
  claim: ClaimState
  /** Decisions that did not get through, by case: they came back and say so. */
  unsaved: Record<string, true>
  live: LiveState
}

/** What the desk's acts work with. */
export type Desk = {
  store: Store<DeskState>
  api: ReviewApi
  site: string
  me: Staff
  claims: Claims
  toasts: Toasts
  words: () => Catalogue
  /** Details read ahead, by case. */
  ahead: Map<string, CaseDetail>
  /** The moderator's own decisions of this visit, the latest last. */
  made: Made[]
  /** The session is over. */
  ended: () => void
}

/** A decision on its way or made. `id` is null when it did not get through. */
export type Made = { caseId: string; name: string; id: Promise<string | null>; toast?: number }

/** The open case as well as it is known: in full, or as the list has it while the rest is being read. */
export function openCaseOf({ openId, detail, list }: DeskState): CaseSummary | null {
  if (!openId) return null
  return detail ?? list.cases.find(subject => subject.id === openId) ?? null
}
