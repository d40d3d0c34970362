import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closedFolder } from './account.ts'
import { EmbeddedPostgresError } from './error.ts'
import { hashOf, makePrivate, type Place } from './folders.ts'

// The kernel's bound on a socket's path, less the longest name used: "/.service.01234567.sock".
const longestFolder = (process.platform === 'darwin' ? 103 : 107) - 23

const fits = (folder: string) => Buffer.byteLength(folder) <= longestFolder

/** Folders for the service's socket and the database's: in the place, or a short one when its path is too long. */
export async function makeSocketFolders(place: Place): Promise<{ service: string; database: string }> {
  const database = await socketFolderOf(place)
  await makePrivate(database, place.account)
  return { service: fits(place.root) ? place.root : database, database }
}

/** The folder of the database's socket, which may not exist yet. */
export async function socketFolderOf(place: Place): Promise<string> {
  const near = join(place.root, 'sockets')
  return fits(near) ? near : shortFolder(place)
}

// Written down at first, so that a start under another TMPDIR finds the same sockets.
async function shortFolder(place: Place): Promise<string> {
  const record = join(place.root, 'sockets.location')
  const recorded = (await readFile(record, 'utf8').catch(() => '')).trim()
  if (recorded !== '') return recorded
  for (const base of [tmpdir(), '/tmp', '/var/tmp']) {
    const folder = join(base, `parley-${hashOf(place.root)}`)
    if (!fits(folder) || (await closedFolder(base, place.account))) continue
    await writeFile(record, `${folder}\n`, { flag: 'wx' }).catch(() => undefined)
    return (await readFile(record, 'utf8')).trim()
  }
  throw new EmbeddedPostgresError(
    `The path ${place.root} is too long for a socket: set TMPDIR to a short path.`,
  )
}
