import type { Db } from '../db/handle.ts'

/** Ends a key; false when the site has none of this id in force. */
export async function revokeKey(
  db: Db,
  { siteId, id, now }: { siteId: string; id: string; now: Date },
): Promise<boolean> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return false
  const { numUpdatedRows } = await db
    .updateTable('perspectiveKey')
    .set({ revokedAt: now })
    .where('siteId', '=', siteId)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
