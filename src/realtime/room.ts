import type { Server, Socket } from 'socket.io'
import type { Identity } from '../authors/identity.ts'
import type { ClientToServer, Handshake, ServerToClient } from './protocol.ts'
import { cutOffIfSlow } from './slow.ts'

/** What was settled when the socket connected. `identity`: of an author's token. */
export type SocketData = Handshake & {
  siteId: string
  origin: string | undefined
  identity: Identity | null
}
export type Io = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>
export type ParleySocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

/** How many sockets one emit goes to before the event loop gets its turn: 5,000 at once block it for 90 ms. */
const slice = 250
type Event = keyof ServerToClient

/** The sockets of one thread, author or site's review, addressed in slices of a few hundred. */
export class Room {
  readonly #slices: { name: string; members: Set<ParleySocket> }[] = []
  readonly #io: Io
  readonly #name: string
  size = 0

  constructor(io: Io, name: string) {
    this.#io = io
    this.#name = name
  }

  add(socket: ParleySocket): void {
    if (this.has(socket)) return
    let free = this.#slices.find(part => part.members.size < slice)
    if (!free) {
      free = { name: `${this.#name}#${this.#slices.length}`, members: new Set() }
      this.#slices.push(free)
    }
    free.members.add(socket)
    void socket.join(free.name)
    this.size++
  }

  has(socket: ParleySocket): boolean {
    return this.#slices.some(part => part.members.has(socket))
  }

  remove(socket: ParleySocket): boolean {
    const part = this.#slices.find(candidate => candidate.members.delete(socket))
    if (!part) return false
    void socket.leave(part.name)
    this.size--
    return true
  }

  *members(): Generator<ParleySocket> {
    for (const part of this.#slices) yield* part.members
  }

  /** Sends to all, a slice a turn. Slow ones are cut off first: they rejoin and ask what they missed. */
  async emit<E extends Event>(event: E, ...payload: Parameters<ServerToClient[E]>): Promise<void> {
    for (const part of this.#slices) {
      if (part.members.size === 0) continue
      for (const socket of part.members) cutOffIfSlow(socket)
      this.#io.local.to(part.name).emit(event, ...payload)
      if (this.size > slice) await new Promise<void>(resolve => setImmediate(resolve))
    }
  }
}
