import { sql } from 'kysely'
import type { Identity } from '../authors/identity.ts'
import { lockOpenCase, openCase } from '../cases/cases.ts'
import { nameOf } from '../comments/content.ts'
import { mayWrite } from '../comments/judge.ts'
import type { Db, Trx } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { lockSite } from '../sites/queries.ts'
import type { Site } from '../sites/sites.ts'
import { ensureAuthor, lockAuthors, lockReported, selectPlace } from './queries.ts'
import type { reportReasons } from './schema.ts'

export type Report = {
  site: Pick<Site, 'id' | 'language'>
  thread: string
  id: string
  identity: Identity
  reason: (typeof reportReasons)[number]
  note?: string | null
  now: Date
  newId: (at: number) => string
}

export type Reported = { id: string; repeated: boolean }

/**
 * A reader brings a published comment before the moderators: one report per author and revision, the same again
 * answers the first. Throws 404 for what isn't public in this thread, 403 for one's own.
 */
export function reportComment(db: Db, report: Report): Promise<Reported> {
  const { site, thread, id, identity, now } = report
  return transact(db, async trx => {
    const place = await selectPlace(trx, site.id, thread, id)
    if (!place) throw new Problem('not-found')
    await lockSite(trx, site.id)
    const name = nameOf(identity, undefined, site.language)
    const reporterId = await ensureAuthor(trx, {
      siteId: site.id,
      identity,
      id: report.newId(now.getTime()),
      name,
      now,
    })
    const authors = await lockAuthors(trx, site.id, [place.authorId, reporterId])
    const comment = await lockReported(trx, site.id, id)
    const { publishedRevisionId: revisionId } = comment
    if (!revisionId) throw new Problem('not-found')
    if (comment.authorId === reporterId)
      throw new Problem('not-allowed', { detail: 'This is your own comment.' })
    mayWrite(authors.find(author => author.id === reporterId)!, null, now)
    return store(trx, report, { reporterId, revisionId })
  })
}

async function store(
  trx: Trx,
  report: Report,
  by: { reporterId: string; revisionId: string },
): Promise<Reported> {
  const { site, id: commentId, reason, note, now } = report
  const siteId = site.id
  const earlier = await trx
    .selectFrom('report')
    .select('id')
    .where('siteId', '=', siteId)
    .where('authorId', '=', by.reporterId)
    .where('revisionId', '=', by.revisionId)
    .executeTakeFirst()
  if (earlier) return { id: earlier.id, repeated: true }
  const id = report.newId(now.getTime())
  const row = {
    siteId,
    id,
    commentId,
    revisionId: by.revisionId,
    authorId: by.reporterId,
    reason,
    note: note?.trim() || null,
  }
  await trx
    .insertInto('report')
    .values({ ...row, createdAt: now })
    .execute()
  await bringToReview(trx, { siteId, commentId, revisionId: by.revisionId, now })
  return { id, repeated: false }
}

type Subject = { siteId: string; commentId: string; revisionId: string; now: Date }

/** Opens a case or joins the open one, which keeps its revision: an edit that waits is still what is to be judged. */
async function bringToReview(trx: Trx, { siteId, commentId, revisionId, now }: Subject): Promise<void> {
  const open = await lockOpenCase(trx, siteId, commentId)
  const opening = {
    siteId,
    commentId,
    revisionId: open?.revisionId ?? revisionId,
    reason: 'reported' as const,
    now,
  }
  const caseId = await openCase(trx, opening, open)
  await trx
    .updateTable('case')
    .set({ reportCount: sql`report_count + 1`, changedAt: sql<Date>`clock_timestamp()` })
    .where('siteId', '=', siteId)
    .where('id', '=', caseId)
    .execute()
}
