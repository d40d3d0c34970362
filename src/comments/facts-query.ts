import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import type { Standing, Status } from '../db/tables.ts'
import type { Asked } from './facts.ts'

/** Exact key, packed sketch in hexadecimal, seconds since 1970, comment: an array, since a list of 64 reads up to 2,500 of them. */
export type RecentText = [exact: string, sketch: string, at: number, commentId: string]

export type AuthorRow = {
  /** The place in the list. */
  n: number
  id: string
  standing: Standing
  suspendedUntil: string | null
  rev: number
  publishedCount: number
  rejectedCount: number
  recent: RecentText[]
  storedId: string | null
  /** Hexadecimal. */
  storedHash: string | null
}

export type FactRows = {
  policyNumber: number
  authors: AuthorRow[]
  threads: {
    key: string
    id: string
    state: 'open' | 'closed'
    premoderation: boolean
    recent: RecentText[]
  }[]
  repeats: { n: number; recent: RecentText }[]
  parents: { id: string; rootId: string; threadId: string; status: Status }[]
}

const none = '00000000-0000-0000-0000-000000000000'
/** How many recent texts a new one is compared with. They are the bulk of what a list of 64 reads. */
const ofAuthor = 20
const ofThread = 10

const recent = sql`json_build_array(r.repeat_key, encode(r.sketch, 'hex'), extract(epoch from r.created_at)::float, r.comment_id)`

/** Everything that a list of verdicts stands on, in one statement: one snapshot, and one way there and back. */
export async function selectFacts(db: Db, siteId: string, list: Asked[]): Promise<FactRows> {
  const { rows } = await sql<FactRows>`/* prepared */
    with asked as materialized (
      select (m - 1)::int as n, hash, subject, client_id, thread_key, repeat_key from unnest(
        ${list.map(({ identity }) => (identity.kind === 'guest' ? identity.hash : null))}::bytea[],
        ${list.map(({ identity }) => (identity.kind === 'reader' ? identity.subject : null))}::text[],
        ${list.map(({ clientId }) => clientId ?? none)}::uuid[],
        ${list.map(({ thread }) => thread)}::text[],
        ${list.map(({ repeatKey }) => repeatKey)}::text[])
        with ordinality as q (hash, subject, client_id, thread_key, repeat_key, m)),
    place as materialized (
      select t.* from thread t where t.site_id = ${siteId}::uuid and t.key = any(${[...new Set(list.map(({ thread }) => thread))]}::text[]))
    select s.policy_number,
      ${array(sql`
        select json_build_object('n', q.n, 'id', a.id, 'standing', a.standing, 'suspendedUntil', a.suspended_until,
          'rev', a.rev, 'publishedCount', a.published_count, 'rejectedCount', a.rejected_count,
          'storedId', c.id, 'storedHash', encode(c.post_hash, 'hex'), 'recent', ${array(sql`
            select ${recent} as item from revision r where r.site_id = ${siteId}::uuid and r.author_id = a.id
            order by r.created_at desc limit ${ofAuthor}`)}) as item
        from asked q
        cross join lateral (
          select * from author a where a.site_id = ${siteId}::uuid and a.guest_hash = q.hash
          union all select * from author a where a.site_id = ${siteId}::uuid and a.subject = q.subject) a
        left join comment c on c.site_id = ${siteId}::uuid and c.author_id = a.id and c.client_id = q.client_id`)} as authors,
      ${array(sql`
        select json_build_object('key', t.key, 'id', t.id, 'state', t.state, 'premoderation', t.premoderation, 'recent', ${array(sql`
          select ${recent} as item from revision r where r.site_id = ${siteId}::uuid and r.thread_id = t.id
          order by r.created_at desc limit ${ofThread}`)}) as item
        from place t`)} as threads,
      ${array(sql`
        select json_build_object('n', q.n, 'recent', ${recent}) as item
        from asked q join place t on t.key = q.thread_key
        cross join lateral (
          select * from revision r where r.site_id = ${siteId}::uuid and r.thread_id = t.id and r.repeat_key = q.repeat_key
          order by r.id desc limit 1) r`)} as repeats,
      ${array(sql`
        select json_build_object('id', p.id, 'rootId', p.root_id, 'threadId', p.thread_id, 'status', p.status) as item
        from comment p where p.site_id = ${siteId}::uuid and p.id = any(${list.flatMap(({ parentId }) => parentId ?? [])}::uuid[])`)} as parents
    from site s where s.id = ${siteId}::uuid`.execute(db)
  return rows[0]!
}

/** The rows of a subquery with one column, `item`, as a JSON array. */
const array = (query: ReturnType<typeof sql>) =>
  sql`coalesce((select json_agg(item) from (${query}) x), '[]'::json)`
