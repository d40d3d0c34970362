import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { sqlStateOf } from '../db/errors.ts'
import { asProblem } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import type { Env } from './env.ts'

/** The one place that writes problems. What is no problem of the catalogue is logged by its kind and answered as 500. */
export function answerProblem(error: unknown, c: Context<Env>, log: Logger): Response {
  const requestId = c.get('requestId')?.() ?? randomUUID()
  const known = asProblem(error instanceof HTTPException ? new Problem('bad-request') : error)
  const problem = known instanceof Problem ? known : new Problem('internal')
  if (problem.status >= 500) log.error({ requestId, path: c.req.path, ...safely(error) }, problem.message)
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  }
  if (problem.status === 401) headers['www-authenticate'] = 'Bearer'
  if (problem.extra.retryAfter) headers['retry-after'] = String(problem.extra.retryAfter)
  return c.body(JSON.stringify(problem.toJSON(requestId)), problem.status as 400, headers)
}

/** A database's error carries rows, parameters and the client with it; only its kind and place may be logged. */
export function safely(error: unknown): Record<string, unknown> {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (!(cause instanceof Error)) return { error: typeof cause }
  const state = sqlStateOf(cause)
  if (state) return { error: cause.name, code: state, stack: stackOf(cause) }
  // A SyntaxError quotes what it could not read.
  const message = cause instanceof SyntaxError ? undefined : cause.message.slice(0, 200)
  return { error: cause.name, message, stack: stackOf(cause) }
}

const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 5)
