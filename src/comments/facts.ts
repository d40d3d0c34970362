import { sql } from 'kysely'
import type { PastText } from '../../moderation/index.ts'
import type { Identity } from '../authors/identity.ts'
import { batch } from '../db/batch.ts'
import type { Db } from '../db/handle.ts'
import type { Standing, Status } from '../db/tables.ts'
import { reading } from '../db/transact.ts'

/**
 * What a verdict stands on, read for a list of submissions at once. `rev`, `state` and `policyNumber` say under
 * what it was judged; storing looks at them again.
 */
export type Facts = {
  policyNumber: number
  thread: { id: string; state: 'open' | 'closed'; premoderation: boolean; recent: PastText[] } | null
  author: AuthorFacts | null
  /** The own comment that already has this clientId. */
  stored: { id: string; postHash: Buffer } | null
  parent: { id: string; rootId: string; threadId: string; status: Status } | null
}

export type AuthorFacts = {
  id: string
  standing: Standing
  suspendedUntil: Date | null
  rev: number
  publishedCount: number
  rejectedCount: number
  recent: PastText[]
}

/** What facts are asked about. `except` leaves a comment's own earlier revisions out of what counts as a repeat. */
export type Asked = {
  identity: Identity
  thread: string
  clientId?: string
  parentId?: string | null
  repeatKey: string
  except?: string
  /** When it was written: what came before is measured from here. */
  now: Date
}

export type ReadFacts = (siteId: string, asked: Asked) => Promise<Facts>

const day = 24 * 3600
const none = '00000000-0000-0000-0000-000000000000'

export function createReadFacts(db: Db): ReadFacts {
  return batch<Asked, Facts>((siteId, list) => reading(() => readList(db, siteId, list)))
}

/** As an array, since a list of 64 reads up to 2,500 of them. `at` is in seconds since 1970. */
type Recent = [exact: string, sketch: number[], at: number, commentId: string]
type AuthorRow = Omit<AuthorFacts, 'recent'> & {
  n: number
  recent: Recent[] | null
  storedId: string | null
  storedHash: Buffer | null
}
type ThreadRow = {
  key: string
  id: string
  state: 'open' | 'closed'
  premoderation: boolean
  recent: Recent[] | null
}
type RepeatRow = { n: number; recent: Recent }
type ParentRow = { id: string; rootId: string; threadId: string; status: Status }

async function readList(db: Db, siteId: string, list: Asked[]): Promise<{ value: Facts }[]> {
  const [site, authors, threads, repeats, parents] = await Promise.all([
    db.selectFrom('site').select('policyNumber').where('id', '=', siteId).executeTakeFirstOrThrow(),
    selectAuthors(db, siteId, list),
    selectThreads(db, siteId, list),
    selectRepeats(db, siteId, list),
    selectParents(db, siteId, list),
  ])
  const author = new Map(authors.map(row => [row.n, row]))
  const thread = new Map(threads.map(row => [row.key, row]))
  const repeat = new Map(repeats.map(row => [row.n, row.recent]))
  const parent = new Map(parents.map(row => [row.id, row]))
  return list.map((asked, index) => {
    const own = author.get(index)
    const its = thread.get(asked.thread)
    const exact = repeat.get(index)
    return {
      value: {
        policyNumber: site.policyNumber,
        thread: its
          ? { ...its, recent: texts([...(its.recent ?? []), ...(exact ? [exact] : [])], asked) }
          : null,
        author: own
          ? { ...own, recent: texts(own.recent ?? [], asked).filter(text => text.secondsAgo < day) }
          : null,
        stored: own?.storedId ? { id: own.storedId, postHash: own.storedHash! } : null,
        parent: (asked.parentId && parent.get(asked.parentId)) || null,
      },
    }
  })
}

const texts = (rows: Recent[], asked: Asked): PastText[] =>
  rows
    .filter(row => row[3] !== asked.except)
    .map(([exact, sketch, at]) => ({
      exact,
      sketch,
      secondsAgo: Math.max(0, asked.now.getTime() / 1000 - at),
    }))

const recent = sql`json_build_array(r.repeat_key, r.sketch, extract(epoch from r.created_at)::float, r.comment_id)`

async function selectAuthors(db: Db, siteId: string, list: Asked[]): Promise<AuthorRow[]> {
  const hashes = list.map(({ identity }) => (identity.kind === 'guest' ? identity.hash : null))
  const subjects = list.map(({ identity }) => (identity.kind === 'reader' ? identity.subject : null))
  const clientIds = list.map(asked => asked.clientId ?? none)
  const { rows } = await sql<AuthorRow>`
    select (q.n - 1)::int as n, a.id, a.standing, a.suspended_until, a.rev, a.published_count, a.rejected_count,
      c.id as stored_id, c.post_hash as stored_hash,
      (select json_agg(${recent}) from (
        select * from revision r where r.site_id = ${siteId}::uuid and r.author_id = a.id
        order by r.created_at desc limit 20) r) as recent
    from unnest(${hashes}::bytea[], ${subjects}::text[], ${clientIds}::uuid[]) with ordinality as q (hash, subject, client_id, n)
    cross join lateral (
      select * from author a where a.site_id = ${siteId}::uuid and a.guest_hash = q.hash
      union all select * from author a where a.site_id = ${siteId}::uuid and a.subject = q.subject) a
    left join comment c on c.site_id = ${siteId}::uuid and c.author_id = a.id and c.client_id = q.client_id`.execute(
    db,
  )
  return rows
}

async function selectThreads(db: Db, siteId: string, list: Asked[]): Promise<ThreadRow[]> {
  const keys = [...new Set(list.map(asked => asked.thread))]
  const { rows } = await sql<ThreadRow>`
    select t.key, t.id, t.state, t.premoderation,
      (select json_agg(${recent}) from (
        select * from revision r where r.site_id = ${siteId}::uuid and r.thread_id = t.id
        order by r.created_at desc limit 20) r) as recent
    from thread t where t.site_id = ${siteId}::uuid and t.key = any(${keys}::text[])`.execute(db)
  return rows
}

/** The newest exact repeat in the thread, however long ago. */
async function selectRepeats(db: Db, siteId: string, list: Asked[]): Promise<RepeatRow[]> {
  const { rows } = await sql<RepeatRow>`
    select (q.n - 1)::int as n, ${recent} as recent
    from unnest(${list.map(asked => asked.thread)}::text[], ${list.map(asked => asked.repeatKey)}::text[])
      with ordinality as q (key, repeat_key, n)
    join thread t on t.site_id = ${siteId}::uuid and t.key = q.key
    cross join lateral (
      select * from revision r where r.site_id = ${siteId}::uuid and r.thread_id = t.id and r.repeat_key = q.repeat_key
      order by r.id desc limit 1) r`.execute(db)
  return rows
}

async function selectParents(db: Db, siteId: string, list: Asked[]): Promise<ParentRow[]> {
  const ids = [...new Set(list.flatMap(asked => asked.parentId ?? []))]
  if (ids.length === 0) return []
  return db
    .selectFrom('comment')
    .select(['id', 'rootId', 'threadId', 'status'])
    .where('siteId', '=', siteId)
    .where('id', 'in', ids)
    .execute()
}
