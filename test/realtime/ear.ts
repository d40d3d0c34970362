import type { Changes, ServerToClient } from '../../src/realtime/protocol.ts'
import { connect, join, type TestSocket } from '../support/client.ts'
import type { TestService } from '../support/service.ts'

type Mine = Parameters<ServerToClient['mine']>[0]
type Cases = Parameters<ServerToClient['cases']>[0]

/** A connected socket with everything that it has heard, each message with the time of its arrival. */
export type Ear = {
  socket: TestSocket
  changes: (Changes & { at: number })[]
  mine: Mine[]
  cases: Cases[]
  resyncs: number
  /** Why the connection ended; null while it lasts. */
  ended: string | null
  join(thread: string, after?: number): Promise<number>
  /** Resolves when all that was sent to it before has arrived: messages keep their order. */
  flush(): Promise<void>
}

export async function listen(
  service: Pick<TestService, 'url'>,
  auth: { site: string; token?: string },
  headers: Record<string, string> = {},
): Promise<Ear> {
  const socket = await connect(service, auth, headers)
  const ear: Ear = {
    socket,
    changes: [],
    mine: [],
    cases: [],
    resyncs: 0,
    ended: null,
    async join(thread, after) {
      const joined = await join(socket, { thread, ...(after !== undefined && { after }) })
      if ('error' in joined) throw new Error(joined.error)
      return joined.version
    },
    async flush() {
      await socket.emitWithAck('join', {} as never)
    },
  }
  socket.on('changes', changes => ear.changes.push({ ...changes, at: performance.now() }))
  socket.on('mine', mine => ear.mine.push(mine))
  socket.on('cases', cases => ear.cases.push(cases))
  socket.on('resync', () => ear.resyncs++)
  socket.on('disconnect', reason => {
    ear.ended = reason
  })
  return ear
}

/** Closes what a test has opened, whatever became of it. */
export function ears() {
  const open: Ear[] = []
  return {
    async listen(...args: Parameters<typeof listen>): Promise<Ear> {
      const ear = await listen(...args)
      open.push(ear)
      return ear
    },
    close() {
      for (const { socket } of open.splice(0)) socket.disconnect()
    },
  }
}
