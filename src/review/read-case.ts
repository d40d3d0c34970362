import { sql } from 'kysely'
import { publicColumns } from '../comments/read-page.ts'
import type { Comment } from '../comments/schema.ts'
import { type CommentRow, publicView } from '../comments/view.ts'
import type { Db } from '../db/handle.ts'
import type { Screening, Standing } from '../db/tables.ts'
import { selectHistory } from './decision-view.ts'
import { loadSummaries, revisionToJudge, screeningOfRevision } from './queries.ts'
import type { CaseDetail } from './schema.ts'

const mostReports = 100
const mostRecent = 20

type Viewer = { staffId: string; now: Date }

/** One case with all that a moderator reads before deciding; undefined for another site's. */
export async function readCase(
  db: Db,
  siteId: string,
  id: string,
  viewer: Viewer,
): Promise<CaseDetail | undefined> {
  const [summary] = await loadSummaries(db, siteId, [id], viewer.staffId, viewer.now)
  const context = summary && (await selectContext(db, siteId, id))
  if (!context) return undefined
  const { id: commentId, parentId, author } = summary.comment
  const [parent, reports, record, history] = await Promise.all([
    parentId ? selectParent(db, siteId, parentId) : null,
    selectReports(db, siteId, commentId),
    selectRecord(db, siteId, author),
    selectHistory(db, siteId, commentId),
  ])
  return {
    ...summary,
    parent,
    publishedText: context.publishedText,
    reports,
    record,
    history,
    screening: screeningView(context.screening),
  }
}

type Context = { publishedText: string | null; screening: Screening | null }

/** The text that readers see while a newer one is to be judged, and what the verdict on that one stood on. */
async function selectContext(db: Db, siteId: string, id: string): Promise<Context | undefined> {
  const { rows } = await sql<Context>`
    select case when p.number < r.number then p.text end as published_text, s.screening
    from "case" k
    join comment c on c.site_id = k.site_id and c.id = k.comment_id
    join revision r on r.site_id = c.site_id and r.id = ${revisionToJudge}
    left join revision p on p.site_id = c.site_id and p.id = c.published_revision_id
    ${screeningOfRevision}
    where k.site_id = ${siteId}::uuid and k.id = ${id}::uuid`.execute(db)
  return rows[0]
}

function screeningView(screening: Screening | null): CaseDetail['screening'] {
  return screening && { ...screening.versions, scores: screening.scores ?? [] }
}

async function selectParent(db: Db, siteId: string, id: string): Promise<Comment | null> {
  const { rows } = await sql<CommentRow & { reason: Comment['reason'] }>`
    select ${publicColumns}, r.reason from comment c
    join revision r on r.site_id = c.site_id and r.id = coalesce(c.published_revision_id, c.latest_revision_id)
    where c.site_id = ${siteId}::uuid and c.id = ${id}::uuid`.execute(db)
  const row = rows[0]
  return row ? { ...publicView(row), text: row.text, reason: row.reason } : null
}

type ReportRow = {
  reason: CaseDetail['reports'][number]['reason']
  note: string | null
  createdAt: Date
  by: string
}

async function selectReports(db: Db, siteId: string, commentId: string): Promise<CaseDetail['reports']> {
  const { rows } = await sql<ReportRow>`
    select p.reason, p.note, p.created_at, a.name as by from report p
    join author a on a.site_id = p.site_id and a.id = p.author_id
    where p.site_id = ${siteId}::uuid and p.comment_id = ${commentId}::uuid
    order by p.id desc limit ${mostReports}`.execute(db)
  return rows.map(row => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

type RecordRow = {
  name: string
  standing: Standing
  suspendedUntil: Date | null
  kind: 'guest' | 'reader'
  createdAt: Date
  publishedCount: number
  rejectedCount: number
  removedCount: number
}

async function selectRecord(
  db: Db,
  siteId: string,
  author: Comment['author'],
): Promise<CaseDetail['record']> {
  const [row, recent] = await Promise.all([
    db
      .selectFrom('author')
      .select([
        'name',
        'standing',
        'suspendedUntil',
        'kind',
        'createdAt',
        'publishedCount',
        'rejectedCount',
        'removedCount',
      ])
      .where('siteId', '=', siteId)
      .where('id', '=', author.id)
      .executeTakeFirstOrThrow(),
    selectRecent(db, siteId, author.id),
  ])
  return { ...recordView(row), author: { ...author, name: row.name }, recent }
}

const recordView = (row: RecordRow) => ({
  standing: row.standing,
  suspendedUntil: row.suspendedUntil?.toISOString() ?? null,
  kind: row.kind,
  since: row.createdAt.toISOString(),
  published: row.publishedCount,
  rejected: row.rejectedCount,
  removed: row.removedCount,
})

type RecentRow = { id: string; status: string; text: string; createdAt: Date; threadKey: string }

async function selectRecent(
  db: Db,
  siteId: string,
  authorId: string,
): Promise<CaseDetail['record']['recent']> {
  const { rows } = await sql<RecentRow>`
    select c.id, c.status, r.text, c.created_at, t.key as thread_key
    from (select * from comment own where own.site_id = ${siteId}::uuid and own.author_id = ${authorId}::uuid
      order by own.changed_at desc limit ${mostRecent}) c
    join thread t on t.site_id = c.site_id and t.id = c.thread_id
    join revision r on r.site_id = c.site_id and r.id = coalesce(c.published_revision_id, c.latest_revision_id)
    order by c.id desc`.execute(db)
  return rows.map(row => ({ ...row, createdAt: row.createdAt.toISOString() }))
}
