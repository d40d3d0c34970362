import type { Comment } from '../src/comments/schema.ts'
import type { Changes, ServerToClient } from '../src/realtime/protocol.ts'
import { withChanges, withOwn } from './changes.ts'
import type { Discussion } from './discussion.ts'
import { createGate } from './gate.ts'
import { catchUp, loadMine } from './load.ts'
import type { Connection } from './socket.ts'

/** How often to ask while no socket is connected, in milliseconds. */
const pollEvery = 15_000

/**
 * Keeps a loaded discussion up to date: by socket, and by asking again and again while there is none. Ends with the
 * discussion's `closed` signal.
 */
export const startLive = (discussion: Discussion): void => {
  const { store, closed } = discussion
  let connection: Connection | null = null
  let wasJoined = false

  const joining = (): void => store.set({ isComplete: false })
  const joined = (version: number): void => {
    // Away for longer than the author's own room looks back: what was decided meanwhile is asked for.
    if (wasJoined && isWaiting(discussion)) void loadMine(discussion)
    wasJoined = true
    if (version <= store.get().version) store.set({ isComplete: true })
    else catchUp(discussion).catch(() => connection?.rejoinLater())
  }
  const gate = createGate(store)
  const events: ServerToClient = {
    changes: changes => {
      if (!isOurs(discussion, changes)) return
      gate(() => store.set(state => withChanges(state, changes, state.isComplete)))
    },
    mine: ({ comments }) => gate(() => takeOwn(discussion, comments)),
    cases: () => undefined,
    resync: () => connection?.rejoinLater(),
  }

  pollWhile(discussion, () => !connection?.isJoined() || !store.get().isComplete)
  discussion.identityChanged = () => connection?.reauthenticate()
  import('./socket.ts').then(
    ({ connect }) => {
      if (!closed.aborted) connection = connect(discussion, events, { joining, joined })
    },
    // The socket's chunk did not load: asking again and again serves as well.
    () => undefined,
  )
}

const takeOwn = ({ store, thread }: Discussion, comments: (Comment & { thread: string })[]): void => {
  for (const { thread: where, ...comment } of comments) {
    if (where === thread) store.set(state => withOwn(state, comment))
  }
}

const isOurs = ({ site, thread }: Discussion, changes: Changes): boolean =>
  changes.site === site && changes.thread.key === thread

/** Whether an own comment or edit waits for a decision. */
const isWaiting = ({ store }: Discussion): boolean =>
  [...store.get().entries.values()].some(entry => entry.status === 'held' || 'pending' in entry)

const pollWhile = (discussion: Discussion, needed: () => boolean): void => {
  const { closed } = discussion
  const ask = (): void => {
    if (document.hidden || !needed()) return
    // A failed poll is asked again at the next one.
    catchUp(discussion).catch(() => undefined)
    if (isWaiting(discussion)) void loadMine(discussion)
  }
  const timer = setInterval(ask, pollEvery)
  document.addEventListener('visibilitychange', ask, { signal: closed })
  addEventListener('online', ask, { signal: closed })
  closed.addEventListener('abort', () => clearInterval(timer))
}
