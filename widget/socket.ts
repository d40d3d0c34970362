import { io, type Socket } from 'socket.io-client'
import type { ClientToServer, Joined, ServerToClient } from '../src/realtime/protocol.ts'
import type { Discussion } from './discussion.ts'

export type Connection = {
  isJoined: () => boolean
  /** Connects again with the identity as it is now. */
  reauthenticate: () => void
  /** Joins again after a moment, and with that asks for what is missing. */
  rejoinLater: () => void
}

/** Called before each try to join, and with the version that the room has been told once joined. */
export type Joining = { joining: () => void; joined: (version: number) => void }

/** Connects to the service and joins the thread's room, again whenever the connection was lost. */
export const connect = (
  discussion: Discussion,
  events: ServerToClient,
  { joining, joined }: Joining,
): Connection => {
  const { service, site, thread, store, identity, closed } = discussion
  let isJoined = false
  /** Whoever is refused with their token may still read along without it. */
  let isRefused = false
  const socket: Socket<ServerToClient, ClientToServer> = io(service, {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 1000,
    reconnectionDelayMax: 20_000,
    auth: answer => {
      identity.current().then(
        token => answer(token && !isRefused ? { site, token } : { site }),
        () => answer({ site }),
      )
    },
  })

  const join = (): void => {
    joining()
    socket.timeout(10_000).emit('join', { thread, after: store.get().version }, (error, answer?: Joined) => {
      isJoined = !error && answer !== undefined && 'version' in answer
      if (answer && 'version' in answer) joined(answer.version)
      else if (socket.connected && (error || answer?.error === 'unavailable')) rejoinLater()
    })
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const rejoinLater = (): void => {
    isJoined = false
    clearTimeout(timer)
    timer = setTimeout(() => socket.connected && join(), 2000 + Math.random() * 3000)
  }

  const connectLater = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => closed.aborted || socket.connect(), 2000)
  }

  socket.on('connect', join)
  socket.on('connect_error', () => {
    // While the socket is active it tries again by itself; otherwise the service said no.
    if (socket.active || isRefused) return
    isRefused = true
    connectLater()
  })
  socket.on('disconnect', reason => {
    isJoined = false
    // The service ended it, perhaps because this reader was too slow: the client doesn't come back by itself.
    if (reason === 'io server disconnect') connectLater()
  })
  socket.on('changes', events.changes)
  socket.on('mine', events.mine)
  socket.on('resync', events.resync)
  closed.addEventListener('abort', () => {
    clearTimeout(timer)
    socket.disconnect()
  })
  const reauthenticate = (): void => {
    isRefused = false
    socket.disconnect().connect()
  }
  return { isJoined: () => isJoined, reauthenticate, rejoinLater }
}
