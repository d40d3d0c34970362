import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site's own page on another origin, strict about what may run and load in it. */
export type HostPage = { origin: string; url: string; close(): Promise<void> }

type Options = {
  /** Parley's origin. */
  service: string
  site: string
  thread: string
  lang?: string
  /** Attributes of the element besides site and thread. */
  attributes?: Record<string, string>
  /** Markup before the element, for a page with a background or text of its own. */
  head?: string
}

/** `site` must list the origin: start the host first, then add the site with `origins: [host.origin]`. */
export async function startHost(page: () => Options): Promise<HostPage> {
  const server = createServer((request, response) => {
    if (request.url !== '/article') {
      response.writeHead(404).end()
      return
    }
    const options = page()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(options.service),
    })
    response.end(markup(options))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: `${origin}/article`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** Nothing but what the README lists. */
const policyFor = (service: string) =>
  [
    "default-src 'none'",
    `script-src ${service}`,
    `connect-src ${service} ${service.replace(/^http/, 'ws')}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

function markup({ service, site, thread, lang = 'en', attributes = {}, head = '' }: Options): string {
  const more = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<script type="module" async src="${service}/embed.js"></script></head>
<body><h1>An article</h1><parley-comments site="${site}" thread="${thread}"${more}></parley-comments></body></html>`
}
