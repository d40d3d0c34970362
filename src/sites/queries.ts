import { sql } from 'kysely'
import type { PolicyOptions, Term } from '../../moderation/types.ts'
import type { Db, Trx } from '../db/handle.ts'

export type SiteRow = {
  id: string
  key: string
  name: string
  language: 'en' | 'zh-CN'
  origins: string[]
  editWindow: number
  opensThreads: boolean
}

export async function selectSite(db: Db, key: string): Promise<(SiteRow & { sealed: Buffer[] }) | undefined> {
  const site = await db
    .selectFrom('site')
    .select(['id', 'key', 'name', 'language', 'origins', 'editWindow', 'opensThreads'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!site) return undefined
  const keys = await db
    .selectFrom('siteKey')
    .select('sealed')
    .where('siteId', '=', site.id)
    .where(eb => eb.or([eb('revokedAt', 'is', null), eb('revokedAt', '>', sql<Date>`now()`)]))
    .orderBy('createdAt', 'desc')
    .execute()
  return { ...site, sealed: keys.map(row => row.sealed) }
}

/** The options of one numbered policy, with the terms that were in force under it. */
export async function selectPolicy(
  db: Db,
  siteId: string,
  number: number,
): Promise<PolicyOptions | undefined> {
  const row = await db
    .selectFrom('policy')
    .select('options')
    .where('siteId', '=', siteId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return undefined
  const terms = await db
    .selectFrom('term')
    .select(['term', 'action', 'category'])
    .where('siteId', '=', siteId)
    .where('sincePolicy', '<=', number)
    .where(eb => eb.or([eb('untilPolicy', 'is', null), eb('untilPolicy', '>', number)]))
    .orderBy('id')
    .execute()
  return { ...row.options, terms: terms.map(toTerm) }
}

const toTerm = (row: { term: string; action: Term['action']; category: string | null }): Term => ({
  term: row.term,
  action: row.action,
  ...(row.category && { category: row.category }),
})

/** The number in force, locked against a change until the transaction ends. */
export async function lockSite(trx: Trx, siteId: string): Promise<number> {
  const rows = await sql<{ policyNumber: number }>`/* prepared */
    select policy_number from site where id = ${siteId}::uuid for share`.execute(trx)
  return rows.rows[0]!.policyNumber
}

/** True when any site lists this origin: enough for a handshake, which doesn't name its site yet. */
export async function selectOriginKnown(db: Db, origin: string): Promise<boolean> {
  const { rows } = await sql`select 1 from site where ${origin} = any(origins) limit 1`.execute(db)
  return rows.length > 0
}
