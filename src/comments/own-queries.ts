import { sql } from 'kysely'
import type { Identity } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'
import type { Standing } from '../db/tables.ts'
import { publicColumns } from './read-page.ts'
import type { OwnRow } from './view.ts'

export type OwnAuthor = { id: string; name: string; standing: Standing }

/** The author that a token stands for, once it has posted or reported. */
export async function selectAuthor(
  db: Db,
  siteId: string,
  identity: Identity,
): Promise<OwnAuthor | undefined> {
  const query = db.selectFrom('author').select(['id', 'name', 'standing']).where('siteId', '=', siteId)
  const own =
    identity.kind === 'guest'
      ? query.where('guestHash', '=', identity.hash)
      : query.where('subject', '=', identity.subject)
  return own.executeTakeFirst()
}

export async function ownsComment(
  db: Db,
  siteId: string,
  authorId: string,
  identity: Identity,
): Promise<boolean> {
  return (await selectAuthor(db, siteId, identity))?.id === authorId
}

/** What stands shown of a comment: the published revision, else the latest; and beside it an edit that waits. */
const ownColumns = sql`
  ${publicColumns}, r.reason,
  case when l.id <> r.id then l.number end as pending_number, case when l.id <> r.id then l.status end as pending_status,
  case when l.id <> r.id then l.reason end as pending_reason, case when l.id <> r.id then l.text end as pending_text`

const ownJoin = sql`
  join revision l on l.site_id = c.site_id and l.id = c.latest_revision_id
  join revision r on r.site_id = c.site_id and r.id = coalesce(c.published_revision_id, c.latest_revision_id)`

/** One comment as its author may see it. */
export async function selectOwn(
  db: Db,
  siteId: string,
  authorId: string,
  id: string,
): Promise<(OwnRow & { threadKey: string }) | undefined> {
  const { rows } = await sql<OwnRow & { threadKey: string }>`
    select ${ownColumns}, t.key as thread_key from comment c
    join thread t on t.site_id = c.site_id and t.id = c.thread_id ${ownJoin}
    where c.site_id = ${siteId}::uuid and c.author_id = ${authorId}::uuid and c.id = ${id}::uuid`.execute(db)
  return rows[0]
}

/** An author's own in one thread that are not public, or have an edit waiting; the newest hundred. */
export async function selectMine(
  db: Db,
  siteId: string,
  authorId: string,
  thread: string,
): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select ${ownColumns} from comment c
    join thread t on t.site_id = c.site_id and t.id = c.thread_id and t.key = ${thread} ${ownJoin}
    where c.site_id = ${siteId}::uuid and c.author_id = ${authorId}::uuid
      and (c.status in ('held', 'rejected', 'removed') or (c.status = 'published' and c.latest_revision_id <> c.published_revision_id))
    order by c.id desc limit 100`.execute(db)
  return rows
}

export type OwnChange = OwnRow & {
  /** Place of its author in the list. */
  n: number
  threadKey: string
  /** Tells one change of a comment from the next. */
  changedAt: string
}

/** What of these people's own changed within the last seconds, oldest change first; nothing of who has not written. */
export async function selectOwnChanges(
  db: Db,
  people: { siteId: string; identity: Identity }[],
  seconds: number,
): Promise<OwnChange[]> {
  const hashes = people.map(({ identity }) => (identity.kind === 'guest' ? identity.hash : null))
  const subjects = people.map(({ identity }) => (identity.kind === 'reader' ? identity.subject : null))
  const { rows } = await sql<OwnChange>`
    select (q.n - 1)::int as n, ${ownColumns}, t.key as thread_key, c.changed_at::text as changed_at
    from unnest(${people.map(({ siteId }) => siteId)}::uuid[], ${hashes}::bytea[], ${subjects}::text[])
      with ordinality as q (site_id, hash, subject, n)
    cross join lateral (
      select a.id from author a where a.site_id = q.site_id and a.guest_hash = q.hash
      union all select a.id from author a where a.site_id = q.site_id and a.subject = q.subject) a
    join comment c on c.site_id = q.site_id and c.author_id = a.id
      and c.changed_at > now() - make_interval(secs => ${seconds})
    join thread t on t.site_id = c.site_id and t.id = c.thread_id ${ownJoin}
    order by c.changed_at`.execute(db)
  return rows
}
