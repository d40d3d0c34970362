import type { Db } from '../db/handle.ts'
import { reading, transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { verifyPassword } from './password.ts'
import { type StartedSession, startSession } from './sessions.ts'
import type { SignInLimits } from './sign-in-limits.ts'

type SignIn = { email: string; password: string; address: string; now: Date }

/** Starts a session. Throws 401, the same for an unknown address and a wrong password, and 429 after too many. */
export async function signIn(db: Db, limits: SignInLimits, asked: SignIn): Promise<StartedSession> {
  const email = asked.email.trim().toLowerCase()
  await limits.attempt(asked.address, email)
  const row = await reading(() => selectByEmail(db, email))
  const right = await verifyPassword(row?.passwordHash ?? null, asked.password)
  if (!row || !right) throw new Problem('wrong-credentials')
  await limits.succeeded(asked.address, email)
  const { passwordHash: _, ...member } = row
  return transact(db, trx => startSession(trx, member, asked.now))
}

const selectByEmail = (db: Db, email: string) =>
  db
    .selectFrom('staff')
    .select(['id', 'name', 'email', 'allSites', 'passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
