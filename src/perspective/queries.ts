import type { Db } from '../db/handle.ts'

/** A key in force, by its hash. */
export function selectKey(db: Db, siteId: string, keyHash: Buffer) {
  return db
    .selectFrom('perspectiveKey')
    .select(['id', 'perMinute', 'keepsFeedback'])
    .where('siteId', '=', siteId)
    .where('keyHash', '=', keyHash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
}

/** A site's keys, the oldest first, revoked ones too. */
export function selectKeys(db: Db, siteId: string) {
  return db
    .selectFrom('perspectiveKey')
    .select(['id', 'perMinute', 'keepsFeedback', 'createdAt', 'revokedAt'])
    .where('siteId', '=', siteId)
    .orderBy('id')
    .execute()
}
