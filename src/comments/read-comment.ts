import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import { publicColumns } from './read-page.ts'
import type { CommentRow } from './view.ts'

/** One comment of a thread as anyone may see it; nothing while it isn't public. */
export async function selectPublic(
  db: Db,
  siteId: string,
  thread: string,
  id: string,
): Promise<CommentRow | undefined> {
  const { rows } = await sql<CommentRow>`
    select ${publicColumns} from comment c
    join thread t on t.site_id = c.site_id and t.id = c.thread_id and t.key = ${thread}
    join revision r on r.site_id = c.site_id and r.id = c.published_revision_id
    where c.site_id = ${siteId}::uuid and c.id = ${id}::uuid`.execute(db)
  return rows[0]
}
