import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import type { DecisionView } from './schema.ts'

/** A decision `d` with who made it (`ds`) and the number of the revision it was about (`dr`). */
export type DecisionRow = {
  decisionId: string
  decisionAction: DecisionView['action']
  decisionReason: string | null
  decisionUndoes: string | null
  decisionAt: Date
  decisionRevision: number
  staffId: string | null
  staffName: string | null
}

export const decisionColumns = sql`
  d.id as decision_id, d.action as decision_action, d.reason as decision_reason, d.undoes as decision_undoes,
  d.created_at as decision_at, dr.number as decision_revision, ds.id as staff_id, ds.name as staff_name`

export const decisionJoin = sql`
  join revision dr on dr.site_id = d.site_id and dr.id = d.revision_id
  left join staff ds on ds.id = d.staff_id`

export const decisionView = (row: DecisionRow): DecisionView => ({
  id: row.decisionId,
  action: row.decisionAction,
  by: row.staffId ? { id: row.staffId, name: row.staffName! } : null,
  reason: row.decisionReason,
  revision: row.decisionRevision,
  createdAt: row.decisionAt.toISOString(),
  undoes: row.decisionUndoes,
})

export async function selectDecision(db: Db, siteId: string, id: string): Promise<DecisionView | undefined> {
  const { rows } = await sql<DecisionRow>`
    select ${decisionColumns} from decision d ${decisionJoin}
    where d.site_id = ${siteId}::uuid and d.id = ${id}::uuid`.execute(db)
  return rows[0] && decisionView(rows[0])
}

/** Every decision about a comment, the latest first. */
export async function selectHistory(db: Db, siteId: string, commentId: string): Promise<DecisionView[]> {
  const { rows } = await sql<DecisionRow>`
    select ${decisionColumns} from decision d ${decisionJoin}
    join comment c on c.site_id = d.site_id and c.id = d.comment_id
    where d.site_id = ${siteId}::uuid and d.comment_id = ${commentId}::uuid
    order by d.id = c.decision_id desc, d.id desc limit 100`.execute(db)
  return rows.map(decisionView)
}
