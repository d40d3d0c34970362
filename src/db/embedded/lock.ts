import { randomBytes } from 'node:crypto'
import { link, rename, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { EmbeddedPostgresError, errorCode } from './error.ts'
import { hashOf } from './folders.ts'

/** Held while one service uses a database; the operating system lets go of it when the process dies. */
export type Lock = { release(): Promise<void> }

/** Holds the folder for this process by listening on a socket in it, or refuses while another process does. */
export async function lockFolder(folder: string, dataDir: string): Promise<Lock> {
  const path =
    process.platform === 'win32' ? `\\\\.\\pipe\\parley-${hashOf(folder)}` : join(folder, 'service.sock')
  for (let attempt = 0; attempt < 10; attempt++) {
    const server = await listen(path)
    if (server) return { release: () => new Promise(done => server.close(() => done())) }
    const holder = await askHolder(path)
    if (holder !== null) throw inUse(holder, dataDir)
    await removeStale(path)
  }
  throw inUse('', dataDir)
}

function inUse(holder: string, dataDir: string): EmbeddedPostgresError {
  const who = /^\d+$/.test(holder) ? `Another Parley (process ${holder})` : 'Another Parley'
  return new EmbeddedPostgresError(
    `${who} already runs on ${dataDir}: stop it first, or give this one another DATA_DIR.`,
  )
}

function listen(path: string): Promise<Server | null> {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.end(`${process.pid}`)
  })
  server.unref()
  return new Promise((done, fail) => {
    server.once('error', error => (errorCode(error) === 'EADDRINUSE' ? done(null) : fail(error)))
    // Open to all, so that another user's service learns that the folder is taken; it answers a number, no more.
    server.listen({ path, readableAll: true, writableAll: true }, () => {
      server.on('error', () => undefined)
      done(server)
    })
  })
}

/** The holder's process id, '' when it doesn't say, null when nobody listens. */
function askHolder(path: string): Promise<string | null> {
  return new Promise((done, fail) => {
    let [connected, answer] = [false, '']
    const socket = createConnection(path)
    socket.setEncoding('utf8').setTimeout(1000, () => socket.destroy())
    socket.on('connect', () => {
      connected = true
    })
    socket.on('data', text => {
      answer += text
    })
    socket.on('error', error => {
      const code = errorCode(error)
      if (!connected && code !== 'ECONNREFUSED' && code !== 'ENOENT') fail(error)
    })
    socket.on('close', () => done(connected ? answer : null))
  })
}

// Moved aside before it is removed: if another start has taken the name meanwhile, it gets it back.
async function removeStale(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(2).toString('hex')}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if ((await askHolder(aside)) !== null) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}
