import { readChanges } from '../comments/read-page.ts'
import type { Db } from '../db/handle.ts'
import type { Site } from '../sites/sites.ts'
import type { Follow } from '../threads/follow.ts'
import type { Changes } from './protocol.ts'
import { type Io, type ParleySocket, Room } from './room.ts'

type ThreadRoom = {
  id: string
  site: Site
  thread: string
  room: Room
  /** The version up to which the room has been told. */
  sent: number
  target: number
  telling: boolean
  unwatch: () => void
}

/** A burst of changes is one message: a room is told at most this often. */
const leastGapMs = 20
const mostAtOnce = 100
const retryMs = 400
/** What has been sent is unknown until the first member's join has read the version. */
const unknown = -1

/** The rooms of readers. What is emitted is read by the very query that answers `GET …?after=`. */
export type ThreadRooms = {
  /** Resolves to the version up to which the room has been told. */
  join(socket: ParleySocket, site: Site, thread: string): Promise<number>
  leave(socket: ParleySocket, siteId: string, thread: string): void
  leaveAll(socket: ParleySocket): void
  /** How many rooms a socket is in. */
  countOf(socket: ParleySocket): number
}

export function createThreadRooms(
  io: Io,
  deps: { db: Db; follow: Follow; onError: (error: unknown) => void },
): ThreadRooms {
  const { db, follow, onError } = deps
  const rooms = new Map<string, ThreadRoom>()
  const joined = new Map<ParleySocket, Set<ThreadRoom>>()
  const idOf = (siteId: string, thread: string) => `${siteId}/${thread}`

  follow.onMove((siteId, thread, version) => {
    const room = rooms.get(idOf(siteId, thread))
    if (!room) return
    if (version < room.sent) return startOver(room, version)
    room.target = Math.max(room.target, version)
    void tell(room)
  })

  async function tell(room: ThreadRoom): Promise<void> {
    if (room.telling || room.sent === unknown) return
    room.telling = true
    try {
      while (room.sent < room.target && room.room.size > 0) {
        const began = performance.now()
        await tellNext(room, began)
        await pause(leastGapMs - (performance.now() - began))
      }
    } catch (error) {
      onError(error)
      setTimeout(() => void tell(room), retryMs).unref()
    } finally {
      room.telling = false
    }
  }

  async function tellNext(room: ThreadRoom, began: number): Promise<void> {
    const { site, thread, sent: after } = room
    const page = await readChanges(db, site, { thread, after, limit: mostAtOnce })
    if (page.reset) return startOver(room, page.thread.version)
    if (!page.more) follow.seen(site.id, thread, page.thread.version, began)
    const changes: Changes = { site: site.key, thread: page.thread, comments: page.comments }
    room.sent = page.thread.version
    await room.room.emit('changes', changes)
  }

  /** The database knows less than the room was told, as after a restore: its readers read again. */
  function startOver(room: ThreadRoom, version: number): void {
    room.sent = version
    room.target = version
    void room.room.emit('resync')
  }

  function open(site: Site, thread: string): ThreadRoom {
    const id = idOf(site.id, thread)
    const room: ThreadRoom = {
      id,
      site,
      thread,
      room: new Room(io, `thread:${id}`),
      sent: unknown,
      target: 0,
      telling: false,
      unwatch: follow.watch(site.id, thread),
    }
    rooms.set(id, room)
    return room
  }

  function leave(socket: ParleySocket, room: ThreadRoom): void {
    joined.get(socket)?.delete(room)
    if (!room.room.remove(socket) || room.room.size > 0) return
    rooms.delete(room.id)
    room.unwatch()
  }

  return {
    async join(socket, site, thread) {
      // Nobody would take a socket that has gone out of a room again.
      if (!socket.connected) return 0
      const room = rooms.get(idOf(site.id, thread)) ?? open(site, thread)
      // In the room before its version is read, so that nothing falls between.
      room.room.add(socket)
      room.site = site
      joined.set(socket, (joined.get(socket) ?? new Set()).add(room))
      try {
        const version = await follow.confirmed(site.id, thread)
        if (room.sent === unknown) room.sent = version
      } catch (error) {
        leave(socket, room)
        throw error
      }
      void tell(room)
      return room.sent
    },
    leave(socket, siteId, thread) {
      const room = rooms.get(idOf(siteId, thread))
      if (room) leave(socket, room)
    },
    leaveAll(socket) {
      for (const room of joined.get(socket) ?? []) leave(socket, room)
      joined.delete(socket)
    },
    countOf: socket => joined.get(socket)?.size ?? 0,
  }
}

const pause = (ms: number) => (ms > 0 ? new Promise<void>(resolve => setTimeout(resolve, ms)) : undefined)
