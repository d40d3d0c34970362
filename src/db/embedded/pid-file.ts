import { chown, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './folders.ts'
import { commandOf, isRunning } from './process.ts'

/** What a running server says of itself in `postmaster.pid`. */
export type PidFile = { pid: number; ready: boolean }

const file = (place: Place) => join(place.cluster, 'postmaster.pid')

export async function readPidFile(place: Place): Promise<PidFile | null> {
  const lines = (await readFile(file(place), 'utf8').catch(() => '')).split('\n')
  const pid = Math.abs(Number(lines[0]))
  return Number.isInteger(pid) && pid > 1 ? { pid, ready: lines[7]?.trim() === 'ready' } : null
}

/** The process id of the server that runs on this place; null when none does. */
export async function runningServer(place: Place): Promise<number | null> {
  const found = await readPidFile(place)
  if (!found || !isRunning(found.pid)) return null
  if (process.platform === 'win32') return found.pid
  return `${await commandOf(found.pid)} `.includes(` -D ${place.cluster} `) ? found.pid : null
}

/**
 * PostgreSQL refuses to start while the process in its pid file lives, even when that id has gone to another
 * program. Only the id is changed: the rest lets it check that no process of the dead server is left.
 */
export async function forgetReusedPid(place: Place): Promise<void> {
  const found = await readPidFile(place)
  if (!found || !isRunning(found.pid)) return
  const impossible = 2 ** 31 - 2
  const text = (await readFile(file(place), 'utf8')).replace(/^-?\d+/, `${impossible}`)
  const aside = join(place.root, 'postmaster.pid.new')
  await writeFile(aside, text, { mode: 0o600 })
  if (place.account) await chown(aside, place.account.uid, place.account.gid)
  await rename(aside, file(place))
}
