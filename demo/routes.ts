import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../src/http/env.ts'
import type { OwnOrigins } from '../src/http/origin.ts'
import { articles } from './articles/articles.ts'
import { demoAssets } from './assets.ts'
import { demoPaths } from './edition.ts'
import { demoIndex } from './front-page.ts'
import { demoPage } from './page.ts'
import { demoSiteKey } from './plant.ts'

/** What the README tells a host page to allow, and nothing else: the demo lives under it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The demo's pages, on the service's own origin. */
export function registerDemo(
  app: OpenAPIHono<Env>,
  origins: { isOwn: OwnOrigins; publicUrl?: string },
): void {
  /** Where the reader came in: 127.0.0.1 and localhost are two origins. */
  const serviceOrigin = (url: string) => {
    const { origin } = new URL(url)
    return origins.publicUrl ?? (origins.isOwn(origin) ? origin : '')
  }
  const headers = {
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
  }

  app.get('/', c => c.redirect(demoPaths.front))
  app.get(demoPaths.front.slice(0, -1), c => c.redirect(demoPaths.front))
  app.get(demoPaths.front, c => c.body(demoIndex({ serviceOrigin: serviceOrigin(c.req.url) }), 200, headers))
  for (const article of articles) {
    app.get(demoPaths.article(article.thread), c =>
      c.body(
        demoPage(article, { serviceOrigin: serviceOrigin(c.req.url), siteKey: demoSiteKey }),
        200,
        headers,
      ),
    )
  }
  for (const { path, type, body } of demoAssets()) {
    app.get(path, c =>
      c.body(body, 200, {
        'content-type': type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      }),
    )
  }
}
