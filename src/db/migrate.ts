import { Migrator } from 'kysely/migration'
import * as sitesAndStaff from '../../migrations/0001-sites-and-staff.ts'
import * as discussion from '../../migrations/0002-discussion.ts'
import * as review from '../../migrations/0003-review.ts'
import * as screening from '../../migrations/0004-screening.ts'
import * as perspectiveKeys from '../../migrations/0005-perspective-keys.ts'
import type { Db } from './handle.ts'

const migrations = {
  '0001-sites-and-staff': sitesAndStaff,
  '0002-discussion': discussion,
  '0003-review': review,
  '0004-screening': screening,
  '0005-perspective-keys': perspectiveKeys,
}

/** Brings the schema up to date. Safe to run from several processes at once: Kysely takes an advisory lock. */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('the database could not be migrated', { cause: error })
}

/** True when every migration that this build knows has run. */
export async function isMigrated(db: Db): Promise<boolean> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const known = await migrator.getMigrations()
  return known.every(migration => migration.executedAt)
}
