import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '../problem.ts'
import type { Sites } from '../sites/sites.ts'
import type { Env } from './env.ts'

/** The service's own origins: PUBLIC_URL, or else loopback at the port it listens on. */
export type OwnOrigins = (origin: string) => boolean

export function ownOrigins(publicUrl: string | undefined, port: () => number): OwnOrigins {
  if (publicUrl) return origin => origin === publicUrl
  return origin => ['localhost', '127.0.0.1', '[::1]'].some(host => origin === `http://${host}:${port()}`)
}

/**
 * Finds the site and checks a present `Origin`, exactly: it must be one of the site's or the service's own. CORS
 * allows that one origin, never credentials. Returns the headers that every answer to it carries.
 */
export async function enterSite(
  c: Context<Env>,
  sites: Sites,
  isOwn: OwnOrigins,
): Promise<Record<string, string>> {
  const site = await sites.find(c.req.param('site')!)
  c.set('site', site)
  const origin = c.req.header('origin')
  if (origin === undefined) return { vary: 'Origin' }
  if (!site.origins.includes(origin) && !isOwn(origin)) throw new Problem('origin-not-allowed')
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Retry-After',
  }
}

/** `enterSite` before every route of a site; it answers preflights itself. */
export function siteAndOrigin(sites: Sites, isOwn: OwnOrigins): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.header('vary', 'Origin')
    const headers = await enterSite(c, sites, isOwn)
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    if (c.req.method !== 'OPTIONS' || !headers['access-control-allow-origin']) return next()
    return c.body(null, 204, {
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers': 'authorization, content-type, if-none-match',
      'access-control-max-age': '86400',
    })
  }
}
