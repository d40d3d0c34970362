import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import type { OutageView } from './schema.ts'

/** The scorers of this site's policy that are down, and how many of its comments are held for that alone. */
export async function readOutages(db: Db, siteId: string): Promise<OutageView[]> {
  const { rows } = await sql<{ scorer: string; since: Date; error: string; waiting: number }>`
    select o.scorer, o.since, o.error, (
      select count(*)::int from "case" k
      where k.site_id = ${siteId}::uuid and k.state = 'open' and k.waiting_for <> '{}' and o.scorer = any(k.waiting_for)) as waiting
    from scorer_outage o
    join site s on s.id = ${siteId}::uuid
    join policy p on p.site_id = ${siteId}::uuid and p.number = s.policy_number
    where p.options -> 'requiredScorers' ? o.scorer or p.options -> 'optionalScorers' ? o.scorer
    order by o.since`.execute(db)
  return rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() }))
}
