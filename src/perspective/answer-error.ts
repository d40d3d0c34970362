import type { Context } from 'hono'
import type { Logger } from 'pino'
import { asProblem } from '../db/transact.ts'
import type { Env } from '../http/env.ts'
import { safely } from '../http/errors.ts'
import { Problem } from '../problem.ts'
import { ApiError, internal, unavailable } from './errors.ts'

/** Writes an error in Google's form. One of our own making is logged by its kind and place, never by its text. */
export function answerError(error: unknown, c: Context<Env>, log: Logger): Response {
  const known = error instanceof ApiError ? error : ours(error)
  if (known.code >= 500) log.error({ path: c.req.path, ...safely(error) }, known.message)
  return c.body(JSON.stringify(known), known.code as 400, {
    'content-type': 'application/json; charset=UTF-8',
    'cache-control': 'private, no-store',
    ...(known.retryAfter && { 'retry-after': String(known.retryAfter) }),
  })
}

function ours(error: unknown): ApiError {
  const problem = asProblem(error)
  return problem instanceof Problem && problem.status === 503 ? unavailable() : internal()
}
