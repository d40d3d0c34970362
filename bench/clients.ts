import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { guestToken } from './authors.ts'
import { sentence } from './sentences.ts'

/** `count` connected sockets, connected a hundred at a time. */
export async function connectMany(
  url: string,
  count: number,
  auth: Record<string, string> = {},
): Promise<Socket[]> {
  const sockets: Socket[] = []
  while (sockets.length < count) {
    const some = Array.from({ length: Math.min(100, count - sockets.length) }, () => connect(url, auth))
    sockets.push(...(await Promise.all(some)))
  }
  return sockets
}

function connect(url: string, auth: Record<string, string>): Promise<Socket> {
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false })
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', reject)
  })
}

export const joinAll = (sockets: Socket[], thread: string) =>
  Promise.all(sockets.map(socket => socket.timeout(20_000).emitWithAck('join', { thread })))

let written = 1_000_000

/** Posts one clean comment by a new guest and answers with its id. */
export async function postOne(url: string, site: string, thread: string, token?: string): Promise<string> {
  const n = written++
  const response = await fetch(`${url}/v1/sites/${site}/threads/${thread}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? guestToken(n)}` },
    body: JSON.stringify({ clientId: randomUUID(), body: sentence(n), author: { name: `Reader ${n}` } }),
  })
  const { comment } = (await response.json()) as { comment: { id: string; status: string } }
  if (comment?.status !== 'published') throw new Error(`a comment of the load is ${comment?.status}`)
  return comment.id
}
