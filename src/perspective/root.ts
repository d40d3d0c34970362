import type { Context } from 'hono'
import type { Env } from '../http/env.ts'

/**
 * Where the caller reached us, without a trailing slash: for servers that were not told their public address. It goes
 * back to that caller alone, so its word is enough.
 */
export function rootOf(c: Context<Env>): string {
  const host = c.req.header('host') ?? ''
  const scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const known = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)
  return `${scheme}://${known ? host : 'localhost'}`
}
