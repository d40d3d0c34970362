import type { Context } from 'hono'
import { type Identity, identify } from '../authors/identity.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../problem.ts'

/** Who asks, by the bearer token; null without one. Throws 401 for a token that is not an author's of this site. */
export async function askerOf(c: Context<Env>, now: Date): Promise<Identity | null> {
  const header = c.req.header('authorization')
  if (header === undefined) return null
  const [scheme, token, ...rest] = header.split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw new Problem('invalid-token')
  return identify(token, c.get('site'), now)
}

/** As `askerOf`, where writing needs someone. */
export async function authorOf(c: Context<Env>, now: Date): Promise<Identity> {
  const asker = await askerOf(c, now)
  if (!asker)
    throw new Problem('sign-in-required', {
      detail: 'Send a guest token or a JWT of the site as a bearer token.',
    })
  return asker
}
