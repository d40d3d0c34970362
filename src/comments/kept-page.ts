import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { acceptsGzip } from '../http/encoding.ts'
import type { Env } from '../http/env.ts'
import { enterSite, type OwnOrigins } from '../http/origin.ts'
import type { Sites } from '../sites/sites.ts'
import type { KeptPage, Pages } from './page.ts'
import { rootsOfPage } from './read-routes.ts'

const plain = /^(?:\?(?:sort=(newest|oldest)(?:&(?=l)|$))?(?:limit=([1-9]\d?|100))?)?$/

/**
 * The one request that every reader of an article makes, without what the others need: in the order of routes it
 * stands before the middleware, and passes on whatever is not a thread's first page in its plainest form. Site and
 * origin are checked as everywhere.
 */
export function registerFirstPage(
  app: OpenAPIHono<Env>,
  deps: { sites: Sites; isOwnOrigin: OwnOrigins; pages: Pages },
): void {
  app.get('/v1/sites/:site/threads/:thread/comments', async (c, next) => {
    const { url } = c.req
    const query = url.indexOf('?')
    const asked = plain.exec(query < 0 ? '' : url.slice(query))
    const thread = c.req.param('thread')
    if (!asked || thread.length > 512 || !thread.isWellFormed() || thread.includes('\0')) return next()
    const headers = await enterSite(c, deps.sites, deps.isOwnOrigin)
    const sort = asked[1] === 'oldest' ? 'oldest' : 'newest'
    const page = await deps.pages
      .get(c.get('site'), thread, sort, Number(asked[2] ?? rootsOfPage))
      .catch(error => {
        // A page of another origin may read why.
        for (const [name, value] of Object.entries(headers)) c.header(name, value)
        throw error
      })
    return sendKept(c, page, headers)
  })
}

/** Ready-made bytes; nothing when the client has them. */
export function sendKept(c: Context<Env>, page: KeptPage, headers: Record<string, string> = {}): Response {
  headers['cache-control'] = 'no-cache'
  headers['etag'] = page.etag
  headers['vary'] = 'Origin, Accept-Encoding'
  if (c.req.header('if-none-match')?.includes(page.etag)) return c.body(null, 304, headers)
  headers['content-type'] = 'application/json'
  if (!acceptsGzip(c.req.header('accept-encoding')))
    return c.body(page.json as Uint8Array<ArrayBuffer>, 200, headers)
  headers['content-encoding'] = 'gzip'
  return c.body(page.gzipped as Uint8Array<ArrayBuffer>, 200, headers)
}
