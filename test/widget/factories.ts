import type { Comment, Gone, Mine, Page } from '../../src/comments/schema.ts'
import { emptyState, type State } from '../../widget/store.ts'

/** Ids and times that rise with `n`, as the service makes them. */
export const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

const timeOf = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString()

/** A published root, unless `more` says otherwise; its age and id follow `n`. */
export const comment = (n: number, more: Partial<Comment> = {}): Comment => ({
  id: idOf(n),
  parentId: null,
  rootId: idOf(n),
  status: 'published',
  author: { id: idOf(900_000 + n), name: `Reader ${n}`, badges: [] },
  body: [['p', `text ${n}`]],
  revision: 1,
  createdAt: timeOf(n),
  replyCount: 0,
  version: n,
  ...more,
})

export const reply = (n: number, root: number, more: Partial<Comment> = {}): Comment =>
  comment(n, { parentId: idOf(root), rootId: idOf(root), ...more })

export const gone = (n: number, version: number, status: Gone['status'] = 'removed'): Gone => ({
  id: idOf(n),
  status,
  version,
})

export const page = (comments: Page['comments'], more: Partial<Page> & { version?: number } = {}): Page => {
  const { version = 100, ...rest } = more
  const thread = { key: 't', state: 'open' as const, count: comments.length, version, editWindow: 900 }
  return { thread, comments, nextCursor: null, ...rest }
}

export const me: NonNullable<Mine['author']> = {
  id: idOf(777_777),
  name: 'Me',
  badges: [],
  standing: 'normal',
}

/** A comment as its own author gets it. */
export const own = (n: number, more: Partial<Comment> = {}): Comment =>
  comment(n, { author: { id: me.id, name: me.name, badges: [] }, text: `text ${n}`, reason: null, ...more })

/** Applies changes one after another to an empty discussion. */
export const stateAfter = (...steps: ((state: State) => Partial<State>)[]): State => {
  let state = emptyState()
  for (const step of steps) state = { ...state, ...step(state) }
  return state
}
