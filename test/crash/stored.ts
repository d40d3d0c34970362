import { expect } from 'vitest'
import type { Db } from '../../src/db/handle.ts'
import type { TestSite } from '../support/service.ts'
import type { Acknowledged } from './writers.ts'

/** Everything acknowledged is there as it was acknowledged, nothing twice, and what is counted is counted right. */
export async function expectStored(db: Db, site: TestSite, acknowledged: Acknowledged[]): Promise<void> {
  const rows = await db
    .selectFrom('comment')
    .innerJoin('revision', join =>
      join
        .onRef('revision.siteId', '=', 'comment.siteId')
        .onRef('revision.id', '=', 'comment.latestRevisionId'),
    )
    .select([
      'comment.id',
      'comment.clientId',
      'comment.status',
      'comment.threadId',
      'comment.version',
      'revision.text',
    ])
    .where('comment.siteId', '=', site.id)
    .execute()
  const stored = new Map(rows.map(row => [row.id, row]))
  const lost = acknowledged.filter(({ id, clientId, text, status }) => {
    const row = stored.get(id)
    return row?.clientId !== clientId || row.text !== text || row.status !== status
  })
  expect(lost).toEqual([])
  expect(new Set(rows.map(row => row.clientId)).size).toBe(rows.length)
  await expectCounted(db, site, rows)
}

type Row = { threadId: string; status: string; version: number | null }

async function expectCounted(db: Db, site: TestSite, rows: Row[]): Promise<void> {
  const threads = await db
    .selectFrom('thread')
    .select(['id', 'count', 'version'])
    .where('siteId', '=', site.id)
    .execute()
  for (const thread of threads) {
    const published = rows.filter(row => row.threadId === thread.id && row.status === 'published')
    expect(thread).toMatchObject({ count: published.length, version: published.length })
    expect(new Set(published.map(row => row.version)).size).toBe(published.length)
  }
  const authors = await db
    .selectFrom('author')
    .select(['publishedCount', 'rejectedCount'])
    .where('siteId', '=', site.id)
    .execute()
  const sum = (which: 'publishedCount' | 'rejectedCount') =>
    authors.reduce((all, author) => all + author[which], 0)
  const withStatus = (status: string) => rows.filter(row => row.status === status).length
  expect([sum('publishedCount'), sum('rejectedCount')]).toEqual([
    withStatus('published'),
    withStatus('rejected'),
  ])
}
