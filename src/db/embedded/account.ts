import { lstat, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { EmbeddedPostgresError, errorCode } from './error.ts'

/** The operating system's user that the database runs under. */
export type Account = { name: string; uid: number; gid: number }

/**
 * Whom to run the database as: undefined for the process's own user. PostgreSQL refuses to run as root, so root
 * runs it as whoever owns the database already, or as `nobody`.
 */
export async function databaseAccount(ownerUid: number | undefined): Promise<Account | undefined> {
  const uid = process.getuid?.()
  if (uid === undefined) return undefined
  if (uid !== 0) return uid === ownerUid ? undefined : refuseForeign(ownerUid)
  const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''))
  const account =
    accounts.find(one => one.uid === ownerUid && ownerUid !== 0) ??
    accounts.find(one => one.name === 'nobody')
  if (account) return account
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and this system has no user "nobody": start Parley as an ordinary user, or set DATABASE_URL.',
  )
}

function refuseForeign(ownerUid: number | undefined): undefined {
  if (ownerUid === undefined) return undefined
  throw new EmbeddedPostgresError(
    `The database in DATA_DIR belongs to another user (uid ${ownerUid}): start Parley as that user or as root, or choose another DATA_DIR.`,
  )
}

export function parsePasswd(text: string): Account[] {
  return text.split('\n').flatMap(line => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}

/** The topmost folder on the way to `path`, itself included, that `account` may not enter; undefined when it may. */
export async function closedFolder(path: string, account: Account | undefined): Promise<string | undefined> {
  if (!account) return undefined
  for (const folder of ancestors(resolve(path))) {
    const found = await stat(folder).catch(() => undefined)
    if (found && !(permissions(found, account) & 1)) return folder
  }
  return undefined
}

/** Whether `account` may run the program at `path`. */
export async function mayRun(path: string, account: Account | undefined): Promise<boolean> {
  const file = await stat(path)
  if (!account) return process.platform === 'win32' || (file.mode & 0o111) !== 0
  return (permissions(file, account) & 5) === 5 && !(await closedFolder(dirname(path), account))
}

function ancestors(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...ancestors(parent), path]
}

function permissions(file: { mode: number; uid: number; gid: number }, account: Account): number {
  if (file.uid === account.uid) return (file.mode >> 6) & 7
  if (file.gid === account.gid) return (file.mode >> 3) & 7
  return file.mode & 7
}

/** Who owns `path`; undefined when it isn't there, or where files have no owner's number (Windows). */
export async function ownerOf(path: string): Promise<number | undefined> {
  if (!process.getuid) return undefined
  try {
    return (await lstat(path)).uid
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
