import type { Discussion } from './discussion.ts'
import { isComment, upsert } from './entries.ts'
import { showReplies } from './load.ts'
import { withId, withoutId } from './store.ts'

/** Loads and shows the comment of an address `#comment-<id>`; its conversation goes to the top if it wasn't listed. */
export const showLinked = async (discussion: Discussion, hash: string): Promise<void> => {
  const { store, closed } = discussion
  const id = hash.slice('#comment-'.length).toLowerCase()
  store.set({ linked: id, linkedMissing: false })
  try {
    const rootId = await bringConversation(discussion, id)
    for (let page = 0; page < 10 && !isComment(store.get().entries.get(id)); page++) {
      await showReplies(discussion, rootId)
    }
    store.set({ focusOn: id })
  } catch {
    if (!closed.aborted) store.set({ linked: null, linkedMissing: true })
  }
}

const bringConversation = async ({ api, store }: Discussion, id: string): Promise<string> => {
  const known = store.get().entries.get(id)
  const comment = isComment(known) ? known : await api.comment(id, 'whoever')
  const { roots, fresh, pinned, entries } = store.get()
  if (comment.id !== comment.rootId) store.set({ expanded: withId(store.get().expanded, comment.rootId) })
  const rootKnown = isComment(entries.get(comment.rootId))
  const root =
    rootKnown || comment.rootId === comment.id
      ? comment
      : await api.comment(comment.rootId, 'whoever').catch(() => comment)
  store.set({ entries: upsert(entries, [comment, root]), fresh: withoutId(fresh, comment.rootId) })
  const isListed = [...roots, ...pinned].includes(comment.rootId)
  if (!isListed) store.set({ pinned: [comment.rootId, ...pinned] })
  return comment.rootId
}
