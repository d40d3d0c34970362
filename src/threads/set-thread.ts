import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'

export type ThreadSettings = {
  key: string
  state: 'open' | 'closed'
  premoderation: boolean
  count: number
  version: number
}

const columns = ['key', 'state', 'premoderation', 'count', 'version'] as const

export async function readThread(db: Db, siteId: string, key: string): Promise<ThreadSettings> {
  const row = await db
    .selectFrom('thread')
    .select(columns)
    .where('siteId', '=', siteId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) throw new Problem('not-found')
  return row
}

/**
 * Opens or closes a thread, or has a person look first at all that is written in it. Closing is public and so raises
 * the thread's version; premoderation is not. Throws 404 for a thread that has no comment yet.
 */
export function setThread(
  db: Db,
  siteId: string,
  key: string,
  change: { state?: 'open' | 'closed'; premoderation?: boolean },
): Promise<ThreadSettings> {
  return transact(db, async trx => {
    const locked = trx
      .selectFrom('thread')
      .select(columns)
      .where('siteId', '=', siteId)
      .where('key', '=', key)
    const present = await locked.forNoKeyUpdate().executeTakeFirst()
    if (!present) throw new Problem('not-found')
    const { state = present.state, premoderation = present.premoderation } = change
    const raised = Number(state !== present.state)
    return trx
      .updateTable('thread')
      .set({ state, premoderation, version: sql`version + ${raised}` })
      .where('siteId', '=', siteId)
      .where('key', '=', key)
      .returning(columns)
      .executeTakeFirstOrThrow()
  })
}
