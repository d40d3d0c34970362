import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Pool } from 'pg'
import { reading } from '../db/transact.ts'
import type { Env } from '../http/env.ts'
import { type Api, route } from '../http/route.ts'
import { Problem } from '../problem.ts'
import { isSecure, writeCookie } from './cookie.ts'
import { type RequireStaffDeps, requireStaff } from './require-staff.ts'
import { sessionView, setupBody, signInBody, staffView } from './schema.ts'
import { endSession, type StartedSession, sessionSeconds } from './sessions.ts'
import { redeemSetup } from './setup.ts'
import { signIn } from './sign-in.ts'
import { createSignInLimits } from './sign-in-limits.ts'
import { staffViewOf } from './view.ts'

export type StaffDeps = RequireStaffDeps & {
  pool: Pool
  newId: (at: number) => string
  config: { rateLimits: boolean }
}

/** Accounts and sessions. They belong to the installation; no site is named here. */
export function registerStaff(api: Api, deps: StaffDeps): void {
  const { db, clock, newId } = deps
  const limits = createSignInLimits(deps.pool, deps.config.rateLimits)
  const secure = isSecure(deps.config.publicUrl)

  async function started(c: Context<Env>, { token, expiresAt, staff }: StartedSession) {
    c.header('cache-control', 'no-store')
    c.header('set-cookie', writeCookie(token, sessionSeconds, secure))
    const view = await reading(() => staffViewOf(db, staff))
    return c.json({ token, expiresAt: expiresAt.toISOString(), staff: view }, 201)
  }

  /** Signing in needs no cookie, and no other page may do it for its reader. */
  function mustBeOwnPage(c: Context<Env>): void {
    const origin = c.req.header('origin')
    if (origin !== undefined && !deps.isOwnOrigin(origin)) throw new Problem('origin-not-allowed')
  }

  route(
    api,
    {
      method: 'post',
      path: '/v1/staff/setup',
      summary: 'Make an account with a one-time link, and sign in',
      for: 'anyone',
      body: setupBody,
      answers: {
        201: { description: 'Signed in; the cookie and the token serve alike', schema: sessionView },
      },
    },
    async (c, { body }) => {
      mustBeOwnPage(c)
      await limits.fromAddress(c.get('address')())
      return started(c, await redeemSetup(db, body, { now: clock(), newId }))
    },
  )

  route(
    api,
    {
      method: 'post',
      path: '/v1/staff/sessions',
      summary: 'Sign in',
      for: 'anyone',
      body: signInBody,
      answers: {
        201: { description: 'Signed in; the cookie and the token serve alike', schema: sessionView },
      },
    },
    async (c, { body }) => {
      mustBeOwnPage(c)
      return started(c, await signIn(db, limits, { ...body, address: c.get('address')(), now: clock() }))
    },
  )

  api.app.on('DELETE', '/v1/staff/sessions', requireStaff(deps))
  route(
    api,
    {
      method: 'delete',
      path: '/v1/staff/sessions',
      summary: 'Sign out',
      for: 'staff',
      answers: { 204: { description: 'The session has ended' } },
    },
    async c => {
      await reading(() => endSession(db, c.get('staff').sessionHash))
      return c.body(null, 204, { 'set-cookie': writeCookie('', 0, secure) })
    },
  )

  api.app.use('/v1/staff/me', requireStaff(deps))
  route(
    api,
    {
      method: 'get',
      path: '/v1/staff/me',
      summary: 'Who is signed in, with the sites that they may review',
      for: 'staff',
      answers: { 200: { description: 'Signed in', schema: z.object({ staff: staffView }) } },
    },
    async c => c.json({ staff: await reading(() => staffViewOf(db, c.get('staff'))) }),
  )
}
