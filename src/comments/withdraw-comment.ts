import type { Identity } from '../authors/identity.ts'
import { closeCase, lockOpenCase } from '../cases/cases.ts'
import type { Db } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { changeComment } from './change-comment.ts'
import { lockComment } from './lock-comment.ts'
import { ownsComment } from './own-queries.ts'

export type Changed = { threadKey: string; version: number }

/** Its author takes a comment back, whatever its state: readers no longer get it, moderators no longer need to. */
export function withdrawComment(
  db: Db,
  asked: { siteId: string; thread: string; id: string; identity: Identity; now: Date },
): Promise<Changed> {
  const { siteId, id, now } = asked
  return transact(db, async trx => {
    const locked = await lockComment(trx, siteId, id)
    if (
      !locked ||
      locked.thread.key !== asked.thread ||
      !(await ownsComment(trx, siteId, locked.author.id, asked.identity))
    ) {
      throw new Problem('not-found')
    }
    const { comment, thread } = locked
    if (comment.status === 'withdrawn') return { threadKey: thread.key, version: thread.version }
    if (comment.status === 'removed')
      throw new Problem('not-editable', { detail: 'A moderator removed this comment.' })
    const open = await lockOpenCase(trx, siteId, id)
    const version = await changeComment(trx, locked, { status: 'withdrawn', publishedRevisionId: null })
    if (open) await closeCase(trx, siteId, open, { outcome: 'withdrawn', now })
    return { threadKey: thread.key, version }
  })
}
