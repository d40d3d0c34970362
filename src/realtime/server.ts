import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { z } from 'zod'
import { identify } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'
import type { OwnOrigins } from '../http/origin.ts'
import { selectOriginKnown } from '../sites/queries.ts'
import type { Site, Sites } from '../sites/sites.ts'
import { staffFromRequest } from '../staff/sessions.ts'
import type { Follow } from '../threads/follow.ts'
import type { News } from '../threads/news.ts'
import { createAuthorRooms } from './author-rooms.ts'
import { createReviewRooms } from './review-rooms.ts'
import { cutOffIfSlow, type Io, type ParleySocket } from './room.ts'
import { attachRooms } from './rooms.ts'
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
const checkEveryMs = 1000

/** Live news over Socket.IO. A socket carries no command but joining a room. */
export function createRealtime(server: HttpServer, deps: RealtimeDeps): { io: Io; close(): Promise<void> } {
  const { db, sites, follow, news, clock, isOwnOrigin, onError } = deps
  const io: Io = new Server(server, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: 16 * 1024,
    perMessageDeflate: false,
    httpCompression: false,
    cors: { origin: true, methods: ['GET', 'POST'] },
    allowRequest: (request, decide) => {
      knownOrigin(request.headers.origin).then(
        known => decide(known ? null : 'origin not allowed', known),
        () => decide('unavailable', false),
      )
    },
  })

  async function knownOrigin(origin: string | undefined): Promise<boolean> {
    if (origin === undefined || isOwnOrigin(origin)) return true
    return selectOriginKnown(db, origin)
  }
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
  const authors = createAuthorRooms(io, db)
  const review = createReviewRooms(db, socket => staffFromRequest(db, credentials(socket), clock()))

  io.use((socket, next) => {
    admit(socket).then(
      () => next(),
      () => next(new Error('not allowed')),
    )
  })

  async function admit(socket: ParleySocket): Promise<void> {
    const { site: key, token } = handshake.parse(socket.handshake.auth)
    const site = await sites.find(key)
    const origin = socket.handshake.headers.origin
    if (!allowsOrigin(origin, site)) throw new Error('origin')
    socket.data = { site: key, siteId: site.id, origin, ...(token && { token }) }
    if (token && !token.startsWith('staff_')) authors.join(socket, site, await identify(token, site, clock()))
  }

  io.on('connection', socket => {
    attachRooms(socket, { sites, allowsOrigin, threads, authors, review })
  })

  const checks = repeat(async () => {
    for (const socket of io.sockets.sockets.values()) cutOffIfSlow(socket as ParleySocket)
    await authors.check()
    await review.check()
  }, onError)
  news.on(() => checks.soon())

  return {
    io,
    async close() {
      checks.stop()
      await io.close()
    },
  }
}

/** Runs a check every second and soon after a hint, one at a time. */
function repeat(check: () => Promise<void>, onError: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let soon = false
  let running = false
  let again = false
  let stopped = false
  const plan = (ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(run, ms)
  }
  async function run(): Promise<void> {
    running = true
    soon = false
    again = false
    await check().catch(onError)
    running = false
    plan(again ? soonMs : checkEveryMs)
  }
  plan(checkEveryMs)
  return {
    soon() {
      if (running) again = true
      if (running || soon) return
      soon = true
      plan(soonMs)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** Hints come one a batch; a few of them are one check. */
const soonMs = 15
