import { randomBytes } from 'node:crypto'
import type { Db } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { hashOf } from './keys.ts'

export type NewKey = {
  siteId: string
  /** The site's key, which becomes part of this one so that it leads to its site. */
  site: string
  perMinute: number
  keepsFeedback: boolean
  now: Date
}

/** Makes a key for a site and returns it; only its hash is kept. */
export async function addKey(
  db: Db,
  { siteId, site, perMinute, keepsFeedback, now }: NewKey,
): Promise<string> {
  const key = `pk_${site}_${randomBytes(32).toString('base64url')}`
  await db
    .insertInto('perspectiveKey')
    .values({
      siteId,
      id: uuidv7(now.getTime()),
      keyHash: hashOf(key),
      perMinute,
      keepsFeedback,
      createdAt: now,
      revokedAt: null,
    })
    .execute()
  return key
}
