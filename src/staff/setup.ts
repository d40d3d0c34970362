import { createHash, randomBytes } from 'node:crypto'
import type { Db, Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import type { Role } from '../db/tables.ts'
import { reading, transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { hashPassword } from './password.ts'
import { type StartedSession, startSession } from './sessions.ts'

const validForMs = 7 * 24 * 3600 * 1000
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

export async function hasStaff(db: Db): Promise<boolean> {
  return (await db.selectFrom('staff').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The first admin, of all sites, from the environment. An account that has this address already stays as it is. */
export async function ensureFirstAdmin(
  db: Db,
  admin: { email: string; password: string },
  now: Date,
): Promise<void> {
  const email = admin.email.toLowerCase()
  const present = await db.selectFrom('staff').select('id').where('email', '=', email).executeTakeFirst()
  if (present) return
  const passwordHash = await hashPassword(admin.password)
  await db
    .insertInto('staff')
    .values({
      id: uuidv7(now.getTime()),
      email,
      name: email.split('@')[0]!,
      passwordHash,
      allSites: true,
      createdAt: now,
    })
    .onConflict(conflict => conflict.column('email').doNothing())
    .execute()
}

/** A link that makes one account, within a week. `siteId` null: an admin of all sites. Returns its token. */
export async function createSetup(
  db: Db,
  grant: { siteId: string | null; role: Role },
  now: Date,
): Promise<string> {
  const token = `setup_${randomBytes(32).toString('base64url')}`
  await db
    .insertInto('staffSetup')
    .values({
      tokenHash: hashOf(token),
      ...grant,
      createdAt: now,
      expiresAt: new Date(now.getTime() + validForMs),
      usedAt: null,
    })
    .execute()
  return token
}

export type Redeeming = { token: string; email: string; password: string; name: string }

/** Makes the account that a set-up link is for and signs it in. Throws 409 for a used link or a taken address. */
export async function redeemSetup(
  db: Db,
  asked: Redeeming,
  at: { now: Date; newId: (at: number) => string },
): Promise<StartedSession> {
  const tokenHash = hashOf(asked.token)
  // Hashing costs; a link that is no good is told so before.
  const open = await reading(() => selectOpen(db, tokenHash, at.now).executeTakeFirst())
  if (!open) throw new Problem('setup-used')
  const passwordHash = await hashPassword(asked.password)
  return transact(db, trx => redeem(trx, { ...asked, tokenHash, passwordHash }, at))
}

type Hashed = Redeeming & { tokenHash: Buffer; passwordHash: string }

async function redeem(
  trx: Trx,
  { tokenHash, passwordHash, name, email: address }: Hashed,
  { now, newId }: { now: Date; newId: (at: number) => string },
): Promise<StartedSession> {
  const link = await selectOpen(trx, tokenHash, now).forUpdate().executeTakeFirst()
  if (!link) throw new Problem('setup-used')
  const first = !(await hasStaff(trx))
  const allSites = link.siteId === null
  const member = { id: newId(now.getTime()), name, email: address.toLowerCase(), allSites }
  const made = await trx
    .insertInto('staff')
    .values({ ...member, passwordHash, createdAt: now })
    .onConflict(conflict => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Problem('email-taken')
  if (link.siteId)
    await trx
      .insertInto('staffRole')
      .values({ siteId: link.siteId, staffId: member.id, role: link.role })
      .execute()
  // Every start without staff printed a link: with the first admin all of them are done.
  const used = trx.updateTable('staffSetup').set({ usedAt: now }).where('usedAt', 'is', null)
  await used.where('tokenHash', '=', tokenHash).execute()
  if (first) await used.where('siteId', 'is', null).execute()
  return startSession(trx, member, now)
}

function selectOpen(db: Db, tokenHash: Buffer, now: Date) {
  return db
    .selectFrom('staffSetup')
    .select(['siteId', 'role'])
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
}
