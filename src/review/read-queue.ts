import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import { readOutages } from './outages.ts'
import { loadSummaries } from './queries.ts'
import type { Queue } from './schema.ts'

export const queueStates = ['open', 'rejected', 'decided'] as const
export type QueueState = (typeof queueStates)[number]

export type QueueAsked = {
  siteId: string
  state: QueueState
  limit: number
  cursor?: string
  viewerStaffId: string
  now: Date
}

/** Counting ends here: a list this long is not read by its number. */
const mostCounted = 1000

/**
 * One page of the queue: open cases, the longest waiting first; what the policy rejected and what moderators
 * decided, the newest first.
 */
export async function readQueue(db: Db, asked: QueueAsked): Promise<Queue> {
  const { siteId, viewerStaffId, now, limit } = asked
  const [found, sums, outages] = await Promise.all([
    selectPage(db, asked),
    selectSums(db, siteId),
    readOutages(db, siteId),
  ])
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const { oldestOpenedAt, ...counts } = sums
  return {
    cases: await loadSummaries(
      db,
      siteId,
      shown.map(row => row.id),
      viewerStaffId,
      now,
    ),
    nextCursor: last && found.length > limit ? encodeCursor([last.at.toISOString(), last.id]) : null,
    counts,
    oldestOpenedAt: oldestOpenedAt?.toISOString() ?? null,
    outages,
  }
}

const isOpen = sql`k.state = 'open'`
const isDecided = sql`k.state = 'closed' and k.outcome = 'moderator'`
/** Rejected by the policy, and nothing newer was written or said about it. */
const isRejected = sql`
  k.state = 'closed' and k.outcome = 'policy' and k.revision_id = c.latest_revision_id and c.status <> 'withdrawn'
  and r.status = 'rejected' and r.reason is distinct from 'moderator'`

const withRevision = sql`
  join comment c on c.site_id = k.site_id and c.id = k.comment_id
  join revision r on r.site_id = c.site_id and r.id = c.latest_revision_id`

type Row = { id: string; at: Date }

async function selectPage(db: Db, { siteId, state, limit, cursor }: QueueAsked): Promise<Row[]> {
  const [at, id] = cursor ? decodeCursor(cursor, ['time', 'uuid']) : []
  const place = sql`(${at ?? null}::timestamptz, ${id ?? null}::uuid)`
  if (state === 'open') {
    const beyond = cursor ? sql`and (k.opened_at, k.id) > ${place}` : sql``
    const { rows } = await sql<Row>`
      select k.id, k.opened_at as at from "case" k where k.site_id = ${siteId}::uuid and ${isOpen} ${beyond}
      order by k.opened_at, k.id limit ${limit + 1}`.execute(db)
    return rows
  }
  const beyond = cursor ? sql`and (k.closed_at, k.id) < ${place}` : sql``
  const { rows } = await sql<Row>`
    select k.id, k.closed_at as at from "case" k ${state === 'rejected' ? withRevision : sql``}
    where k.site_id = ${siteId}::uuid and ${state === 'rejected' ? isRejected : isDecided} ${beyond}
    order by k.closed_at desc, k.id desc limit ${limit + 1}`.execute(db)
  return rows
}

type Sums = { open: number; rejected: number; decided: number; oldestOpenedAt: Date | null }

async function selectSums(db: Db, siteId: string): Promise<Sums> {
  const ofSite = sql`where k.site_id = ${siteId}::uuid`
  const counted = (from: typeof isOpen, which: typeof isOpen) =>
    sql`(select count(*)::int from (select 1 from "case" k ${from} ${ofSite} and ${which} limit ${mostCounted}) q)`
  const { rows } = await sql<Sums>`
    select ${counted(sql``, isOpen)} as open, ${counted(withRevision, isRejected)} as rejected,
      ${counted(sql``, isDecided)} as decided,
      (select min(k.opened_at) from "case" k ${ofSite} and ${isOpen}) as oldest_opened_at`.execute(db)
  return rows[0]!
}
