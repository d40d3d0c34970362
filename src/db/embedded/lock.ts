import { randomBytes } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { EmbeddedPostgresError, errorCode } from './error.ts'
import { hashOf } from './folders.ts'

/** Held while one service uses a database; the operating system lets go of it when the process dies. */
export type Lock = { release(): Promise<void> }

/** Holds the folder for this process, or refuses while another process does. */
export async function lockFolder(folder: string, dataDir: string): Promise<Lock> {
  const door = answering()
  const holder = await (process.platform === 'win32' ? takePipe(folder, door) : takeSocket(folder, door))
  if (holder === null) {
    door.hold()
    return { release: door.close }
  }
  await door.close()
  throw new EmbeddedPostgresError(
    `Another Parley${holder && ` (process ${holder})`} already runs on ${dataDir}: stop it first, or give this one another DATA_DIR.`,
  )
}

/**
 * Everyone who asks listens on a socket of a new name in the folder, then looks at the others': of two, the later
 * to look sees the other. A socket that nobody listens on is a dead process's and can be removed, since its name is
 * never used again. Resolves to the holder's process id, '' when it doesn't say, null when there is none.
 */
async function takeSocket(folder: string, door: Door): Promise<string | null> {
  const own = `service.${randomBytes(4).toString('hex')}.sock`
  // The name begins with a dot until somebody listens, so that no visible socket looks dead too early.
  await listen(door.server, join(folder, `.${own}`))
  await rename(join(folder, `.${own}`), join(folder, own))
  door.path = join(folder, own)
  for (const name of await readdir(folder)) {
    if (name === own || !/^service\.[0-9a-f]{8}\.sock$/.test(name)) continue
    const holder = await ask(join(folder, name), name < own)
    if (holder !== null) return holder
  }
  return null
}

// Windows lets a pipe's name be taken once, and frees it when its process dies.
async function takePipe(folder: string, door: Door): Promise<string | null> {
  try {
    await listen(door.server, `\\\\.\\pipe\\parley-${hashOf(folder)}`)
    return null
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return ''
    throw error
  }
}

type Door = { server: Server; path?: string; hold(): void; close(): Promise<void> }

/** A server that tells those who ask its process id, and `held` once that is decided. */
function answering(): Door {
  const asking = new Set<Socket>()
  let held = false
  const server = createServer(socket => {
    socket.on('error', () => undefined).on('close', () => asking.delete(socket))
    asking.add(socket)
    socket.write(`${process.pid}\n`)
    if (held) socket.end('held\n')
  })
  server.unref()
  const hold = () => {
    held = true
    for (const socket of asking) socket.end('held\n')
  }
  const door: Door = { server, hold, close }
  async function close() {
    if (door.path) await rm(door.path, { force: true })
    const closed = new Promise<void>(done => server.close(() => done()))
    for (const socket of asking) socket.destroy()
    await closed
  }
  return door
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    // Open to all, so that another user's service learns that the folder is taken; it answers a number, no more.
    server.listen({ path, readableAll: true, writableAll: true }, () => {
      server.off('error', fail).on('error', () => undefined)
      done()
    })
  })
}

/** Of two that still ask, the lower name goes first and the other gives up, so nobody waits in a circle. */
function ask(path: string, goesFirst: boolean): Promise<string | null> {
  return new Promise((done, fail) => {
    let said = ''
    const socket = createConnection(path)
    const decide = (answer: string | null) => {
      socket.destroy()
      done(answer)
    }
    const processId = () => said.split('\n')[0] ?? ''
    // A stopped or very busy process still holds what it holds.
    socket.setTimeout(5000, () => decide(processId()))
    socket.setEncoding('utf8').on('data', text => {
      said += text
      if (said.endsWith('held\n') || (goesFirst && said.includes('\n'))) decide(processId())
    })
    socket.on('close', () => done(null))
    socket.on('error', error => {
      const code = errorCode(error)
      if (code === 'ECONNREFUSED') rm(path, { force: true }).then(() => done(null), fail)
      else if (code !== 'ENOENT' && code !== 'ECONNRESET' && code !== 'EPIPE') fail(error)
    })
  })
}
