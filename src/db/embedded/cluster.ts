import { spawn } from 'node:child_process'
import { chown, lchown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, ownerOf } from './account.ts'
import { type Address, user } from './address.ts'
import { EmbeddedPostgresError } from './error.ts'
import { holdsCluster, makePrivate, type Place } from './folders.ts'
import type { Launch } from './launch.ts'
import { cannotRun, spawnOptions } from './process.ts'

const unfinished = 'postgres.new-'

/** Makes the cluster (PostgreSQL's data folder) when there is none, and checks the one there is. */
export async function ensureCluster(launch: Launch): Promise<void> {
  const { place, binaries } = launch
  await removeUnfinished(place.root)
  if (!(await holdsCluster(place.root))) return createCluster(launch)
  const major = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (major !== binaries.major) {
    const what = major === '' ? 'is no database' : `was made by PostgreSQL ${major}`
    throw new EmbeddedPostgresError(
      `${place.cluster} ${what}, and this Parley brings PostgreSQL ${binaries.major}: move that folder away, or set DATABASE_URL.`,
    )
  }
  if (place.account && (await ownerOf(place.cluster)) !== place.account.uid)
    await own(place.cluster, place.account)
}

// The folder gets its name when all is done, so that a start cut short leaves nothing that looks finished.
async function createCluster({ place, binaries, address, log }: Launch): Promise<void> {
  log(`Making the database in ${place.root}.`)
  const folder = join(place.root, `${unfinished}${process.pid}-${Date.now()}`)
  await makePrivate(folder, place.account)
  const options = ['-D', folder, '-U', user, '-E', 'UTF8', '--no-instructions']
  const locale = ['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8']
  const access = await accessOptions(folder, place, address)
  try {
    await run(binaries.initdb, [...options, ...locale, ...access], place)
    await rename(folder, place.cluster)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    if (address.password !== undefined) await rm(`${folder}.password`, { force: true })
  }
}

async function accessOptions(folder: string, place: Place, { password }: Address): Promise<string[]> {
  if (password === undefined) return ['--auth-local=trust', '--auth-host=reject']
  const file = `${folder}.password`
  await writeFile(file, password, { mode: 0o600 })
  if (place.account) await chown(file, place.account.uid, place.account.gid)
  return ['--auth=scram-sha-256', `--pwfile=${file}`]
}

// A folder whose initdb still runs may resist; it goes at a later start.
async function removeUnfinished(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(unfinished)) continue
    await rm(join(root, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

async function own(folder: string, account: Account): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await own(path, account)
    else await lchown(path, account.uid, account.gid)
  }
  await lchown(folder, account.uid, account.gid)
}

function run(program: string, args: string[], place: Place): Promise<void> {
  const child = spawn(program, args, {
    ...spawnOptions(place.account, place.root),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said = (said + text).slice(-4000)
  })
  return new Promise((done, fail) => {
    child.on('error', error => fail(cannotRun(program, error)))
    child.on('close', (code, signal) => {
      if (code === 0) return done()
      const reason = said.match(/(?:FATAL|error): .*/)?.[0] ?? signal ?? `exit ${code}`
      fail(
        new EmbeddedPostgresError(
          `The database could not be made in ${place.root} (${reason}): put that right, then start again.`,
        ),
      )
    })
  })
}
