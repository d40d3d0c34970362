import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import type { Outage, ScorerHealth } from './health.ts'

export type OutageRow = { scorer: string; since: Date; error: string }

/**
 * Writes down which scorers are down, so that every process and the console know, also after a restart. A row goes
 * when some process had an answer again.
 */
export function recordOutages(db: Db, health: ScorerHealth, onError: (error: unknown) => void): void {
  // One after the other: an outage that is written after its end would stand for good.
  let last = Promise.resolve()
  health.on((scorer, outage) => {
    last = last.then(() => (outage ? putOutage(db, scorer, outage) : endOutage(db, scorer))).catch(onError)
  })
}

/** An outage that another process saw first began then. */
async function putOutage(db: Db, scorer: string, { since, error }: Outage): Promise<void> {
  await db
    .insertInto('scorerOutage')
    .values({ scorer, since, error, seenAt: sql<Date>`now()` })
    .onConflict(conflict => conflict.column('scorer').doUpdateSet({ error, seenAt: sql<Date>`now()` }))
    .execute()
}

async function endOutage(db: Db, scorer: string): Promise<void> {
  await db.deleteFrom('scorerOutage').where('scorer', '=', scorer).execute()
}

export async function selectOutages(db: Db, scorers: string[]): Promise<OutageRow[]> {
  if (scorers.length === 0) return []
  return db
    .selectFrom('scorerOutage')
    .select(['scorer', 'since', 'error'])
    .where('scorer', 'in', scorers)
    .execute()
}
