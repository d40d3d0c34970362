import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import type { Standing } from '../db/tables.ts'
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
export type StoredPost = { id: string; authorId: string; clientId: string; postHash: Buffer }
export type PublicParent = { id: string; rootId: string; threadId: string }

/** Makes the threads that don't exist yet, where the site allows, and locks all of them in id order. */
export async function ensureThreads(trx: Trx, siteId: string, posts: Post[]): Promise<LockedThread[]> {
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
  const { rows } = await sql<LockedThread>`
    select id, key, state, premoderation, version, count from thread
    where site_id = ${siteId}::uuid and key = any(${keys}::text[]) order by id for no key update`.execute(trx)
  return rows
}

/** Makes the authors who don't exist yet and locks all of them in id order. */
export async function ensureAuthors(trx: Trx, siteId: string, posts: Post[]): Promise<LockedAuthor[]> {
  const unknown = posts.filter(post => !post.facts.author)
  if (unknown.length > 0) {
    await sql`
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
  const { rows } = await sql<LockedAuthor>`
    select id, guest_hash, subject, standing, suspended_until, rev from author
    where site_id = ${siteId}::uuid and id = any(array(
      select id from author where site_id = ${siteId}::uuid and guest_hash = any(${hashes}::bytea[])
      union all select id from author where site_id = ${siteId}::uuid and subject = any(${subjects}::text[])))
    order by id for no key update`.execute(trx)
  return rows
}

/** What a list must look at again, under its locks. */
export type Look = {
  stored: StoredPost[]
  parents: PublicParent[]
  repeats: { threadId: string; repeatKey: string }[]
}

/**
 * In one statement: the comments that already bear one of these clientIds; the parents that are public (they stay
 * so: what changes publicly holds its thread's lock, and we have it); which texts stand in their threads already.
 */
export async function lookAgain(
  trx: Trx,
  siteId: string,
  posts: Post[],
  locked: { threads: LockedThread[]; authors: LockedAuthor[] },
): Promise<Look> {
  const idOf = new Map(locked.threads.map(thread => [thread.key, thread.id]))
  const placed = posts.filter(post => idOf.has(post.thread))
  type Row = { stored: (Omit<StoredPost, 'postHash'> & { postHash: string })[] } & Omit<Look, 'stored'>
  const { rows } = await sql<Row>`
    select coalesce((
      select json_agg(json_build_object('id', id, 'authorId', author_id, 'clientId', client_id, 'postHash', encode(post_hash, 'hex')))
      from comment where site_id = ${siteId}::uuid and author_id = any(${locked.authors.map(author => author.id)}::uuid[])
        and client_id = any(${posts.map(post => post.clientId)}::uuid[])), '[]'::json) as stored,
    coalesce((
      select json_agg(json_build_object('id', id, 'rootId', root_id, 'threadId', thread_id))
      from comment where site_id = ${siteId}::uuid and id = any(${posts.flatMap(post => post.parentId ?? [])}::uuid[])
        and published_revision_id is not null), '[]'::json) as parents,
    coalesce((
      select json_agg(json_build_object('threadId', r.thread_id, 'repeatKey', r.repeat_key))
      from unnest(
        ${placed.map(post => idOf.get(post.thread)!)}::uuid[],
        ${placed.map(post => post.content.fingerprint.exact)}::text[]) as q (thread_id, repeat_key)
      cross join lateral (
        select * from revision r
        where r.site_id = ${siteId}::uuid and r.thread_id = q.thread_id and r.repeat_key = q.repeat_key
        order by r.id desc limit 1) r), '[]'::json) as repeats`.execute(trx)
  const { stored, parents, repeats } = rows[0]!
  return {
    stored: stored.map(row => ({ ...row, postHash: Buffer.from(row.postHash, 'hex') })),
    parents,
    repeats,
  }
}
