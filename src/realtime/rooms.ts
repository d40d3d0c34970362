import { z } from 'zod'
import { Problem } from '../problem.ts'
import type { Sites } from '../sites/sites.ts'
import type { AuthorRooms } from './author-rooms.ts'
import type { Joined } from './protocol.ts'
import type { ReviewRooms } from './review-rooms.ts'
import type { ParleySocket } from './room.ts'
import type { ThreadRooms } from './thread-rooms.ts'

const threadRoom = z.strictObject({
  thread: z.string().min(1).max(512),
  after: z.number().int().min(0).optional(),
})
const reviewRoom = z.strictObject({ review: z.literal(true) })
const joinable = z.union([threadRoom, reviewRoom])

/** Threads that one socket may follow. */
const mostThreads = 20

export type RoomsDeps = {
  sites: Sites
  allowsOrigin: (origin: string | undefined, site: { origins: string[] }) => boolean
  threads: ThreadRooms
  authors: AuthorRooms
  review: ReviewRooms
}

/**
 * The one door to every room. Which site a socket belongs to was settled when it connected; what it may join is
 * decided here, each time, from what it could GET: a thread's room by anyone from an allowed origin, the review
 * room by whoever has a role on the site now. A socket's own room is entered at its connection, by its token
 * alone. There is no other way in, and no event that names a room is ever trusted for more.
 */
export function attachRooms(socket: ParleySocket, deps: RoomsDeps): void {
  const { sites, threads, review, authors } = deps
  if (socket.data.identity) authors.join(socket, socket.data.identity)

  socket.on('join', (asked, answer) => {
    if (typeof answer !== 'function') return
    void join(asked).then(answer, error => answer(refusal(error)))
  })

  async function join(asked: unknown): Promise<Joined> {
    const room = joinable.safeParse(asked)
    if (!room.success) throw new Problem('bad-request')
    const site = await sites.find(socket.data.site)
    if (!deps.allowsOrigin(socket.data.origin, site)) throw new Problem('origin-not-allowed')
    if ('review' in room.data) return { version: await review.join(socket, site) }
    const { thread } = room.data
    if (!thread.isWellFormed() || thread.includes('\0') || threads.countOf(socket) >= mostThreads)
      throw new Problem('bad-request')
    return { version: await threads.join(socket, site, thread) }
  }

  socket.on('leave', asked => {
    const room = joinable.safeParse(asked)
    if (!room.success) return
    if ('review' in room.data) review.leaveAll(socket)
    else threads.leave(socket, socket.data.siteId, room.data.thread)
  })

  socket.on('disconnect', () => {
    threads.leaveAll(socket)
    authors.leaveAll(socket)
    review.leaveAll(socket)
  })
}

function refusal(error: unknown): Joined {
  if (!(error instanceof Problem)) return { error: 'unavailable' }
  if (error.status === 404 || error.status === 401) return { error: 'not-found' }
  if (error.status === 403) return { error: 'forbidden' }
  return { error: error.status === 400 ? 'bad-request' : 'unavailable' }
}
