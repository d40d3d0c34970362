import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import type { LockedAuthor, LockedThread } from './hold-places.ts'
import type { Post } from './post-comment.ts'

export type StoredPost = { id: string; authorId: string; clientId: string; postHash: Buffer }
export type PublicParent = { id: string; rootId: string; threadId: string }

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
  const { rows } = await sql<Row>`/* prepared */
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
