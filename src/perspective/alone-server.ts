import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { answerError } from './answer-error.ts'
import { noSuchMethod } from './errors.ts'
import { type PerspectiveDeps, registerPerspective } from './routes.ts'

export type PerspectiveServer = { listen(): Promise<number>; close(): Promise<void> }

/** The analyzer as a server of its own, with a `/healthz` beside it and without a database. */
export function createPerspectiveServer(
  at: { host: string; port: number },
  deps: PerspectiveDeps,
): PerspectiveServer {
  const app = new Hono<Env>()
  app.onError((error, c) => answerError(error, c, deps.log))
  app.notFound(c => answerError(noSuchMethod(), c, deps.log))
  app.get('/healthz', c => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
  registerPerspective(app, deps)
  const server = createServer(getRequestListener(app.fetch))
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  return {
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(at.port, at.host, () => resolve())
      })
      return (server.address() as AddressInfo).port
    },
    async close() {
      const ended = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeIdleConnections()
      const patience = setTimeout(() => server.closeAllConnections(), 5000)
      if (server.listening) await ended
      clearTimeout(patience)
    },
  }
}
