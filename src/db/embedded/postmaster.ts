import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { answers } from './connect.ts'
import { EmbeddedPostgresError, errorCode } from './error.ts'
import { commandLine, type Launch } from './launch.ts'
import { forgetReusedPid, readPidFile } from './pid-file.ts'
import { cannotRun, isRunning, spawnOptions } from './process.ts'
import { complaint, openLog, rotateLog } from './server-log.ts'

/** PostgreSQL's parent process; `ended` settles when it is gone. */
export type Postmaster = { pid: number; ended: Promise<void> }

/** Starts the server and waits until it answers, recovery after a crash included. */
export async function startPostmaster(launch: Launch): Promise<Postmaster> {
  const { place } = launch
  await forgetReusedPid(place)
  await rotateLog(place.log)
  for (let attempt = 0; ; attempt++) {
    await removeStaleSockets(launch)
    const begin = (await stat(place.log).catch(() => undefined))?.size ?? 0
    const postmaster = await spawnPostmaster(launch)
    if (await becomesReady(launch, postmaster)) return postmaster
    if (isRunning(postmaster.pid)) await stopPostmaster(launch, postmaster)
    const reason = await complaint(place.log, begin)
    // What a killed server's children still hold is free again in a moment.
    if (!/shared memory block|lock file/.test(reason) || attempt === 40) throw didNotStart(launch, reason)
    await delay(250)
  }
}

function didNotStart({ place }: Launch, reason: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The database in ${place.root} did not start (${reason}): see ${place.log}.`,
  )
}

/** Waits until the server takes connections; false when it has ended or doesn't answer in time. */
export async function becomesReady({ place, address, log }: Launch, { pid }: Postmaster): Promise<boolean> {
  const begin = Date.now()
  let told = false
  for (let refused = 0; isRunning(pid) && refused < 10; ) {
    const found = await readPidFile(place)
    if (found?.pid === pid && found.ready) {
      if (await answers(address)) return true
      refused++
    }
    if (!told && Date.now() - begin > 3000) {
      log('Waiting for the database: after an interruption it first recovers what was written.')
      told = true
    }
    await delay(Date.now() - begin < 2000 ? 10 : 100)
  }
  return false
}

async function spawnPostmaster(launch: Launch): Promise<Postmaster> {
  const [program, ...args] = commandLine(launch)
  const log = openLog(launch.place)
  // In a session of its own, so that the terminal's Ctrl-C reaches the service alone, which then stops it.
  const child = spawn(program, args, {
    ...spawnOptions(launch.place.account, launch.place.root),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  await new Promise<void>((done, fail) => {
    child.once('spawn', done).once('error', error => fail(cannotRun(program, error)))
  })
  child.unref()
  return { pid: child.pid!, ended }
}

/** A server that another process started: all one can do is look whether it is still there. */
export function watchPostmaster(pid: number): Postmaster {
  const ended = new Promise<void>(done => {
    const timer = setInterval(() => {
      if (isRunning(pid)) return
      clearInterval(timer)
      done()
    }, 100)
    timer.unref()
  })
  return { pid, ended }
}

/** Ends the server: its clients are cut off, what they committed is kept, its files are left in order. */
export async function stopPostmaster(
  { binaries, place, log }: Launch,
  postmaster: Postmaster,
): Promise<void> {
  if (process.platform === 'win32') {
    const args = ['stop', '-D', place.cluster, '-m', 'fast', '-w']
    await new Promise(done => spawn(binaries.pgCtl, args, { stdio: 'ignore' }).once('close', done))
    return
  }
  if (await signalAndWait(postmaster, 'SIGINT', 30)) return
  log('The database does not stop; ending it at once. It will recover at the next start.')
  if (await signalAndWait(postmaster, 'SIGQUIT', 10)) return
  throw new EmbeddedPostgresError(
    `The database of ${place.root} (process ${postmaster.pid}) does not stop: end that process, then start again.`,
  )
}

async function signalAndWait(
  { pid, ended }: Postmaster,
  signal: NodeJS.Signals,
  seconds: number,
): Promise<boolean> {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return true
    throw error
  }
  const deadline = new AbortController()
  const late = delay(seconds * 1000, false, { signal: deadline.signal }).catch(() => false)
  const result = await Promise.race([ended.then(() => true), late])
  deadline.abort()
  return result
}

// No server runs here now, but its sockets' lock files name a process id that may belong to another program.
async function removeStaleSockets({ address }: Launch): Promise<void> {
  if (address.password !== undefined) return
  const socket = join(address.host, `.s.PGSQL.${address.port}`)
  await Promise.all([rm(socket, { force: true }), rm(`${socket}.lock`, { force: true })])
}
