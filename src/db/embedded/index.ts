import { resolve } from 'node:path'
import { type Address, connectionString, loopbackAddress, socketAddress } from './address.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { answers } from './connect.ts'
import { EmbeddedPostgresError, errorCode } from './error.ts'
import { existingPlace, makePlace, type Place } from './folders.ts'
import type { Launch } from './launch.ts'
import { type Lock, lockFolder } from './lock.ts'
import { readPidFile, runningServer } from './pid-file.ts'
import { type SettingsChange, settingsFor, settingsText } from './settings.ts'
import { makeSocketFolders, socketFolderOf } from './sockets.ts'
import { runPostmaster, supervise } from './supervise.ts'

export { EmbeddedPostgresError }

/** A PostgreSQL server of the service's own. It is started again if it ends by itself, which changes `pid`. */
export type EmbeddedPostgres = {
  /** `postgres://parley@localhost:5432/parley?host=<socket folder>`; stays the same for this data folder. */
  connectionString: string
  /** The folder that holds the database: `dataDir`, or where its user can reach it. */
  dataFolder: string
  readonly pid: number
  /** Ends the server cleanly and lets go of the folder. Later calls wait for the first. */
  stop(): Promise<void>
}

/**
 * `settings` are PostgreSQL's own, by name. With `loseDataOnCrash` nothing is flushed to disk: for tests only.
 */
export type EmbeddedPostgresOptions = SettingsChange & { dataDir: string; log?: (line: string) => void }

/**
 * Runs the PostgreSQL server kept in `dataDir`, made at the first call, and waits until it answers. Throws
 * EmbeddedPostgresError, among other things when another process already runs it.
 */
export async function startEmbedded(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined)
  try {
    const place = await makePlace(options.dataDir, log)
    const sockets = await makeSocketFolders(place)
    const lock = await lockFolder(sockets.service, resolve(options.dataDir))
    try {
      return await run(await prepare(place, sockets.database, log), lock, options)
    } catch (error) {
      await lock.release()
      throw error
    }
  } catch (error) {
    throw explain(error, options.dataDir)
  }
}

async function prepare(place: Place, sockets: string, log: (line: string) => void): Promise<Launch> {
  const address = process.platform === 'win32' ? await loopbackAddress(place.root) : socketAddress(sockets)
  return { place, address, log, binaries: await findBinaries(place) }
}

async function run(launch: Launch, lock: Lock, change: SettingsChange): Promise<EmbeddedPostgres> {
  const settings = settingsText(launch.place, settingsFor(launch.address, change))
  await ensureCluster(launch)
  const server = supervise(launch, await runPostmaster(launch, settings))
  return {
    connectionString: connectionString(launch.address),
    dataFolder: launch.place.root,
    get pid() {
      return server.pid()
    },
    stop: () => server.stop().finally(lock.release),
  }
}

function explain(error: unknown, dataDir: string): unknown {
  if (error instanceof EmbeddedPostgresError || !(error instanceof Error) || !errorCode(error)) return error
  return new EmbeddedPostgresError(
    `The database in ${dataDir} cannot be used (${error.message}): check who owns that folder and what room is left, or set DATA_DIR.`,
    { cause: error },
  )
}

/** The connection string of the server that runs on `dataDir` now; null when there is none that answers. */
export async function findRunning(dataDir: string): Promise<string | null> {
  const place = await existingPlace(dataDir)
  if (!place || (await runningServer(place)) === null || !(await readPidFile(place))?.ready) return null
  const address = await addressOf(place)
  return (await answers(address)) ? connectionString(address) : null
}

async function addressOf(place: Place): Promise<Address> {
  return process.platform === 'win32'
    ? loopbackAddress(place.root)
    : socketAddress(await socketFolderOf(place))
}
