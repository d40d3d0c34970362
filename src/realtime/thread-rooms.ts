import { readChanges } from '../comments/read-page.ts'
import type { Db } from '../db/handle.ts'
import type { Site } from '../sites/sites.ts'
import type { Follow } from '../threads/follow.ts'
import type { Changes } from './protocol.ts'
import { type Io, type ParleySocket, Room } from './room.ts'

type ThreadRoom = {
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
  join(socket: ParleySocket, site: Site, thread: string): Promise<number>
  leave(socket: ParleySocket, siteId: string, thread: string): void
  leaveAll(socket: ParleySocket): void
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
    room.target = Math.max(room.target, version)
    void tell(room)
  })

  async function tell(room: ThreadRoom): Promise<void> {
    if (room.telling || room.sent === unknown) return
    room.telling = true
    try {
      while (room.sent < room.target && room.room.size > 0) {
        const began = performance.now()
        const page = await readChanges(db, room.site, {
          thread: room.thread,
          after: room.sent,
          limit: mostAtOnce,
        })
        if (page.reset) await startOver(room, page.thread.version)
        if (page.reset) continue
        const changes: Changes = { site: room.site.key, thread: page.thread, comments: page.comments }
        room.sent = page.thread.version
        await room.room.emit('changes', changes)
        await pause(leastGapMs - (performance.now() - began))
      }
    } catch (error) {
      onError(error)
      setTimeout(() => void tell(room), retryMs)
    } finally {
      room.telling = false
    }
  }

  /** The database knows less than the room was told, as after a restore: its readers read again. */
  async function startOver(room: ThreadRoom, version: number): Promise<void> {
    room.sent = version
    room.target = version
    await room.room.emit('resync')
  }

  function drop(room: ThreadRoom): void {
    rooms.delete(idOf(room.site.id, room.thread))
    room.unwatch()
  }

  function leave(socket: ParleySocket, room: ThreadRoom): void {
    joined.get(socket)?.delete(room)
    if (room.room.remove(socket) && room.room.size === 0) drop(room)
  }

  return {
    async join(socket, site, thread) {
      const id = idOf(site.id, thread)
      let room = rooms.get(id)
      if (!room) {
        const name = `thread:${id}`
        room = {
          site,
          thread,
          room: new Room(io, name),
          sent: unknown,
          target: 0,
          telling: false,
          unwatch: follow.watch(site.id, thread),
        }
        rooms.set(id, room)
      }
      // In the room before its version is read, so that nothing falls between.
      room.room.add(socket)
      joined.set(socket, (joined.get(socket) ?? new Set()).add(room))
      const version = await follow.confirmed(site.id, thread).catch(error => {
        leave(socket, room)
        throw error
      })
      if (room.sent === unknown) {
        room.sent = version
        void tell(room)
      }
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
  }
}

const pause = (ms: number) => (ms > 0 ? new Promise<void>(resolve => setTimeout(resolve, ms)) : undefined)
