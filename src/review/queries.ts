import { sql } from 'kysely'
import { publicColumns } from '../comments/read-page.ts'
import { type CommentRow, publicView } from '../comments/view.ts'
import type { Db } from '../db/handle.ts'
import type { Screening } from '../db/tables.ts'
import { type DecisionRow, decisionColumns, decisionJoin, decisionView } from './decision-view.ts'
import type { CaseSummary } from './schema.ts'

/** A case with its comment at the revision that is, or would be, judged. */
type SummaryRow = CommentRow &
  DecisionRow & {
    caseId: string
    caseVersion: number
    state: 'open' | 'closed'
    reasons: CaseSummary['reasons']
    reportCount: number
    openedAt: Date
    caseChangedAt: string
    threadKey: string
    pageUrl: string | null
    pageTitle: string | null
    reason: CaseSummary['comment']['reason']
    published: boolean
    screening: Screening | null
    claimBy: string | null
    claimName: string | null
    claimUntil: Date | null
  }

/** An open case names its revision; a closed one speaks of the comment as it stands. */
export const revisionToJudge = sql`case when k.state = 'open' then k.revision_id else c.latest_revision_id end`

/** The evidence behind the policy's latest verdict on the revision `r`: it may have been screened more than once. */
export const screeningOfRevision = sql`
  left join lateral (
    select x.screening from decision x
    where x.site_id = r.site_id and x.comment_id = r.comment_id and x.revision_id = r.id and x.screening is not null
    order by x.created_at desc, x.id desc limit 1) s on true`

// Microseconds: two changes may share a millisecond.
const changedAt = sql`to_char(k.changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Cases as moderators list them, in the order of the ids; ids of other sites are left out. */
export async function loadSummaries(
  db: Db,
  siteId: string,
  ids: string[],
  viewerStaffId: string | null,
  now = new Date(),
): Promise<CaseSummary[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<SummaryRow>`
    select k.id as case_id, k.version as case_version, k.state, k.reasons, k.report_count, k.opened_at,
      ${changedAt} as case_changed_at, t.key as thread_key, t.page_url, t.page_title, ${publicColumns}, r.reason,
      c.published_revision_id is not null as published, s.screening, ${decisionColumns},
      h.staff_id as claim_by, hs.name as claim_name, h.until as claim_until
    from "case" k
    join comment c on c.site_id = k.site_id and c.id = k.comment_id
    join thread t on t.site_id = c.site_id and t.id = c.thread_id
    join revision r on r.site_id = c.site_id and r.id = ${revisionToJudge}
    join decision d on d.site_id = c.site_id and d.id = c.decision_id ${decisionJoin}
    ${screeningOfRevision}
    left join claim h on h.site_id = k.site_id and h.case_id = k.id and h.released_at is null and h.until > ${now}
    left join staff hs on hs.id = h.staff_id
    where k.site_id = ${siteId}::uuid and k.id = any(${ids}::uuid[])`.execute(db)
  const byId = new Map(rows.map(row => [row.caseId, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    return row ? [summaryView(row, viewerStaffId)] : []
  })
}

function summaryView(row: SummaryRow, viewerStaffId: string | null): CaseSummary {
  const claim = row.claimBy && {
    by: { id: row.claimBy, name: row.claimName! },
    until: row.claimUntil!.toISOString(),
    mine: row.claimBy === viewerStaffId,
  }
  return {
    id: row.caseId,
    version: row.caseVersion,
    state: row.state,
    reasons: row.reasons,
    reportCount: row.reportCount,
    openedAt: row.openedAt.toISOString(),
    changedAt: row.caseChangedAt,
    thread: { key: row.threadKey, url: row.pageUrl, title: row.pageTitle },
    comment: {
      ...publicView(row),
      text: row.text,
      reason: row.reason,
      published: row.published,
      findings: row.screening?.findings ?? [],
    },
    claim: claim || null,
    decision: decisionView(row),
  }
}

/** `changedAt` tells one change of a case from the next. */
export type ChangedCase = { id: string; changedAt: string }

const mostChanged = 500

/** The cases that changed within the last seconds, oldest change first; of very many the newest. */
export async function changedCases(db: Db, siteId: string, seconds: number): Promise<ChangedCase[]> {
  const { rows } = await sql<ChangedCase>`
    select id, changed_at::text as changed_at from "case" k
    where k.site_id = ${siteId}::uuid and k.changed_at > now() - make_interval(secs => ${seconds})
    order by k.changed_at desc limit ${mostChanged}`.execute(db)
  return rows.reverse()
}
