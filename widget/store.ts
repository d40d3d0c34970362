import type { Mine, Thread } from '../src/comments/schema.ts'
import type { Sort } from './api.ts'
import type { Entries } from './entries.ts'
import type { Failure } from './failure.ts'
import type { Unsent } from './outbox.ts'

/** A comment that the service has not acknowledged. `failure`: why it is not being sent any more. */
export type Outgoing = Unsent & { phase: 'sending' | 'waiting' | 'failed'; failure: Failure | null }

/** How far the replies of one root have been fetched beyond those that came with it. */
export type Fetched = { cursor: string | null; done: boolean; busy: boolean; failed: boolean }

export type Said =
  | 'posted'
  | 'postedHeld'
  | 'postedRejected'
  | 'saved'
  | 'withdrawn'
  | 'linkCopied'
  | 'reported'

/** All that the element shows. Values are replaced, never changed in place. */
export type State = {
  phase: 'idle' | 'loading' | 'ready' | 'failed'
  sort: Sort
  thread: Thread | null
  /** The version up to which every public change is known. */
  version: number
  /** Whether what a socket says next follows on from `version`; otherwise something before it is to be asked for. */
  isComplete: boolean
  entries: Entries
  /** Ids of the roots that are listed, in the order of `sort`. */
  roots: readonly string[]
  /** Ids of new roots, waiting behind the pill. */
  fresh: readonly string[]
  /** Ids of roots kept at the top: the reader's own of this visit, and a linked one that wasn't in the list. */
  pinned: readonly string[]
  /** Ids that arrived live and are shown as new. */
  arrived: ReadonlySet<string>
  nextCursor: string | null
  more: 'idle' | 'busy' | 'failed'
  fetched: ReadonlyMap<string, Fetched>
  /** Roots whose replies are all shown. */
  expanded: ReadonlySet<string>
  me: Mine['author']
  outgoing: readonly Outgoing[]
  /** Client ids by comment id, so that a row stays the same row when it is acknowledged. */
  clientIds: ReadonlyMap<string, string>
  /** Own rejected or removed comments that the reader has put away. */
  dismissed: ReadonlySet<string>
  reported: ReadonlySet<string>
  /** The comment being replied to. */
  replyingTo: string | null
  /** The comment that the address points to. */
  linked: string | null
  linkedMissing: boolean
  /** The row, by key or comment id, that takes the focus as soon as it is there. */
  focusOn: string | null
  /** What screen readers are told last. */
  said: Said | null
  /** Set anew when a text has gone back into the draft of `place`, so that its composer reads it again. */
  restored: { place: string | null; count: number }
}

export const emptyState = (): State => ({
  phase: 'idle',
  sort: 'newest',
  thread: null,
  version: 0,
  isComplete: false,
  entries: new Map(),
  roots: [],
  fresh: [],
  pinned: [],
  arrived: new Set(),
  nextCursor: null,
  more: 'idle',
  fetched: new Map(),
  expanded: new Set(),
  me: null,
  outgoing: [],
  clientIds: new Map(),
  dismissed: new Set(),
  reported: new Set(),
  replyingTo: null,
  linked: null,
  linkedMissing: false,
  focusOn: null,
  said: null,
  restored: { place: null, count: 0 },
})

/** Holds the state and tells its listeners of each change. */
export type Store = {
  get: () => State
  set: (change: Partial<State> | ((state: State) => Partial<State>)) => void
  subscribe: (listener: () => void) => () => void
}

export const createStore = (initial: State = emptyState()): Store => {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: change => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) }
      for (const listener of listeners) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const withId = (ids: ReadonlySet<string>, id: string): Set<string> => new Set([...ids, id])

export const withoutId = (ids: readonly string[], id: string): string[] => ids.filter(other => other !== id)
