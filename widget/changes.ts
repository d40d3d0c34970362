import type { Comment, Mine, Page } from '../src/comments/schema.ts'
import { byAge, type Entry, isComment, upsert } from './entries.ts'
import { type State, withoutId } from './store.ts'

/** How each answer of the service changes the state. Pure. */

const isRoot = (entry: Entry): boolean => !isComment(entry) || entry.rootId === entry.id

const isOwn = (state: State, entry: Entry): boolean =>
  isComment(entry) && (entry.text !== undefined || entry.author.id === state.me?.id)

/** The first page: everything public is taken from it; what is the reader's own and not public stays. */
export const withFirstPage = (state: State, page: Page): Partial<State> => {
  const own = [...state.entries].filter(
    ([, entry]) => isComment(entry) && entry.text !== undefined && entry.status !== 'published',
  )
  const listed = page.comments.filter(isRoot).map(root => root.id)
  return {
    phase: 'ready',
    thread: page.thread,
    version: page.thread.version,
    // A kept page may be a moment behind what a socket has already said.
    isComplete: state.isComplete && page.thread.version >= state.version,
    entries: upsert(new Map(own), page.comments),
    roots: listed,
    fresh: [],
    pinned: state.pinned.filter(id => !listed.includes(id)),
    arrived: new Set(),
    nextCursor: page.nextCursor,
    more: 'idle',
    fetched: new Map(),
  }
}

/** A further page. It doesn't move `version`: what changed on the first page meanwhile is still to be asked for. */
export const withMore = (state: State, page: Page): Partial<State> => {
  const known = new Set(state.roots)
  const further = page.comments.filter(isRoot).map(root => root.id)
  return {
    entries: upsert(state.entries, page.comments),
    roots: [...state.roots, ...further.filter(id => !known.has(id))],
    fresh: state.fresh.filter(id => !further.includes(id)),
    nextCursor: page.nextCursor,
    more: 'idle',
  }
}

/** Where a root that is not listed belongs: in the part of the list that is loaded, or after it. */
const isWithinList = (state: State, root: Comment): boolean => {
  if (state.nextCursor === null) return true
  const last = state.entries.get(state.roots.at(-1) ?? '')
  if (state.sort === 'newest') return !isComment(last) || byAge(root, last) > 0
  // In the order of age the unlisted may be old or new; one without history has just been published.
  return root.replyCount === 0 && root.revision === 1
}

/**
 * What changed, as GET ?after= and the socket say it. New roots of others wait in `fresh`; replies to a listed root
 * are marked as arrived. `follows`: nothing is missing before these changes, so that they move `version` on.
 */
export const withChanges = (
  state: State,
  changes: Pick<Page, 'thread' | 'comments'>,
  follows: boolean,
): Partial<State> => {
  const entries = upsert(state.entries, changes.comments)
  const placed = new Set([...state.roots, ...state.fresh, ...state.pinned])
  const fresh = state.fresh.filter(id => isComment(entries.get(id)))
  const arrived = new Set(state.arrived)
  let pinned = state.pinned
  for (const entry of changes.comments) {
    if (!isComment(entry)) continue
    const isNew = !state.entries.has(entry.id)
    if (isRoot(entry) && !placed.has(entry.id)) {
      if (isOwn(state, entry)) pinned = [entry.id, ...pinned]
      else if (isWithinList(state, entry)) fresh.push(entry.id)
    } else if (isNew && !isRoot(entry) && placed.has(entry.rootId) && !isOwn(state, entry))
      arrived.add(entry.id)
  }
  const isLatest = !state.thread || changes.thread.version >= state.thread.version
  return {
    entries,
    fresh,
    arrived,
    pinned,
    thread: isLatest ? changes.thread : state.thread,
    version: follows ? Math.max(state.version, changes.thread.version) : state.version,
  }
}

/** Puts the waiting roots into the list, each where the order has it. */
export const withFreshShown = (state: State): Partial<State> => {
  const order = (one: string, other: string): number => {
    const [a, b] = [state.entries.get(one), state.entries.get(other)]
    if (!isComment(a) || !isComment(b)) return 0
    return state.sort === 'newest' ? byAge(b, a) : byAge(a, b)
  }
  const shown = state.fresh.filter(id => !state.roots.includes(id))
  const roots = [...state.roots]
  for (const id of shown) {
    const place = roots.findIndex(other => order(id, other) < 0)
    roots.splice(place < 0 ? roots.length : place, 0, id)
  }
  return { roots, fresh: [], arrived: new Set([...state.arrived, ...shown]) }
}

/** The reader's own that are not public, or have an edit waiting. Withdrawn ones are not shown to anybody. */
export const withMine = (state: State, mine: Mine): Partial<State> => ({
  me: mine.author ?? state.me,
  entries: upsert(state.entries, mine.comments),
  pinned: withOwnPinned(state, mine.comments),
})

/** Own roots that the list doesn't have stand at the top, the newest first. */
const withOwnPinned = (state: State, own: readonly Comment[]): string[] => {
  const added = own.filter(
    comment =>
      comment.rootId === comment.id &&
      !state.roots.includes(comment.id) &&
      !state.pinned.includes(comment.id),
  )
  return [...added.sort((one, other) => byAge(other, one)).map(comment => comment.id), ...state.pinned]
}

/** A comment's own view, after a post, an edit or news of a decision. */
export const withOwn = (state: State, comment: Comment): Partial<State> => ({
  me: state.me ?? { ...comment.author, standing: 'normal' },
  entries: upsert(state.entries, [comment]),
  pinned: withOwnPinned(state, [comment]),
  fresh: withoutId(state.fresh, comment.id),
  arrived: new Set(withoutId([...state.arrived], comment.id)),
})
