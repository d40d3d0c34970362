import type { Socket as NetSocket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Changes } from '../../src/realtime/protocol.ts'
import { type ParleySocket, Room } from '../../src/realtime/room.ts'
import { mostWaitingBytes } from '../../src/realtime/slow.ts'
import { guest, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Ear, ears, listen as listenTo } from './ear.ts'

let service: TestService
let site: TestSite
const { listen, close } = ears()

beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterEach(close)
afterAll(() => service.close())

/** The reader's end of the connection: pausing it is a reader that has stopped reading. */
const wire = (ear: Ear) => {
  const { transport } = ear.socket.io.engine as unknown as { transport: { ws: { _socket: NetSocket } } }
  return transport.ws._socket
}
const server = (ear: Ear) => service.io.sockets.sockets.get(ear.socket.id!) as ParleySocket
const waitingBytes = (socket: ParleySocket) => {
  const { conn } = socket as unknown as { conn: { writeBuffer: { data?: string }[] } }
  return conn.writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0)
}
const isClosed = (socket: ParleySocket) =>
  (socket as unknown as { conn: { readyState: string } }).conn.readyState === 'closed'
const turn = () => new Promise<void>(resolve => setImmediate(resolve))

const thread = { key: 'news', state: 'open' as const, count: 0, version: 1, editWindow: 900 }
/** As large as a message of long comments may be. */
const long = { site: 'news', thread, comments: [{ body: ['p', 'x'.repeat(100_000)] }] } as unknown as Changes

describe('a reader who has stopped reading', () => {
  it('is cut off with little waiting, while others get everything', async () => {
    const [slow, reads] = [
      await listen(service, { site: site.key }),
      await listen(service, { site: site.key }),
    ]
    const room = new Room(service.io, 'slow')
    const socket = server(slow)
    for (const ear of [slow, reads]) room.add(server(ear))
    socket.on('disconnect', () => room.remove(socket))
    wire(slow).pause()
    let most = 0
    for (let n = 1; n <= 400; n++) {
      await room.emit('changes', long)
      most = Math.max(most, waitingBytes(socket))
      if (n % 8 === 0) await until(() => reads.changes.length === n)
    }
    expect(socket.connected).toBe(false)
    expect(most).toBeGreaterThan(mostWaitingBytes)
    expect(most).toBeLessThan(mostWaitingBytes + 300_000)
    expect(waitingBytes(socket)).toBeLessThan(1000)
    // It never took its notice: the connection itself is ended, with what was under way.
    await until(() => isClosed(socket))
    expect(room.size).toBe(1)
  })

  it('would otherwise have all of it waiting in memory', async () => {
    const ear = await listen(service, { site: site.key })
    const socket = server(ear)
    wire(ear).pause()
    for (let n = 0; n < 400; n++) {
      socket.emit('changes', long)
      await turn()
    }
    expect(waitingBytes(socket)).toBeGreaterThan(10 * mostWaitingBytes)
  })

  it('is cut off too when nothing more is said in its rooms, and told to join again if it reads on', async () => {
    const ear = await listen(service, { site: site.key })
    const socket = server(ear)
    wire(ear).pause()
    while (waitingBytes(socket) <= mostWaitingBytes) {
      socket.emit('changes', long)
      await turn()
    }
    await until(() => !socket.connected)
    wire(ear).resume()
    await until(() => ear.ended)
    expect([ear.resyncs, ear.ended]).toEqual([1, 'io server disconnect'])
  })
})

describe('the service', () => {
  it('ends in good time with a reader who has stopped reading', async () => {
    const own = await startService()
    const { key } = await own.site()
    const ear = await listenTo(own, { site: key })
    wire(ear).pause()
    const socket = own.io.sockets.sockets.get(ear.socket.id!) as ParleySocket
    while (waitingBytes(socket) === 0) {
      socket.emit('changes', long)
      await turn()
    }
    const began = performance.now()
    await own.close()
    expect(performance.now() - began).toBeLessThan(6000)
    wire(ear).destroy()
  })
})

describe('a large room', () => {
  it('is sent to in slices, with the event loop’s turn between them', async () => {
    const names: string[] = []
    const turns: number[] = []
    let turnsTaken = 0
    let counting = true
    const count = () => {
      turnsTaken++
      if (counting) setImmediate(count)
    }
    const io = {
      local: {
        to: (name: string) => ({
          emit: () => {
            names.push(name)
            turns.push(turnsTaken)
          },
        }),
      },
    }
    const room = new Room(io as never, 'r')
    const sockets = Array.from({ length: 900 }, () => fakeSocket())
    for (const socket of sockets) room.add(socket)
    for (const socket of sockets.slice(0, 10)) room.remove(socket)
    setImmediate(count)
    await room.emit('resync')
    counting = false
    expect(room.size).toBe(890)
    expect(names).toEqual(['r#0', 'r#1', 'r#2', 'r#3'])
    expect(new Set(turns).size).toBe(4)
    const sizes = names.map(name => sockets.filter(socket => socket.rooms.has(name)).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(890)
  })

  it('of 260 readers is told whole', async () => {
    const readers = await Promise.all(Array.from({ length: 260 }, () => listen(service, { site: site.key })))
    await Promise.all(readers.map(ear => ear.join('crowded')))
    await guest(service, site, 'crowded').post('The square is full of people today.')
    await until(() => readers.every(ear => ear.changes.length === 1))
  })
})

function fakeSocket() {
  const rooms = new Set<string>()
  const join = (name: string) => rooms.add(name)
  const leave = (name: string) => rooms.delete(name)
  return { rooms, join, leave, conn: { writeBuffer: [] } } as unknown as ParleySocket
}
