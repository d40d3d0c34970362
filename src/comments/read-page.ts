import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { Site } from '../sites/sites.ts'
import type { Comment, Gone, Page, Thread } from './schema.ts'
import { type CommentRow, goneView, publicView } from './view.ts'

export type Sort = 'newest' | 'oldest'
export type PageAsked = { thread: string; sort: Sort; limit: number; cursor?: string }

/** Replies that come with each root of a page. */
export const repliesWithRoot = 10
const replyPage = 100

export type ThreadRow = { key: string; state: 'open' | 'closed'; count: number; version: number }

/** Thread columns come on every row, so that thread and comments are of one snapshot; `id` is null without comments. */
type Row = {
  threadKey: string
  threadState: 'open' | 'closed'
  threadCount: number
  threadVersion: number
} & CommentRow

export const publicColumns = sql`
  c.id, c.parent_id, c.root_id, c.author_id, c.status, c.version, c.reply_count, c.created_at, c.edited_at,
  r.number, r.name, r.badges, r.body, r.text`

const threadColumns = sql`
  t.key as thread_key, t.state as thread_state, t.count as thread_count, t.version as thread_version`

/** One page of roots, each followed by its first replies. A removed root stays while it has public replies. */
export async function readPage(db: Db, site: Site, asked: PageAsked): Promise<Page> {
  const at = asked.cursor !== undefined ? decodeCursor(asked.cursor, ['uuid'])[0]! : null
  const newest = asked.sort === 'newest'
  const beyond = at === null ? sql`` : newest ? sql`and c.id < ${at}::uuid` : sql`and c.id > ${at}::uuid`
  const order = newest ? sql`desc` : sql`asc`
  const { rows } = await reading(() =>
    sql<Row>`/* prepared */
      select ${threadColumns}, ${publicColumns}
      from thread t
      left join lateral (
        with root as (
          select c.* from comment c
          where c.site_id = t.site_id and c.thread_id = t.id and c.parent_id is null and c.version is not null
            and (c.published_revision_id is not null or c.reply_count > 0) ${beyond}
          order by c.id ${order} limit ${asked.limit + 1})
        select * from root
        union all
        select reply.* from root cross join lateral (
          select c.* from comment c
          where c.site_id = ${site.id}::uuid and c.root_id = root.id and c.parent_id is not null
            and c.published_revision_id is not null
          order by c.id limit ${repliesWithRoot}) reply
        where root.reply_count > 0
      ) c on true
      left join revision r on r.site_id = c.site_id and r.id = c.published_revision_id
      where t.site_id = ${site.id}::uuid and t.key = ${asked.thread}`.execute(db),
  )
  return arrange(rows, site, asked)
}

function arrange(rows: Row[], site: Site, asked: PageAsked): Page {
  const found = rows.filter(row => row.id !== null)
  const all = found
    .filter(row => row.parentId === null)
    .sort((a, b) => (a.id < b.id === (asked.sort === 'newest') ? 1 : -1))
  const roots = all.slice(0, asked.limit)
  const replies = Map.groupBy(found.filter(row => row.parentId !== null).sort(byId), row => row.rootId)
  return {
    thread: threadOf(rows[0], site, asked.thread),
    comments: roots.flatMap(root => [root, ...(replies.get(root.id) ?? [])]).map(view),
    nextCursor: all.length > asked.limit ? encodeCursor([roots.at(-1)!.id]) : null,
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const view = (row: CommentRow): Comment | Gone =>
  row.status === 'published' ? publicView(row) : goneView(row)

/** All public replies of one root, oldest first. */
export async function readReplies(
  db: Db,
  site: Site,
  asked: { thread: string; root: string; limit?: number; cursor?: string },
): Promise<Page> {
  const at =
    asked.cursor !== undefined
      ? decodeCursor(asked.cursor, ['uuid'])[0]!
      : '00000000-0000-0000-0000-000000000000'
  const limit = asked.limit ?? replyPage
  const { rows } = await reading(() =>
    sql<Row>`/* prepared */
      select ${threadColumns}, ${publicColumns}
      from thread t
      left join lateral (
        select c.* from comment c
        where c.site_id = t.site_id and c.thread_id = t.id and c.root_id = ${asked.root}::uuid and c.parent_id is not null
          and c.published_revision_id is not null and c.id > ${at}::uuid
        order by c.id limit ${limit + 1}) c on true
      left join revision r on r.site_id = c.site_id and r.id = c.published_revision_id
      where t.site_id = ${site.id}::uuid and t.key = ${asked.thread}
      order by c.id`.execute(db),
  )
  const found = rows.filter(row => row.id !== null)
  const shown = found.slice(0, limit)
  return {
    thread: threadOf(rows[0], site, asked.thread),
    comments: shown.map(view),
    nextCursor: found.length > limit ? encodeCursor([shown.at(-1)!.id]) : null,
  }
}

/**
 * What changed publicly after a version, oldest change first. A version is never split: a reply and the root it
 * stamped come together.
 */
export async function readChanges(
  db: Db,
  site: Site,
  asked: { thread: string; after: number; limit: number },
): Promise<Page> {
  const { rows } = await reading(() =>
    sql<Row>`/* prepared */
      select ${threadColumns}, ${publicColumns}
      from thread t
      left join lateral (
        select c.* from comment c
        where c.site_id = t.site_id and c.thread_id = t.id and c.version > ${asked.after}
        order by c.version, c.id limit ${asked.limit + 2}) c on true
      left join revision r on r.site_id = c.site_id and r.id = c.published_revision_id
      where t.site_id = ${site.id}::uuid and t.key = ${asked.thread}
      order by c.version, c.id`.execute(db),
  )
  const thread = threadOf(rows[0], site, asked.thread)
  if (asked.after > thread.version) return { thread, comments: [], nextCursor: null, reset: true }
  const found = rows.filter(row => row.id !== null)
  const shown = wholeVersions(found, asked.limit)
  const more = shown.length < found.length
  const reached = more ? shown.at(-1)!.version! : thread.version
  return {
    thread: { ...thread, version: reached },
    comments: shown.map(view),
    nextCursor: null,
    ...(more && { more }),
  }
}

/** At most `limit` rows, but always all of the first version. */
function wholeVersions(rows: Row[], limit: number): Row[] {
  if (rows.length <= limit) return rows
  const cut = rows[limit]!.version
  const whole = rows.slice(0, limit).filter(row => row.version !== cut)
  return whole.length > 0 ? whole : rows.filter(row => row.version === rows[0]!.version)
}

function threadOf(row: Row | undefined, site: Site, key: string): Thread {
  if (!row) return { key, state: 'open', count: 0, version: 0, editWindow: site.editWindow }
  const { threadState: state, threadCount: count, threadVersion: version } = row
  return { key, state, count, version, editWindow: site.editWindow }
}
