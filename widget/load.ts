import type { Sort } from './api.ts'
import { withChanges, withFirstPage, withMine, withMore } from './changes.ts'
import type { Discussion } from './discussion.ts'
import { type Entry, isComment, upsert } from './entries.ts'
import { type Fetched, withId } from './store.ts'

/** Reads the first page and what is the reader's own. Never rejects: a failure is a state to show. */
export const loadDiscussion = async (discussion: Discussion): Promise<void> => {
  const { api, store, closed } = discussion
  const { sort, thread } = store.get()
  store.set({ phase: thread ? 'ready' : 'loading' })
  const mine = api.mine().catch(() => null)
  try {
    const page = await api.page(sort, null)
    if (closed.aborted || store.get().sort !== sort) return
    const isBehind = page.thread.version < store.get().version
    store.set(state => withFirstPage(state, page))
    // What can't be asked for now is asked for when the live connection looks after it.
    if (isBehind) await catchUp(discussion).catch(() => undefined)
  } catch {
    if (!closed.aborted) store.set({ phase: 'failed' })
    return
  }
  const own = await mine
  if (own && !closed.aborted) store.set(state => withMine(state, own))
}

/** Reads again what is the reader's own, as after signing in. */
export const loadMine = async ({ api, store, closed }: Discussion): Promise<void> => {
  const own = await api.mine().catch(() => null)
  if (own && !closed.aborted) store.set(state => withMine(state, own))
}

export const changeSort = (discussion: Discussion, sort: Sort): Promise<void> => {
  discussion.store.set({ sort })
  return loadDiscussion(discussion)
}

export const loadMore = async ({ api, store, closed }: Discussion): Promise<void> => {
  const { sort, nextCursor, more } = store.get()
  if (nextCursor === null || more === 'busy') return
  store.set({ more: 'busy' })
  try {
    const page = await api.page(sort, nextCursor)
    if (store.get().nextCursor === nextCursor) store.set(state => withMore(state, page))
  } catch {
    if (!closed.aborted) store.set({ more: 'failed' })
  }
}

/** Shows all replies of a root, and fetches the next of those that aren't there yet. */
export const showReplies = async ({ api, store, closed }: Discussion, rootId: string): Promise<void> => {
  store.set(state => ({ expanded: withId(state.expanded, rootId) }))
  const { entries, fetched } = store.get()
  const known = fetched.get(rootId)
  const root = entries.get(rootId)
  const loaded = [...entries.values()].filter(entry => isReplyTo(entry, rootId)).length
  if (known?.busy || known?.done || (isComment(root) && loaded >= root.replyCount)) return
  const note = (fetching: Fetched) =>
    store.set(state => ({ fetched: new Map(state.fetched).set(rootId, fetching) }))
  const cursor = known?.cursor ?? null
  note({ cursor, done: false, busy: true, failed: false })
  try {
    const page = await api.replies(rootId, cursor)
    store.set(state => ({ entries: upsert(state.entries, page.comments) }))
    note({ cursor: page.nextCursor, done: page.nextCursor === null, busy: false, failed: false })
  } catch {
    if (!closed.aborted) note({ cursor, done: false, busy: false, failed: true })
  }
}

const isReplyTo = (entry: Entry, rootId: string): boolean =>
  isComment(entry) && entry.rootId === rootId && entry.id !== rootId && entry.status === 'published'

/**
 * Asks for all that changed since the version reached, to its end; a `reset` reads the first page anew.
 * Rejects when there is no answer: what is missing is then still missing.
 */
export const catchUp = async (discussion: Discussion): Promise<void> => {
  const { api, store, closed } = discussion
  store.set({ isComplete: false })
  while (!closed.aborted) {
    const page = await api.after(store.get().version)
    if (page.reset) {
      store.set({ version: 0 })
      await loadDiscussion(discussion)
    } else store.set(state => withChanges(state, page, true))
    if (page.more) continue
    store.set({ isComplete: true })
    return
  }
}
