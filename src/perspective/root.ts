import type { Context } from 'hono'
import type { Env } from '../http/env.ts'

/** Where the caller reached us, without a trailing slash: for servers that were not told their public address. */
export function rootOf(c: Context<Env>): string {
  const host = c.req.header('host') ?? ''
  return /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) ? `http://${host}` : 'http://localhost'
}
