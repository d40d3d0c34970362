import type { Identity } from '../authors/identity.ts'
import { selectAuthor, selectOwnChanges } from '../comments/own-queries.ts'
import { ownView } from '../comments/view.ts'
import type { Db } from '../db/handle.ts'
import type { Site } from '../sites/sites.ts'
import { type Io, type ParleySocket, Room } from './room.ts'

/** An author's own room: their comments whose status changed. Found by token, since a guest may not be an author yet. */
type AuthorRoom = {
  site: Site
  identity: Identity
  authorId: string | null
  room: Room
  /** Comment id → the change that the room has been told. */
  told: Map<string, number>
}

/** Transactions end far sooner, so no change is committed later than this after its time. */
export const overlapSeconds = 60

export type AuthorRooms = {
  join(socket: ParleySocket, site: Site, identity: Identity): void
  leaveAll(socket: ParleySocket): void
  /** Asks what changed and tells the rooms. */
  check(): Promise<void>
}

export function createAuthorRooms(io: Io, db: Db): AuthorRooms {
  const rooms = new Map<string, AuthorRoom>()
  const joined = new Map<ParleySocket, AuthorRoom>()

  /** A guest becomes an author with the first post; at most one look-up per room and check. */
  async function resolve(room: AuthorRoom): Promise<void> {
    if (room.authorId) return
    const author = await selectAuthor(db, room.site.id, room.identity)
    if (author) room.authorId = author.id
  }

  async function check(): Promise<void> {
    if (rooms.size === 0) return
    const all = [...rooms.values()]
    for (const room of all) await resolve(room)
    const known = all.filter(room => room.authorId !== null)
    if (known.length === 0) return
    const pairs = known.map(room => ({ siteId: room.site.id, authorId: room.authorId! }))
    const changes = Map.groupBy(
      await selectOwnChanges(db, pairs, overlapSeconds),
      row => `${row.siteId}/${row.authorId}`,
    )
    for (const room of known) await tell(room, changes.get(`${room.site.id}/${room.authorId}`) ?? [])
  }

  async function tell(room: AuthorRoom, rows: Awaited<ReturnType<typeof selectOwnChanges>>): Promise<void> {
    const news = rows.filter(row => room.told.get(row.id) !== row.changedAt.getTime())
    room.told = new Map(rows.map(row => [row.id, row.changedAt.getTime()]))
    if (news.length === 0) return
    const comments = news.map(row => ({ ...ownView(row, room.site.editWindow), thread: row.threadKey }))
    await room.room.emit('mine', { site: room.site.key, comments })
  }

  return {
    check,
    join(socket, site, identity) {
      const id = `${site.id}/${identity.key}`
      const room = rooms.get(id) ?? {
        site,
        identity,
        authorId: null,
        room: new Room(io, `author:${id}`),
        told: new Map(),
      }
      rooms.set(id, room)
      room.room.add(socket)
      joined.set(socket, room)
    },
    leaveAll(socket) {
      const room = joined.get(socket)
      joined.delete(socket)
      if (!room?.room.remove(socket) || room.room.size > 0) return
      rooms.delete(`${room.site.id}/${room.identity.key}`)
    },
  }
}
