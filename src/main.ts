import { demoPaths } from '../demo/edition.ts'
import { plantDemo } from '../demo/plant.ts'
import { ConfigError, readConfig } from './config.ts'
import { EmbeddedPostgresError } from './db/embedded/index.ts'
import { isAway, isForbidden } from './db/errors.ts'
import { migrate } from './db/migrate.ts'
import { type Installation, openInstallation } from './installation.ts'
import { ScorersFileError } from './screening/scorers-file.ts'
import { createService, type Service } from './service.ts'
import { createSetup, ensureFirstAdmin, hasStaff } from './staff/setup.ts'

/** The process: config → service → listen; signals → close. */

const say = (line: string) => console.log(line)

async function start(): Promise<void> {
  const installation = await openInstallation(readConfig(), say)
  const stop = stopper(installation)
  try {
    await serve(installation, stop)
  } catch (error) {
    await stop.now()
    throw error
  }
}

async function serve(installation: Installation, stop: ReturnType<typeof stopper>): Promise<void> {
  const { config } = installation
  const service = createService(config)
  stop.service = service
  await migrate(service.db)
  if (config.staff) await ensureFirstAdmin(service.db, config.staff, service.clock())
  if (config.demo) await plantDemo(service, config.secretKey)
  const port = await service.listen()
  await announce(service, config.publicUrl ?? `http://${hostInUrl(config.host)}:${port}`)
}

async function announce(service: Service, url: string): Promise<void> {
  const lines: [string, string][] = []
  if (service.config.demo) lines.push(['Demo', `${url}${demoPaths.front}`])
  lines.push(['Console', await consoleLink(service, url)], ['API', `${url}/openapi.json`])
  say('')
  say('Parley is ready.')
  for (const [name, link] of lines) say(`  ${name.padEnd(8)} ${link}`)
  say('  Ctrl-C stops it.')
}

/** Until there is staff, the link sets up the first admin; it works once, and each start prints a new one. */
async function consoleLink(service: Service, url: string): Promise<string> {
  if (await hasStaff(service.db)) return `${url}/console/`
  const token = await createSetup(service.db, { siteId: null, role: 'admin' }, service.clock())
  return `${url}/console/#setup=${token}  (sets up your account; works once)`
}

const hostInUrl = (host: string) =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host

/** Ends what has been started, in the opposite order, once. A second signal ends the process at once. */
function stopper(installation: Installation) {
  const stop = {
    service: undefined as Service | undefined,
    ending: undefined as Promise<void> | undefined,
    now(): Promise<void> {
      stop.ending ??= (async () => {
        await stop.service?.close()
        await installation.embedded?.stop()
      })()
      return stop.ending
    },
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.ending) process.exit(1)
      say('Stopping…')
      void stop.now().then(() => process.exit(0))
    })
  }
  return stop
}

/** A fault of the surroundings is one sentence; one of our own keeps its trace. */
function explain(error: unknown): string {
  if (error instanceof ConfigError)
    return `The settings are not valid:\n${error.message.replace(/^/gm, '  ')}`
  if (error instanceof ScorersFileError)
    return `The file of scorers is not valid:\n${error.message.replace(/^/gm, '  ')}`
  if (error instanceof EmbeddedPostgresError) return error.message
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') return 'The port is in use: stop what listens on it, or set PORT to another one.'
  if (isForbidden(error) || isForbidden((error as Error).cause))
    return 'The role of DATABASE_URL may not make what Parley needs: grant it CREATE on the database and on its schema public.'
  if (isAway(error) || isAway((error as Error).cause))
    return 'The database cannot be reached: check DATABASE_URL.'
  return String((error as Error).stack ?? error)
}

start().catch(error => {
  console.error(explain(error))
  process.exit(1)
})
