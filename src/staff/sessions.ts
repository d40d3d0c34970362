import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../db/handle.ts'
import type { Role } from '../db/tables.ts'
import { cookieNames, readCookie } from './cookie.ts'

/** Staff as a session shows them. `allSites`: an admin everywhere. */
export type StaffMember = { id: string; name: string; email: string; allSites: boolean; sessionHash: Buffer }

export type StartedSession = { token: string; expiresAt: Date; staff: StaffMember }

export const sessionSeconds = 12 * 3600
const tokenShape = /^staff_[A-Za-z0-9_-]{43}$/

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A new session of twelve hours. The token is told once; at rest there is its SHA-256. */
export async function startSession(
  db: Db,
  member: Omit<StaffMember, 'sessionHash'>,
  now: Date,
): Promise<StartedSession> {
  const token = `staff_${randomBytes(32).toString('base64url')}`
  const sessionHash = hashOf(token)
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000)
  await db.deleteFrom('staffSession').where('expiresAt', '<=', now).execute()
  await db
    .insertInto('staffSession')
    .values({ tokenHash: sessionHash, staffId: member.id, createdAt: now, expiresAt })
    .execute()
  return { token, expiresAt, staff: { ...member, sessionHash } }
}

/** Who a token signs in; null for one that is malformed, unknown, ended or over. */
export async function findStaff(db: Db, token: string, now: Date): Promise<StaffMember | null> {
  if (!tokenShape.test(token)) return null
  const sessionHash = hashOf(token)
  const row = await db
    .selectFrom('staffSession')
    .innerJoin('staff', 'staff.id', 'staffSession.staffId')
    .select(['staff.id', 'staff.name', 'staff.email', 'staff.allSites'])
    .where('staffSession.tokenHash', '=', sessionHash)
    .where('staffSession.expiresAt', '>', now)
    .executeTakeFirst()
  return row ? { ...row, sessionHash } : null
}

export async function endSession(db: Db, sessionHash: Buffer): Promise<void> {
  await db.deleteFrom('staffSession').where('tokenHash', '=', sessionHash).execute()
}

/**
 * Who a handshake's credentials sign in: its token, else its cookie. A cookie is to be handed in only for requests
 * from the service's own pages.
 */
export async function staffFromRequest(
  db: Db,
  credentials: { cookie?: string; token?: string },
  now: Date,
): Promise<StaffMember | null> {
  const { cookie, token } = credentials
  const fromCookie = () => readCookie(cookie, cookieNames.secure) ?? readCookie(cookie, cookieNames.plain)
  const given = token ?? fromCookie()
  return given === undefined ? null : findStaff(db, given, now)
}

/** What someone may do on a site, as it stands now; null: nothing. */
export async function roleOn(db: Db, staff: Pick<StaffMember, 'id'>, siteId: string): Promise<Role | null> {
  const row = await db
    .selectFrom('staff')
    .leftJoin('staffRole', join =>
      join.onRef('staffRole.staffId', '=', 'staff.id').on('staffRole.siteId', '=', siteId),
    )
    .select(['staff.allSites', 'staffRole.role'])
    .where('staff.id', '=', staff.id)
    .executeTakeFirst()
  return row?.allSites ? 'admin' : (row?.role ?? null)
}
