import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import { EmbeddedPostgresError, errorCode } from './error.ts'

/** How to spawn one of PostgreSQL's programs: as the account, and with an environment that can't change its behaviour. */
export function spawnOptions(account: Account | undefined, cwd: string) {
  // Windows programs need the system's variables.
  const env = process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }
  return { cwd, windowsHide: true, ...env, ...(account && { uid: account.uid, gid: account.gid }) }
}

/** Whether a process with this id runs; one that is dead and merely not yet collected by its parent doesn't. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return !/^[ZX]/.test(status.slice(status.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}

/** A process's command line with spaces between its words; '' when it can't be known. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'win32') return ''
  try {
    if (process.platform === 'linux') {
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').filter(Boolean).join(' ')
    }
    return (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', `${pid}`])).stdout.trim()
  } catch {
    return ''
  }
}

/** Whether the program file a process was started from has been removed or replaced since. */
export async function programIsGone(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false
  return (await readlink(`/proc/${pid}/exe`).catch(() => '')).endsWith(' (deleted)')
}

/** The sentence for a program that the system would not start at all. */
export function cannotRun(program: string, error: Error): EmbeddedPostgresError {
  const code = errorCode(error) ?? error.message
  // The file is there, so with ENOENT it is the C library that is missing.
  const why = code === 'ENOENT' ? 'it needs glibc, which Alpine Linux has not' : code
  const other = process.getuid?.() === 0 ? 'start Parley as an ordinary user, or set' : 'set'
  return new EmbeddedPostgresError(
    `${program} cannot be run (${why}): ${other} DATABASE_URL to use another PostgreSQL.`,
  )
}
