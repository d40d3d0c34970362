import type { Comment, Gone, Thread } from '../comments/schema.ts'
import type { CaseSummary } from '../review/schema.ts'

/** Every event that crosses a socket, typed once for both sides. A socket carries no command but joining a room. */

export type Handshake = { site: string; token?: string }

export type Joined =
  | { version: number }
  | { error: 'not-found' | 'forbidden' | 'bad-request' | 'unavailable' }

export type ClientToServer = {
  /** A thread's room. `after`: the version the client already has. */
  join: (
    room: { thread: string; after?: number } | { review: true },
    answer: (joined: Joined) => void,
  ) => void
  leave: (room: { thread: string } | { review: true }) => void
}

/** Exactly what `GET …/comments?after=` answers, with the site's key. */
export type Changes = { site: string; thread: Thread; comments: (Comment | Gone)[] }

export type ServerToClient = {
  changes: (changes: Changes) => void
  /** The author's own comments whose status changed. */
  mine: (mine: { site: string; comments: (Comment & { thread: string })[] }) => void
  /** To moderators: cases opened, claimed, decided. */
  cases: (news: { site: string; cases: CaseSummary[] }) => void
  /** The reader was too slow and is cut off: join again with `after`. */
  resync: () => void
}
