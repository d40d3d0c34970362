import type { Before } from '../cases/before.ts'
import type { CaseRow } from '../cases/cases.ts'
import type { Trx } from '../db/handle.ts'
import type { Locked } from './lock-comment.ts'

/** What stands before a decision, for undoing it. */
export async function describe(
  trx: Trx,
  { siteId, comment }: Locked,
  present: CaseRow | undefined,
): Promise<Before> {
  const revision = await trx
    .selectFrom('revision')
    .select(['id', 'status', 'reason'])
    .where('siteId', '=', siteId)
    .where('id', '=', comment.latestRevisionId)
    .executeTakeFirstOrThrow()
  return {
    status: comment.status,
    publishedRevisionId: comment.publishedRevisionId,
    editedAt: comment.editedAt?.toISOString() ?? null,
    revision,
    case: present
      ? {
          id: present.id,
          state: present.state,
          outcome: present.outcome,
          reasons: present.reasons,
          closedAt: present.closedAt?.toISOString() ?? null,
        }
      : null,
  }
}
