import type { ParleySocket } from './room.ts'

/** What a reader may have waiting before it is cut off; Socket.IO itself buffers without bound. */
export const mostWaiting = 128
export const mostWaitingBytes = 2 * 1024 * 1024
/** A reader that takes nothing at all doesn't take its notice either. */
const noticeMs = 2000

export type Connection = {
  writeBuffer: { data?: unknown }[]
  readyState: string
  transport: { socket?: { terminate?(): void } }
  close(discard?: boolean): void
}

/**
 * True when the socket was too slow and is cut off: what waits for it is dropped, and it is told to join again and
 * ask what it missed.
 */
export function cutOffIfSlow(socket: ParleySocket): boolean {
  // Only the connection's own queue says that its reader has stopped reading.
  const { conn } = socket as unknown as { conn: Connection }
  if (!isSlow(conn)) return false
  conn.writeBuffer.length = 0
  socket.emit('resync')
  socket.disconnect(true)
  setTimeout(() => hangUp(conn), noticeMs).unref()
  return true
}

function isSlow({ writeBuffer }: Connection): boolean {
  if (writeBuffer.length > mostWaiting) return true
  let bytes = 0
  for (const { data } of writeBuffer) bytes += typeof data === 'string' ? data.length : 0
  return bytes > mostWaitingBytes
}

/** Ends a connection whose reader may not take part in that. */
export function hangUp(conn: Connection): void {
  conn.transport.socket?.terminate?.()
  if (conn.readyState !== 'closed') conn.close(true)
}
