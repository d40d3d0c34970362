import { type Identity, identify } from '../authors/identity.ts'
import { type OwnChange, selectOwnChanges } from '../comments/own-queries.ts'
import { ownView } from '../comments/view.ts'
import type { Db } from '../db/handle.ts'
import { Problem } from '../problem.ts'
import type { Site, Sites } from '../sites/sites.ts'
import { createLookback } from './lookback.ts'
import { type Io, type ParleySocket, Room } from './room.ts'

/** An author's own room. Found by token, since a guest may not be an author yet. */
type AuthorRoom = {
  site: Pick<Site, 'id' | 'key'>
  identity: Identity
  room: Room
  /** Comment id → the change that the room has been told. */
  told: Map<string, string>
}

const mostAtOnce = 1000

/** Tells authors what changed of their own comments, as their own GET would show it. */
export type AuthorRooms = {
  join(socket: ParleySocket, identity: Identity): void
  leaveAll(socket: ParleySocket): void
  /** Asks what changed and tells the rooms. */
  check(): Promise<void>
}

export function createAuthorRooms(io: Io, deps: { db: Db; sites: Sites; clock: () => Date }): AuthorRooms {
  const { db, sites, clock } = deps
  const rooms = new Map<string, AuthorRoom>()
  const joined = new Map<ParleySocket, AuthorRoom>()
  const lookback = createLookback()
  const idOf = (siteId: string, identity: Identity) => `${siteId}/${identity.key}`

  async function check(): Promise<void> {
    const at = performance.now()
    const all = [...rooms.values()]
    for (let from = 0; from < all.length; from += mostAtOnce)
      await checkSome(all.slice(from, from + mostAtOnce), lookback.seconds(at))
    lookback.succeeded(at)
  }

  async function checkSome(list: AuthorRoom[], seconds: number): Promise<void> {
    const people = list.map(({ site, identity }) => ({ siteId: site.id, identity }))
    const changes = Map.groupBy(await selectOwnChanges(db, people, seconds), row => row.n)
    for (const [index, room] of list.entries()) await tell(room, changes.get(index) ?? [])
  }

  async function tell(room: AuthorRoom, rows: OwnChange[]): Promise<void> {
    const { told } = room
    const news = rows.filter(row => told.get(row.id) !== row.changedAt)
    if (news.length > 0) {
      const site = await sites.find(room.site.key)
      for (const socket of room.room.members()) await mustStillBe(socket, room.identity, site)
      const comments = news.map(row => ({ ...ownView(row, site.editWindow), thread: row.threadKey }))
      await room.room.emit('mine', { site: site.key, comments })
    }
    // Someone who came in meanwhile has not heard what was told before: the next check tells it.
    if (room.told === told) room.told = new Map(rows.map(row => [row.id, row.changedAt]))
  }

  /** A token runs out, or its secret is withdrawn: such a socket is shown nothing more. */
  async function mustStillBe(socket: ParleySocket, { key }: Identity, site: Site): Promise<void> {
    try {
      if ((await identify(socket.data.token!, site, clock())).key === key) return
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
    socket.disconnect(true)
  }

  return {
    check,
    join(socket, identity) {
      const { siteId, site: key } = socket.data
      const id = idOf(siteId, identity)
      const room = rooms.get(id) ?? {
        site: { id: siteId, key },
        identity,
        room: new Room(io, `author:${id}`),
        told: new Map(),
      }
      rooms.set(id, room)
      room.room.add(socket)
      // Whoever comes back after a moment is told of it: the room's next check tells the last minute again.
      room.told = new Map()
      joined.set(socket, room)
    },
    leaveAll(socket) {
      const room = joined.get(socket)
      joined.delete(socket)
      if (!room?.room.remove(socket) || room.room.size > 0) return
      rooms.delete(idOf(room.site.id, room.identity))
    },
  }
}
