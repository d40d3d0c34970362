import type { Db } from '../db/handle.ts'
import type { Staff } from './schema.ts'
import type { StaffMember } from './sessions.ts'

const mostSites = 1000

/** Someone with the sites that they may review. */
export async function staffViewOf(db: Db, { id, name, email, allSites }: StaffMember): Promise<Staff> {
  return { id, name, email, sites: allSites ? await everySite(db) : await ownSites(db, id) }
}

async function everySite(db: Db): Promise<Staff['sites']> {
  const rows = await db
    .selectFrom('site')
    .select(['key', 'name', 'language'])
    .orderBy('key')
    .limit(mostSites)
    .execute()
  return rows.map(site => ({ ...site, role: 'admin' }))
}

const ownSites = (db: Db, staffId: string): Promise<Staff['sites']> =>
  db
    .selectFrom('staffRole')
    .innerJoin('site', 'site.id', 'staffRole.siteId')
    .select(['site.key', 'site.name', 'site.language', 'staffRole.role'])
    .where('staffRole.staffId', '=', staffId)
    .orderBy('site.key')
    .limit(mostSites)
    .execute()
