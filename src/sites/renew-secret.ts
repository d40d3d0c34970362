import { randomBytes } from 'node:crypto'
import type { Db } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { transact } from '../db/transact.ts'
import type { Seal } from './seal.ts'

const overlapMs = 24 * 3600 * 1000

/** Gives a site a new secret and lets the old ones serve for a day more, so that no reader is thrown out. */
export async function renewSecret(
  db: Db,
  seal: Seal,
  { siteId, now }: { siteId: string; now: Date },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await transact(db, async trx => {
    await trx
      .updateTable('siteKey')
      .set({ revokedAt: new Date(now.getTime() + overlapMs) })
      .where('siteId', '=', siteId)
      .where('revokedAt', 'is', null)
      .execute()
    await trx
      .insertInto('siteKey')
      .values({
        siteId,
        id: uuidv7(now.getTime()),
        sealed: seal.seal(secret),
        createdAt: now,
        revokedAt: null,
      })
      .execute()
  })
  return secret
}
