import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { commandLine, type Launch } from './launch.ts'
import { runningServer } from './pid-file.ts'
import {
  becomesReady,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  watchPostmaster,
} from './postmaster.ts'
import { commandOf, programIsGone } from './process.ts'
import { writeSettings } from './settings.ts'

/** Takes over the server that a killed service left running, or starts one when that can't be used. */
export async function runPostmaster(launch: Launch, settings: string): Promise<Postmaster> {
  const pid = await runningServer(launch.place)
  if (pid !== null) {
    const left = watchPostmaster(pid)
    if ((await startedLike(launch, settings, pid)) && (await becomesReady(launch, left))) {
      launch.log('The database was still running; Parley has taken it over.')
      return left
    }
    launch.log('Stopping the database that was left running.')
    await stopPostmaster(launch, left)
  }
  await writeSettings(launch.place, settings)
  return startPostmaster(launch)
}

async function startedLike(launch: Launch, settings: string, pid: number): Promise<boolean> {
  const kept = await readFile(launch.place.settings, 'utf8').catch(() => '')
  if (kept !== settings || (await programIsGone(pid))) return false
  return process.platform === 'win32' || (await commandOf(pid)) === commandLine(launch).join(' ')
}

/** A server that is started again whenever it ends by itself, until it is stopped. */
export type Supervised = { pid(): number; stop(): Promise<void> }

export function supervise(launch: Launch, first: Postmaster): Supervised {
  const stopping = new AbortController()
  let { pid } = first
  const watch = async () => {
    let postmaster: Postmaster | null = first
    while (postmaster) {
      pid = postmaster.pid
      await Promise.race([postmaster.ended, aborted(stopping.signal)])
      if (stopping.signal.aborted) return stopPostmaster(launch, postmaster)
      postmaster = await startAgain(launch, stopping.signal)
    }
  }
  const watching = watch()
  // Who stops it is told; until then nobody waits for it.
  watching.catch(() => undefined)
  return {
    pid: () => pid,
    stop: () => {
      stopping.abort()
      return watching
    },
  }
}

async function startAgain(launch: Launch, stopping: AbortSignal): Promise<Postmaster | null> {
  launch.log('The database has ended unexpectedly; starting it again.')
  for (let wait = 500; !stopping.aborted; wait = Math.min(wait * 2, 10_000)) {
    try {
      const postmaster = await startPostmaster(launch)
      launch.log('The database is running again.')
      return postmaster
    } catch (error) {
      launch.log(error instanceof Error ? error.message : 'The database did not start.')
    }
    await delay(wait, undefined, { signal: stopping, ref: false }).catch(() => undefined)
  }
  return null
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
}
