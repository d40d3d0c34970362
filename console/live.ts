import type { Socket } from 'socket.io-client'
import type { ClientToServer, ServerToClient } from '../src/realtime/protocol.ts'
import type { CaseSummary } from './wire.ts'

export type LiveState = 'connecting' | 'live' | 'polling'

const pollEvery = 10_000
const reconnectAfter = 2_000

export type LiveEvents = {
  cases: (cases: CaseSummary[]) => void
  /** News may have been missed: read again. */
  catchUp: () => void
  state: (state: LiveState) => void
}

/**
 * Follows a site's review room. While there is no socket it asks every ten seconds instead, and after every
 * joining it asks once, because what happened in between was said to nobody. Returns how to stop.
 */
export function openLive(site: string, on: LiveEvents): () => void {
  let closed = false
  let socket: Socket<ServerToClient, ClientToServer> | null = null
  let joined = false
  const timer = setInterval(() => {
    if (!socket?.connected) on.catchUp()
    else if (!joined) join()
  }, pollEvery)

  const join = () => {
    socket?.emit('join', { review: true }, answer => {
      if (closed) return
      joined = !('error' in answer)
      on.state(joined ? 'live' : 'polling')
      on.catchUp()
    })
  }

  const start = async () => {
    const { io } = await import('socket.io-client')
    if (closed) return
    socket = io({ auth: { site }, transports: ['websocket', 'polling'], withCredentials: true })
    socket.on('connect', join)
    socket.on('resync', join)
    socket.on('cases', news => news.site === site && on.cases(news.cases))
    socket.on('connect_error', () => on.state('polling'))
    socket.on('disconnect', reason => {
      on.state('polling')
      // The client reconnects by itself unless the server hung up.
      if (reason === 'io server disconnect') setTimeout(() => closed || socket?.connect(), reconnectAfter)
    })
  }
  start().catch(() => on.state('polling'))

  return () => {
    closed = true
    clearInterval(timer)
    socket?.disconnect()
  }
}
