import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from './env.ts'
import type { StaticFiles } from './static.ts'

export type PageRoutesDeps = { files: StaticFiles }

/** The console shows moderators what nobody has passed: nothing but its own files may run or load in it. */
const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The widget's loader, the console, and the built files of both. */
export function registerPages(app: OpenAPIHono<Env>, { files }: PageRoutesDeps): void {
  app.get('/embed.js', c => files.serve(c, 'embed.js') ?? c.notFound())
  app.get('/assets/:name', c => files.serve(c, `assets/${c.req.param('name')}`) ?? c.notFound())
  app.get('/console', c => c.redirect('/console/', 301))
  app.get('/console/', c => {
    const page = files.serve(c, 'console/index.html', {
      'content-security-policy': consolePolicy,
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'access-control-allow-origin': 'null',
    })
    return page ?? c.notFound()
  })
}
