import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { KyselyPlugin } from 'kysely'
import { type Logger, pino } from 'pino'
import { registerDemo } from '../demo/routes.ts'
import { createApp } from './app.ts'
import { createPages } from './comments/page.ts'
import { createSubmit, type Submit } from './comments/submit.ts'
import type { Config } from './config.ts'
import { type Db, openDatabase } from './db/handle.ts'
import { uuidv7 } from './db/ids.ts'
import { createStatistics } from './db/statistics.ts'
import { createAddressReader } from './http/address.ts'
import { safely } from './http/errors.ts'
import { createLimits } from './http/limits.ts'
import { ownOrigins } from './http/origin.ts'
import type { RouteEntry } from './http/route.ts'
import { loadStatic } from './http/static.ts'
import type { Classifier } from './perspective/classifier.ts'
import { createKeepFeedback } from './perspective/keep-feedback.ts'
import { createQuota } from './perspective/quota.ts'
import { siteKeys } from './perspective/site-keys.ts'
import type { Io } from './realtime/room.ts'
import { createRealtime } from './realtime/server.ts'
import type { Scorer } from './screening/scorer.ts'
import { createScreening } from './screening/screen.ts'
import { createPolicies } from './sites/policies.ts'
import { createSeal, deriveKey, type Seal } from './sites/seal.ts'
import { createSites, type Sites } from './sites/sites.ts'
import { createFollow, type Follow } from './threads/follow.ts'
import { createNews } from './threads/news.ts'

/** What tests and the demo put in place of the real thing. */
export type Overrides = {
  clock?: () => Date
  newId?: (at: number) => string
  log?: Logger
  scorers?: readonly Scorer[]
  classifier?: Classifier
  plugins?: KyselyPlugin[]
  /** False: this process neither tells others of its commits nor hears of theirs. */
  notify?: boolean
  poolSize?: number
}

export type Service = {
  config: Config
  db: Db
  server: Server
  io: Io
  sites: Sites
  submit: Submit
  follow: Follow
  seal: Seal
  log: Logger
  routes: RouteEntry[]
  clock: () => Date
  newId: (at: number) => string
  /** Resolves to the port it listens on. */
  listen(): Promise<number>
  close(): Promise<void>
}

const clientFolder = join(import.meta.dirname, '..', 'dist', 'client')

/** The composition root: every part is made here and handed what it needs. The database must be migrated. */
export function createService(
  config: Config & { databaseUrl: string; secretKey: string },
  overrides: Overrides = {},
): Service {
  const log = overrides.log ?? createLog(config)
  const clock = overrides.clock ?? (() => new Date())
  const newId = overrides.newId ?? uuidv7
  const database = openDatabase(config.databaseUrl, { plugins: overrides.plugins, max: overrides.poolSize })
  const { db } = database
  const onError = (error: unknown) => log.warn(safely(error), 'a check failed and will be made again')

  const seal = createSeal(config.secretKey)
  const sites = createSites(db, seal, () => performance.now())
  const news = createNews(db, overrides.notify === false ? undefined : config.databaseUrl)
  const follow = createFollow(db, { onError })
  news.on(own => own || follow.hurry())
  const screening = createScreening(createPolicies(db), overrides.scorers ?? [], config.screeningDeadlineMs)
  const submit = createSubmit({ db, screening, follow, news, statistics: createStatistics(db) })
  const limits = createLimits(config.rateLimits)
  const pages = createPages(db, follow)

  const perspective = overrides.classifier && {
    keys: siteKeys(db, sites, () => performance.now()),
    quota: createQuota(() => clock().getTime()),
    classifier: overrides.classifier,
    keepFeedback: createKeepFeedback(db, clock),
    publicUrl: config.publicUrl,
    log,
  }

  let port = config.port
  const isOwnOrigin = ownOrigins(config.publicUrl, () => port)
  const { app, routes } = createApp({
    db,
    pool: database.pool,
    config,
    log,
    clock,
    newId,
    sites,
    submit,
    follow,
    news,
    limits,
    pages,
    isOwnOrigin,
    files: loadStatic(clientFolder),
    addressOf: createAddressReader(config.trustedProxies, deriveKey(config.secretKey, 'addresses')),
    requestId: () => randomUUID(),
    perspective,
  })
  if (config.demo) registerDemo(app, { isOwn: isOwnOrigin, publicUrl: config.publicUrl })
  const server = createServer(getRequestListener(app.fetch))
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  const realtime = createRealtime(server, { db, sites, follow, news, clock, isOwnOrigin, onError })

  async function listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(config.port, config.host, () => {
        server.off('error', reject)
        resolve()
      })
    })
    port = (server.address() as AddressInfo).port
    return port
  }

  /** Stops taking requests, lets those under way end, then lets go of the database. */
  async function close(): Promise<void> {
    const ended = new Promise<void>(resolve => server.close(() => resolve()))
    await realtime.close()
    server.closeIdleConnections()
    const patience = setTimeout(() => server.closeAllConnections(), 5000)
    if (server.listening) await ended
    clearTimeout(patience)
    await follow.close()
    await news.close()
    await database.close()
  }

  return {
    config,
    db,
    server,
    io: realtime.io,
    sites,
    submit,
    follow,
    seal,
    log,
    routes,
    clock,
    newId,
    listen,
    close,
  }
}

/** Structured, and without anything that a person wrote. */
export function createLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: config.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
}
