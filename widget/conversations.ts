import type { Comment, Gone } from '../src/comments/schema.ts'
import { byAge, isComment } from './entries.ts'
import type { Outgoing, State } from './store.ts'

/** One row of the discussion. `key` stays the same from the first sending to the last edit. */
export type Row =
  | { kind: 'comment'; key: string; comment: Comment }
  | { kind: 'gone'; key: string; gone: Gone }
  | { kind: 'outgoing'; key: string; outgoing: Outgoing }

/** A root with its replies as shown: `head`, then a button for the `hidden` ones, then what must be seen anyway. */
export type Conversation = {
  key: string
  rootId: string
  root: Row
  head: Row[]
  tail: Row[]
  /** How many replies are not shown; null when some are but their number is unknown. */
  hidden: number | null
}

/** Replies shown under a root before "show more". */
const shownAtFirst = 3
/** Replies that come with a root in a page. */
const broughtAlong = 10

const isShown = (state: State, comment: Comment): boolean => {
  if (comment.status === 'published') return true
  return comment.status !== 'withdrawn' && comment.text !== undefined && !state.dismissed.has(comment.id)
}

const rowOf = (state: State, comment: Comment): Row => ({
  kind: 'comment',
  key: state.clientIds.get(comment.id) ?? comment.id,
  comment,
})

const outgoingRow = (outgoing: Outgoing): Row => ({ kind: 'outgoing', key: outgoing.clientId, outgoing })

/** Shown replies by root, oldest first. */
const repliesByRoot = (state: State): Map<string, Comment[]> => {
  const replies = new Map<string, Comment[]>()
  for (const entry of state.entries.values()) {
    if (!isComment(entry) || entry.rootId === entry.id || !isShown(state, entry)) continue
    const siblings = replies.get(entry.rootId)
    if (siblings) siblings.push(entry)
    else replies.set(entry.rootId, [entry])
  }
  for (const siblings of replies.values()) siblings.sort(byAge)
  return replies
}

const unfetched = (state: State, rootId: string, replies: readonly Comment[]): number | null => {
  if (state.fetched.get(rootId)?.done) return 0
  const published = replies.filter(reply => reply.status === 'published').length
  const root = state.entries.get(rootId)
  if (isComment(root)) return Math.max(0, root.replyCount - published)
  return published >= broughtAlong ? null : 0
}

const conversationOf = (
  state: State,
  root: Row,
  rootId: string,
  replies: readonly Comment[],
): Conversation => {
  const away = unfetched(state, rootId, replies)
  const open = state.expanded.has(rootId) || (away === 0 && replies.length <= shownAtFirst + 1)
  const mustShow = (reply: Comment): boolean =>
    state.arrived.has(reply.id) || reply.text !== undefined || reply.id === state.linked
  const head = open ? replies : replies.slice(0, shownAtFirst)
  const tail = replies.slice(head.length).filter(mustShow)
  const outgoing = state.outgoing.filter(sent => sent.rootId === rootId).map(outgoingRow)
  return {
    key: root.key,
    rootId,
    root,
    head: head.map(reply => rowOf(state, reply)),
    tail: [...tail.map(reply => rowOf(state, reply)), ...outgoing],
    hidden: away === null ? null : away + replies.length - head.length - tail.length,
  }
}

const alone = (root: Row): Conversation => ({
  key: root.key,
  rootId: root.key,
  root,
  head: [],
  tail: [],
  hidden: 0,
})

/** Own replies, unpublished or on their way, whose conversation is not loaded. */
const orphans = (
  state: State,
  replies: Map<string, Comment[]>,
  listed: ReadonlySet<string>,
): Conversation[] => {
  const own = [...replies]
    .filter(([rootId]) => !listed.has(rootId))
    .flatMap(([, siblings]) =>
      siblings.filter(reply => reply.text !== undefined && reply.status !== 'published'),
    )
    .map(reply => rowOf(state, reply))
  const outgoing = state.outgoing
    .filter(sent => sent.rootId !== null && !listed.has(sent.rootId))
    .map(outgoingRow)
  return [...outgoing, ...own].map(alone)
}

/** The discussion as it is to be shown, from the top down. */
export const conversationsOf = (state: State): Conversation[] => {
  const replies = repliesByRoot(state)
  const order = [...new Set([...state.pinned, ...state.roots])]
  const listed = new Set(order)
  const conversations: Conversation[] = state.outgoing
    .filter(sent => sent.rootId === null)
    .reverse()
    .map(sent => alone(outgoingRow(sent)))
  conversations.push(...orphans(state, replies, listed))
  for (const id of order) {
    const entry = state.entries.get(id)
    const under = replies.get(id) ?? []
    const sentHere = state.outgoing.some(sent => sent.rootId === id)
    if (isComment(entry) && isShown(state, entry)) {
      conversations.push(conversationOf(state, rowOf(state, entry), id, under))
    } else if (entry && (under.length > 0 || sentHere)) {
      const gone: Gone = isComment(entry) ? { id, status: 'withdrawn', version: entry.version ?? 0 } : entry
      conversations.push(conversationOf(state, { kind: 'gone', key: id, gone }, id, under))
    }
  }
  return conversations
}
