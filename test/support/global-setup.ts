import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/db/embedded/index.ts'
import { openDatabase } from '../../src/db/handle.ts'
import { migrate } from '../../src/db/migrate.ts'
import { type Chromium, unpackChromium } from './chromium.ts'
import { templateName, urlOf } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's server; each test file takes a database of its own from the template. */
    serverUrl: string
    chromium: Chromium
  }
}

/** One server for the whole run. It may lose data if it crashes: tests of crashes start servers of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', await unpackChromium())
  const folder = await mkdtemp(join(tmpdir(), 'parley-test-'))
  // Run by root, the database is another user's, who must get in.
  await chmod(folder, 0o755)
  const server = await startEmbedded({
    dataDir: folder,
    loseDataOnCrash: true,
    settings: { max_connections: '300' },
  })
  const admin = openDatabase(server.connectionString, { max: 1 })
  await admin.pool.query(`create database ${templateName}`)
  await admin.close()
  const template = openDatabase(urlOf(server.connectionString, templateName), { max: 2 })
  await migrate(template.db)
  await template.close()
  project.provide('serverUrl', server.connectionString)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
