import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tenantTables } from '../../src/db/tables.ts'
import { looseTables } from '../support/fixes-site.ts'
import { startService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

describe('the check that every query fixes its site', () => {
  it.each([
    'select * from comment where id = $1',
    'select * from "comment" where "id" = $1',
    'select c.* from comment c join thread t on t.id = c.thread_id where c.site_id = $1',
    'select c.* from comment c, thread t where c.site_id = $1 and t.id = c.thread_id',
    'select * from comment c where exists (select 1 from revision r where r.comment_id = c.id) and c.site_id = $1',
    'update author set name = $1 where id = $2',
    'delete from report where id = $1',
    'insert into term (id, term) values ($1, $2)',
    'select * from comment where site_id is not null',
    'select site_id from comment',
    'select * from comment c join comment p on p.id = c.parent_id where c.site_id = $1',
    'with q as (select * from claim where until < now()) select * from q',
  ])('fails %s', statement => {
    expect(looseTables(statement)).not.toEqual([])
  })

  it.each([
    'select * from comment where site_id = $1 and id = $2',
    'select * from "comment" where "site_id" = $1',
    'select c.* from comment c join thread t on t.site_id = c.site_id and t.id = c.thread_id where c.site_id = $1',
    'select * from comment c join unnest($1::uuid[], $2::uuid[]) as q (s, i) on q.s = c.site_id and q.i = c.id',
    'insert into term (site_id, id, term) values ($1, $2, $3)',
    'select * from site where key = $1',
    'update thread t set version = q.version from unnest($1::uuid[]) as q (id) where t.site_id = $2 and t.id = q.id',
  ])('passes %s', statement => {
    expect(looseTables(statement)).toEqual([])
  })

  it('stands in the way of every query of a service under test', async () => {
    for (const table of tenantTables) {
      const loose = sql`select * from ${sql.table(table)} where id is not null`.execute(service.db)
      await expect(loose).rejects.toThrow(`touches ${table} without fixing site_id`)
    }
    await expect(service.db.selectFrom('author').selectAll().execute()).rejects.toThrow('without fixing')
  })

  it('knows every table that has a site_id', async () => {
    const tables = await service.db.introspection.getTables()
    const tenants = tables
      .filter(({ name, columns }) => columns.some(column => column.name === 'site_id') && name !== 'site')
      .map(table => table.name)
    // Staff belong to the installation; their roles and links only name a site.
    const ofStaff = ['staff_role', 'staff_setup']
    expect(tenants.filter(name => !ofStaff.includes(name)).toSorted()).toEqual([...tenantTables].toSorted())
  })

  it('finds site_id first in the key of every tenant’s table', async () => {
    const { rows } = await sql<{ name: string; columns: string[] }>`
      select c.relname as name, array_agg(a.attname::text order by k.n) as columns
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
      cross join unnest(i.indkey) with ordinality as k (attnum, n)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indisunique group by i.indexrelid, c.relname`.execute(service.db)
    const keys = rows.filter(row => (tenantTables as readonly string[]).includes(row.name))
    expect(keys.length).toBeGreaterThan(tenantTables.length)
    for (const { name, columns } of keys) expect([name, columns[0]]).toEqual([name, 'site_id'])
  })
})
