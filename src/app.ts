import { OpenAPIHono } from '@hono/zod-openapi'
import type { Logger } from 'pino'
import { registerFirstPage } from './comments/kept-page.ts'
import { type ReadDeps, registerReading } from './comments/read-routes.ts'
import { registerWriting, type WriteDeps } from './comments/write-routes.ts'
import type { Env } from './http/env.ts'
import { answerProblem } from './http/errors.ts'
import { type HealthDeps, registerHealth } from './http/health.ts'
import { registerOpenApi } from './http/openapi.ts'
import { type OwnOrigins, siteAndOrigin } from './http/origin.ts'
import { type PageRoutesDeps, registerPages } from './http/pages.ts'
import type { Api, RouteEntry } from './http/route.ts'
import { type PerspectiveDeps, registerPerspective } from './perspective/routes.ts'
import { Problem } from './problem.ts'
import { type ReportDeps, registerReports } from './reports/routes.ts'
import { type ReviewDeps, registerReview } from './review/routes.ts'
import type { Sites } from './sites/sites.ts'
import { registerStaff, type StaffDeps } from './staff/routes.ts'

export type AppDeps = ReadDeps &
  WriteDeps &
  ReportDeps &
  ReviewDeps &
  StaffDeps &
  HealthDeps &
  PageRoutesDeps & {
    log: Logger
    sites: Sites
    isOwnOrigin: OwnOrigins
    addressOf: (peer: string | undefined, forwarded: string | undefined) => string
    requestId: () => string
    perspective?: PerspectiveDeps
  }

/** Every route of the service, grouped by trust. The table of routes is what the tests go through. */
export function createApp(deps: AppDeps): { app: OpenAPIHono<Env>; routes: RouteEntry[] } {
  const app = new OpenAPIHono<Env>()
  const api: Api = { app, routes: [] }

  registerFirstPage(app, deps)

  app.use(async (c, next) => {
    // Both are rarely needed, and cost more than serving a page from memory.
    c.set('requestId', once(deps.requestId))
    c.set(
      'address',
      once(() => deps.addressOf(c.env?.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'))),
    )
    await next()
  })
  app.onError((error, c) => answerProblem(error, c, deps.log))
  app.notFound(c => answerProblem(new Problem('not-found'), c, deps.log))

  // Anyone: pages and files, health, the document. Nothing here is a reader's.
  registerHealth(api, deps)
  registerPages(app, deps)

  // Of a site: its key is known and a present Origin is its own or ours.
  app.use('/v1/sites/:site/*', siteAndOrigin(deps.sites, deps.isOwnOrigin))

  // Anyone reads what is published; a bearer token makes an author, who also sees what is their own.
  registerReading(api, deps)

  // Authors: a guest's secret or the site's JWT, within limits.
  registerWriting(api, deps)
  registerReports(api, deps)

  // Staff: a session; for review, a role on the site.
  registerStaff(api, deps)
  registerReview(api, deps)

  // Whoever has a site's key for it: Google's protocol, with errors and a document of its own.
  if (deps.perspective) registerPerspective(app, deps.perspective)

  registerOpenApi(api)
  return { app, routes: api.routes }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
