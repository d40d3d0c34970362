import type { Context, MiddlewareHandler } from 'hono'
import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import type { Env } from '../http/env.ts'
import type { OwnOrigins } from '../http/origin.ts'
import { Problem } from '../problem.ts'
import { cookieNames, isSecure, readCookie } from './cookie.ts'
import { findStaff, roleOn, type StaffMember } from './sessions.ts'

export type RequireStaffDeps = {
  db: Db
  clock: () => Date
  isOwnOrigin: OwnOrigins
  config: { publicUrl?: string }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets staff through and leaves who it is in `c.var.staff`. On a site's path it also takes a role there: whoever
 * has none learns no more than that there is no such site. `role: 'admin'` lets through admins alone.
 */
export function requireStaff(
  deps: RequireStaffDeps,
  role: 'moderator' | 'admin' = 'moderator',
): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.header('cache-control', 'no-store')
    const staff = await authenticate(deps, c)
    c.set('staff', staff)
    const site = c.get('site') as Env['Variables']['site'] | undefined
    if (site) {
      const own = await reading(() => roleOn(deps.db, staff, site.id))
      if (!own) throw new Problem('not-found', { detail: 'There is no such site.' })
      if (role === 'admin' && own !== 'admin')
        throw new Problem('not-allowed', { detail: 'This is for admins of the site.' })
    }
    await next()
  }
}

async function authenticate(deps: RequireStaffDeps, c: Context<Env>): Promise<StaffMember> {
  const token = bearer(c) ?? cookie(deps, c)
  if (token === undefined) throw new Problem('sign-in-required')
  const staff = await reading(() => findStaff(deps.db, token, deps.clock()))
  if (!staff) throw new Problem('invalid-token', { detail: 'The session has ended: sign in again.' })
  return staff
}

function bearer(c: Context<Env>): string | undefined {
  const header = c.req.header('authorization')
  if (header === undefined) return undefined
  const token = /^bearer +(\S+)$/i.exec(header)?.[1]
  if (!token) throw new Problem('invalid-token')
  return token
}

/** A browser adds the cookie by itself, so it counts only from our own pages; to change anything they must say so. */
function cookie({ config, isOwnOrigin }: RequireStaffDeps, c: Context<Env>): string | undefined {
  const token = readCookie(
    c.req.header('cookie'),
    isSecure(config.publicUrl) ? cookieNames.secure : cookieNames.plain,
  )
  if (token === undefined) return undefined
  const origin = c.req.header('origin')
  const allowed = origin === undefined ? safeMethods.has(c.req.method) : isOwnOrigin(origin)
  if (!allowed)
    throw new Problem('origin-not-allowed', {
      detail: 'With the cookie, send an Origin of the service itself.',
    })
  return token
}
