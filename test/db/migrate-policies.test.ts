import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as sitesAndStaff from '../../migrations/0001-sites-and-staff.ts'
import * as discussion from '../../migrations/0002-discussion.ts'
import * as review from '../../migrations/0003-review.ts'
import { compilePolicy } from '../../moderation/index.ts'
import { type DatabaseHandle, openDatabase } from '../../src/db/handle.ts'
import { migrate } from '../../src/db/migrate.ts'
import { selectPolicy } from '../../src/sites/queries.ts'
import { urlOf } from '../support/database.ts'

/** A site's options as they were stored before the classifier came. */
const old = {
  premoderation: true,
  shippedLists: { zh: true, en: false },
  links: { most: 2, allowHosts: [], holdHosts: [], rejectHosts: [] },
  newAuthor: { linkHoldUntilPublished: 5 },
  repeats: { withinSeconds: 60, likeness: 0.9 },
  flood: { posts: 3, withinSeconds: 30 },
  requiredScorers: ['judge'],
  thresholds: { judge: { abuse: { hold: 0.5, reject: 0.9 }, spam: { hold: 0.7 } } },
}

const siteId = randomUUID()
const name = `test_${randomUUID().replaceAll('-', '')}`
let admin: DatabaseHandle
let database: DatabaseHandle
beforeAll(async () => {
  admin = openDatabase(inject('serverUrl'), { max: 1 })
  await admin.pool.query(`create database ${name}`)
  database = openDatabase(urlOf(inject('serverUrl'), name), { max: 2 })
  const before = {
    '0001-sites-and-staff': sitesAndStaff,
    '0002-discussion': discussion,
    '0003-review': review,
  }
  const migrator = new Migrator({ db: database.db, provider: { getMigrations: async () => before } })
  expect((await migrator.migrateToLatest()).error).toBeUndefined()
  await sql`insert into site (id, key, name, language, created_at) values (${siteId}::uuid, 'old', 'Old', 'en', now())`.execute(
    database.db,
  )
  await sql`insert into policy (site_id, number, options, created_at) values (${siteId}::uuid, 1, ${JSON.stringify(old)}::jsonb, now())`.execute(
    database.db,
  )
  await migrate(database.db)
})
afterAll(async () => {
  await database.close()
  await admin.pool.query(`drop database if exists ${name} with (force)`)
  await admin.close()
})

describe('a site from before the classifier', () => {
  it('keeps what its old policy meant', async () => {
    const options = (await selectPolicy(database.db, siteId, 1))!
    expect(() => compilePolicy(options, 1)).not.toThrow()
    expect(options).toMatchObject({
      premoderation: true,
      newAuthor: { holdUntilPublished: 0, linkHoldUntilPublished: 5 },
      otherLanguages: 'rules-only',
      requiredScorers: ['judge'],
      optionalScorers: [],
    })
    expect(options.thresholds).toEqual([
      { scorer: 'judge', label: 'spam', hold: 0.7 },
      { scorer: 'judge', label: 'abuse', hold: 0.5, reject: 0.9 },
    ])
  })

  it('has the classifier under a new number, beside what it had', async () => {
    const site = await database.db
      .selectFrom('site')
      .select('policyNumber')
      .where('id', '=', siteId)
      .executeTakeFirstOrThrow()
    expect(site.policyNumber).toBe(2)
    const options = (await selectPolicy(database.db, siteId, 2))!
    expect(() => compilePolicy(options, 2)).not.toThrow()
    expect(options).toMatchObject({
      requiredScorers: ['local', 'judge'],
      otherLanguages: 'hold',
      flood: old.flood,
    })
  })
})
