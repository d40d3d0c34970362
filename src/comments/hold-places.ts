import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import type { Standing } from '../db/tables.ts'
import { lockSite } from '../sites/queries.ts'
import type { Post } from './post-comment.ts'

export type LockedThread = {
  id: string
  key: string
  state: 'open' | 'closed'
  premoderation: boolean
  version: number
  count: number
}
export type LockedAuthor = {
  id: string
  guestHash: Buffer | null
  subject: string | null
  standing: Standing
  suspendedUntil: Date | null
  rev: number
}

/** What a list of posts holds while it is stored, in the order of locks: site, threads by id, authors by id. */
export type Held = { policyNumber: number; threads: LockedThread[]; authors: LockedAuthor[] }

/** Locks the places of a list, making threads and authors that don't exist yet. */
export async function holdPlaces(trx: Trx, siteId: string, posts: Post[]): Promise<Held> {
  if (posts.every(post => post.facts.thread && post.facts.author)) return holdKnown(trx, siteId, posts)
  const policyNumber = await lockSite(trx, siteId)
  const threads = await ensureThreads(trx, siteId, posts)
  const authors = await ensureAuthors(trx, siteId, posts)
  return { policyNumber, threads, authors }
}

/** The usual case in one statement. Each part needs what the one before has locked, which fixes their order. */
async function holdKnown(trx: Trx, siteId: string, posts: Post[]): Promise<Held> {
  type Author = Omit<LockedAuthor, 'guestHash' | 'suspendedUntil'> & {
    guestHash: string | null
    suspendedUntil: string | null
  }
  const threadIds = [...new Set(posts.map(post => post.facts.thread!.id))]
  const authorIds = [...new Set(posts.map(post => post.facts.author!.id))]
  const { rows } = await sql<{
    policyNumber: number
    threads: LockedThread[]
    authors: Author[]
  }>`/* prepared */
    with s as materialized (select policy_number from site where id = ${siteId}::uuid for share),
    t as materialized (
      select id, key, state, premoderation, version, count from thread
      where site_id = ${siteId}::uuid and id = any(${threadIds}::uuid[]) and exists (select from s)
      order by id for no key update),
    a as materialized (
      select id, encode(guest_hash, 'hex') as "guestHash", subject, standing, suspended_until as "suspendedUntil", rev from author
      where site_id = ${siteId}::uuid and id = any(${authorIds}::uuid[]) and (select count(*) from t) >= 0
      order by id for no key update)
    select (select policy_number from s) as policy_number, (select json_agg(t) from t) as threads,
      (select json_agg(a) from a) as authors`.execute(trx)
  const { policyNumber, threads, authors } = rows[0]!
  return { policyNumber, threads, authors: authors.map(revived) }
}

const revived = (
  row: { guestHash: string | null; suspendedUntil: string | null } & Omit<
    LockedAuthor,
    'guestHash' | 'suspendedUntil'
  >,
): LockedAuthor => ({
  ...row,
  guestHash: row.guestHash === null ? null : Buffer.from(row.guestHash, 'hex'),
  suspendedUntil: row.suspendedUntil === null ? null : new Date(row.suspendedUntil),
})

/** Makes the threads that don't exist yet, where the site allows, and locks all of them in id order. */
async function ensureThreads(trx: Trx, siteId: string, posts: Post[]): Promise<LockedThread[]> {
  const wanted = new Map(
    posts.filter(post => post.opensThreads && !post.facts.thread).map(post => [post.thread, post]),
  )
  if (wanted.size > 0) {
    const rows = [...wanted.values()]
      .sort((a, b) => (a.thread < b.thread ? -1 : 1))
      .map(post => ({
        siteId,
        id: uuidv7(post.now.getTime()),
        key: post.thread,
        pageUrl: post.page?.url ?? null,
        pageTitle: post.page?.title ?? null,
        createdAt: post.now,
      }))
    await trx
      .insertInto('thread')
      .values(rows)
      .onConflict(conflict => conflict.columns(['siteId', 'key']).doNothing())
      .execute()
  }
  const keys = [...new Set(posts.map(post => post.thread))]
  const { rows } = await sql<LockedThread>`/* prepared */
    select id, key, state, premoderation, version, count from thread
    where site_id = ${siteId}::uuid and key = any(${keys}::text[]) order by id for no key update`.execute(trx)
  return rows
}

/** Makes the authors who don't exist yet and locks all of them in id order. */
async function ensureAuthors(trx: Trx, siteId: string, posts: Post[]): Promise<LockedAuthor[]> {
  const unknown = posts.filter(post => !post.facts.author)
  if (unknown.length > 0) {
    await sql`/* prepared */
      insert into author (site_id, id, kind, guest_hash, subject, name, created_at)
      select ${siteId}::uuid, q.* from unnest(
        ${unknown.map(post => uuidv7(post.now.getTime()))}::uuid[],
        ${unknown.map(post => post.identity.kind)}::text[],
        ${unknown.map(({ identity }) => (identity.kind === 'guest' ? identity.hash : null))}::bytea[],
        ${unknown.map(({ identity }) => (identity.kind === 'reader' ? identity.subject : null))}::text[],
        ${unknown.map(post => post.content.name)}::text[],
        ${unknown.map(post => post.now)}::timestamptz[]) as q (id, kind, guest_hash, subject, name, created_at)
      order by q.guest_hash, q.subject
      on conflict do nothing`.execute(trx)
  }
  const hashes = posts.flatMap(({ identity }) => (identity.kind === 'guest' ? [identity.hash] : []))
  const subjects = posts.flatMap(({ identity }) => (identity.kind === 'reader' ? [identity.subject] : []))
  const { rows } = await sql<LockedAuthor>`/* prepared */
    select id, guest_hash, subject, standing, suspended_until, rev from author
    where site_id = ${siteId}::uuid and id = any(array(
      select id from author where site_id = ${siteId}::uuid and guest_hash = any(${hashes}::bytea[])
      union all select id from author where site_id = ${siteId}::uuid and subject = any(${subjects}::text[])))
    order by id for no key update`.execute(trx)
  return rows
}
