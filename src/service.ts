import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { KyselyPlugin } from 'kysely'
import { type Logger, pino } from 'pino'
import { registerDemo } from '../demo/routes.ts'
import type { Classifier } from '../moderation/classifier/classifier.ts'
import { createApp } from './app.ts'
import { createScreenLater } from './comments/later.ts'
import { createPages } from './comments/page.ts'
import { createRecover } from './comments/recover.ts'
import { createRescreen } from './comments/rescreen.ts'
import { createSubmit, type Submit } from './comments/submit.ts'
import { type Config, environmentVariable } from './config.ts'
import { type Db, openDatabase } from './db/handle.ts'
import { uuidv7 } from './db/ids.ts'
import { createStatistics } from './db/statistics.ts'
import { createAddressReader } from './http/address.ts'
import { safely } from './http/errors.ts'
import { createLimits } from './http/limits.ts'
import { ownOrigins } from './http/origin.ts'
import type { RouteEntry } from './http/route.ts'
import { loadStatic } from './http/static.ts'
import { createJobs } from './jobs/jobs.ts'
import { createKeepFeedback } from './perspective/keep-feedback.ts'
import { createQuota } from './perspective/quota.ts'
import { siteKeys } from './perspective/site-keys.ts'
import type { Io } from './realtime/room.ts'
import { createRealtime } from './realtime/server.ts'
import { createScorerHealth } from './screening/health.ts'
import { loadClassifier } from './screening/load-classifier.ts'
import { createLocalScorer } from './screening/local-scorer.ts'
import { recordOutages } from './screening/outages.ts'
import { openOutsideScorers, reportRecovery } from './screening/outside/open.ts'
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
  /** Instead of the one that comes with Parley. */
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
  const jobs = createJobs(config.databaseUrl, onError)
  const outside = openOutsideScorers(config.scorersFile, { environment: environmentVariable, clock, log })
  const scorers = overrides.scorers ?? outside.scorers
  const health = createScorerHealth(clock)
  recordOutages(db, health, onError)
  reportRecovery(outside, health)
  const classifier = overrides.classifier ?? loadClassifier()
  const screening = createScreening({
    policies: createPolicies(db),
    local: createLocalScorer(classifier),
    scorers,
    health,
    deadlineMs: config.screeningDeadlineMs,
  })
  const rescreen = createRescreen({ db, screening, follow, news, clock })
  const recover = createRecover({ db, rescreen, perSecond: 20, random: Math.random, onError })
  // Only scorers outside can keep a comment waiting.
  const screenLater =
    scorers.length > 0 ? createScreenLater(jobs, { rescreen, recover, health, onError }) : undefined
  const statistics = createStatistics(db)
  const submit = createSubmit({ db, screening, follow, news, statistics, screenLater })
  const limits = createLimits(config.rateLimits)
  const pages = createPages(db, follow)

  const perspective = {
    keys: siteKeys(db, sites, () => performance.now()),
    quota: createQuota(() => clock().getTime()),
    classifier,
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
    screening,
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
    await jobs.start()
    outside.start()
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
    outside.close()
    await jobs.close()
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
