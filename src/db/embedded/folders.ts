import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Account, closedFolder, databaseAccount, ownerOf } from './account.ts'
import { EmbeddedPostgresError, errorCode } from './error.ts'

/** Where root keeps what must lie in a folder that the database's user can enter. */
export const sharedRoot = '/var/lib/parley'

/** The folder that holds one embedded database, and the user it runs as. */
export type Place = {
  root: string
  cluster: string
  log: string
  settings: string
  account: Account | undefined
}

/** Decides where the database of `dataDir` lies, makes the folders, and says so when it is not in `dataDir`. */
export async function makePlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  const home = await makeHome(dataDir)
  const pointed = await readPointer(home)
  const account = await databaseAccount(await ownerOf(join(pointed ?? home, 'postgres')))
  const closed = await closedFolder(pointed ?? home, account)
  if (pointed === undefined && closed === undefined) return placeIn(home, account)
  if (closed !== undefined && (await holdsCluster(pointed ?? home))) {
    throw new EmbeddedPostgresError(
      `The database in ${pointed ?? home} runs as the user ${account?.name}, who may not enter ${closed}: allow it (chmod o+x ${closed}), or start Parley as another user.`,
    )
  }
  const root = pointed ?? (await movePlace(home, log))
  log(
    `The database of ${home} lies in ${root}, where its user${account ? ` (${account.name})` : ''} can reach it.`,
  )
  return placeIn(root, account)
}

/** The place of a database that exists already; null when there is none. Makes nothing. */
export async function existingPlace(dataDir: string): Promise<Place | null> {
  const home = await realpath(resolve(dataDir)).catch(() => null)
  if (home === null) return null
  const root = (await readPointer(home)) ?? home
  if (!(await holdsCluster(root))) return null
  return placeIn(root, await databaseAccount(await ownerOf(join(root, 'postgres'))))
}

export function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

function placeIn(root: string, account: Account | undefined): Place {
  const [cluster, log, settings] = ['postgres', 'postgres.log', 'postgres.conf'].map(name => join(root, name))
  return { root, cluster: cluster!, log: log!, settings: settings!, account }
}

async function makeHome(dataDir: string): Promise<string> {
  const path = resolve(dataDir)
  const made = await mkdir(path, { recursive: true }).catch(error => {
    throw new EmbeddedPostgresError(
      `Parley cannot make its data folder ${path} (${errorCode(error)}): set DATA_DIR.`,
    )
  })
  // A folder root made under a strict umask would be closed to the database's user.
  if (made !== undefined && process.getuid?.() === 0) await chmod(path, 0o711)
  return realpath(path)
}

async function movePlace(home: string, log: (line: string) => void): Promise<string> {
  const first = join(sharedRoot, hashOf(home))
  let root = first
  // Without a pointer to it, what is there belonged to a data folder that has been deleted.
  for (let next = 2; await holdsCluster(root); next++) {
    log(
      `An earlier database of ${home} stays in ${root}; to use it, write that path into ${pointerIn(home)}.`,
    )
    root = `${first}-${next}`
  }
  try {
    await mkdir(root, { recursive: true })
    await chmod(sharedRoot, 0o755)
    await chmod(root, 0o711)
    await writeFile(pointerIn(home), `${root}\n`)
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The database's user may not enter ${home}, and ${root} cannot be used instead (${errorCode(error)}): choose another DATA_DIR, or start Parley as an ordinary user.`,
    )
  }
  return root
}

const pointerIn = (home: string) => join(home, 'postgres.location')

async function readPointer(home: string): Promise<string | undefined> {
  const pointer = pointerIn(home)
  const root = (await readFile(pointer, 'utf8').catch(() => '')).trim()
  if (root === '') return undefined
  if (await stat(root).catch(() => undefined)) return root
  throw new EmbeddedPostgresError(
    `${pointer} says that the database lies in ${root}, which is not there: put it back, or delete ${pointer} to begin with an empty database.`,
  )
}

/** Whether the folder holds a finished database: it gets its name only when initdb is done. */
export async function holdsCluster(root: string): Promise<boolean> {
  return (await stat(join(root, 'postgres')).catch(() => undefined)) !== undefined
}

/** Makes a folder that only the database's user may enter. */
export async function makePrivate(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  const owner = account?.uid ?? process.getuid?.()
  const mine = !process.getuid || [owner, process.getuid()].includes(found.uid)
  if (!found.isDirectory() || !mine) {
    throw new EmbeddedPostgresError(
      `${folder} belongs to someone else: remove it, or set TMPDIR to another folder.`,
    )
  }
  await chmod(folder, 0o700)
  if (account && found.uid !== account.uid) await chown(folder, account.uid, account.gid)
}
