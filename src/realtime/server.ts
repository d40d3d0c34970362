import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { z } from 'zod'
import { identify } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'
import type { OwnOrigins } from '../http/origin.ts'
import type { Site, Sites } from '../sites/sites.ts'
import { staffFromRequest } from '../staff/sessions.ts'
import type { Follow } from '../threads/follow.ts'
import type { News } from '../threads/news.ts'
import { createAuthorRooms } from './author-rooms.ts'
import { createChecks } from './checks.ts'
import { createKnownOrigins } from './known-origins.ts'
import { createReviewRooms } from './review-rooms.ts'
import type { Io, ParleySocket } from './room.ts'
import { attachRooms } from './rooms.ts'
import { type Connection, cutOffIfSlow, hangUp } from './slow.ts'
import { createThreadRooms } from './thread-rooms.ts'

export type RealtimeDeps = {
  db: Db
  sites: Sites
  follow: Follow
  news: News
  clock: () => Date
  isOwnOrigin: OwnOrigins
  onError: (error: unknown) => void
}

const handshake = z.object({ site: z.string().min(1).max(63), token: z.string().max(8192).optional() })

const goodbyeMs = 1000

/** Live news over Socket.IO. A socket carries no command but joining a room. */
export function createRealtime(server: HttpServer, deps: RealtimeDeps): { io: Io; close(): Promise<void> } {
  const { db, sites, follow, news, clock, isOwnOrigin, onError } = deps
  const isKnownOrigin = createKnownOrigins(db)
  const io: Io = new Server(server, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 16 * 1024,
    perMessageDeflate: false,
    httpCompression: false,
    cors: { origin: true, methods: ['GET', 'POST'] },
    allowRequest: (request, decide) => {
      mayShakeHands(request.headers.origin).then(
        may => decide(may ? null : 'origin not allowed', may),
        () => decide('unavailable', false),
      )
    },
  })

  const mayShakeHands = async (origin: string | undefined) =>
    origin === undefined || isOwnOrigin(origin) || isKnownOrigin(origin)
  const allowsOrigin = (origin: string | undefined, site: Pick<Site, 'origins'>) =>
    origin === undefined || isOwnOrigin(origin) || site.origins.includes(origin)

  /** A cookie counts only from the service's own pages. */
  function credentials(socket: ParleySocket) {
    const { origin, cookie } = socket.handshake.headers
    return {
      cookie: origin !== undefined && isOwnOrigin(origin) ? cookie : undefined,
      token: socket.data.token,
    }
  }

  const threads = createThreadRooms(io, { db, follow, onError })
  const authors = createAuthorRooms(io, { db, sites, clock })
  const review = createReviewRooms({
    db,
    clock,
    staffOf: socket => staffFromRequest(db, credentials(socket), clock()),
  })

  io.use((socket, next) => {
    admit(socket).then(
      () => next(),
      () => next(new Error('not allowed')),
    )
  })

  async function admit(socket: ParleySocket): Promise<void> {
    const { site: key, token } = handshake.parse(socket.handshake.auth)
    const site = await sites.find(key)
    const { origin } = socket.handshake.headers
    if (!allowsOrigin(origin, site)) throw new Error('origin')
    const identity = token && !token.startsWith('staff_') ? await identify(token, site, clock()) : null
    socket.data = { site: key, siteId: site.id, origin, identity, ...(token && { token }) }
  }

  io.on('connection', socket => {
    attachRooms(socket, { sites, allowsOrigin, threads, authors, review })
  })

  const checks = createChecks(async () => {
    for (const socket of io.sockets.sockets.values()) cutOffIfSlow(socket as ParleySocket)
    for (const room of [authors, review]) await room.check().catch(onError)
  }, onError)
  news.on(() => checks.soon())

  return {
    io,
    async close() {
      checks.stop()
      const { clients } = io.engine as unknown as { clients: Record<string, Connection> }
      const connections = Object.values(clients)
      // A reader who has stopped reading would keep the service for half a minute.
      const patience = setTimeout(() => connections.forEach(hangUp), goodbyeMs)
      await io.close()
      clearTimeout(patience)
    },
  }
}
