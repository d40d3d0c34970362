import { sql } from 'kysely'
import { waitingFor } from '../../moderation/index.ts'
import type { Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { evidenceOf } from './evidence.ts'
import type { Admitted, Tally } from './post-tally.ts'
import { packSketch } from './sketch.ts'

const statusOf = { publish: 'published', hold: 'held', reject: 'rejected' } as const

/**
 * Writes the admitted members of a list in one statement: comments, revisions, cases (open for the held, closed
 * for those that the policy rejected), decisions with their evidence, and what is counted with them.
 */
export async function storePosts(trx: Trx, siteId: string, tally: Tally): Promise<void> {
  const rows = JSON.stringify(tally.admitted.map(member => toRow(member, tally)))
  const threads = [
    ...new Set(tally.admitted.filter(({ version }) => version !== null).map(({ thread }) => thread)),
  ]
  const own = new Set(tally.admitted.map(({ post }) => post.id))
  // A root of this very list is inserted with its replies counted.
  const roots = [...tally.roots.values()].filter(({ rootId }) => !own.has(rootId))
  await sql`/* prepared */
    with q as materialized (
      select * from json_to_recordset(${rows}::json) as (
        id uuid, thread_id uuid, author_id uuid, client_id uuid, post_hash text, parent_id uuid, root_id uuid, status text,
        version int, reply_count int, revision_id uuid, decision_id uuid, case_id uuid, text text, body text, name text,
        badges text[], waiting_for text[], content_hash text, repeat_key text, sketch text, verdict text, reason text, screening jsonb,
        at timestamptz)),
    comments as (
      insert into comment (site_id, id, thread_id, author_id, client_id, post_hash, parent_id, root_id, status,
        published_revision_id, latest_revision_id, latest_revision, version, reply_count, decision_id, created_at, changed_at)
      select ${siteId}::uuid, id, thread_id, author_id, client_id, decode(post_hash, 'hex'), parent_id, root_id, status,
        case when status = 'published' then revision_id end, revision_id, 1, version, reply_count, decision_id, at, clock_timestamp()
      from q),
    revisions as (
      insert into revision (site_id, id, comment_id, number, thread_id, author_id, text, body, name, badges, content_hash,
        repeat_key, sketch, status, reason, created_at)
      select ${siteId}::uuid, revision_id, id, 1, thread_id, author_id, text, body, name, badges, decode(content_hash, 'hex'),
        repeat_key, decode(sketch, 'hex'), status, reason, at
      from q),
    cases as (
      insert into "case" (site_id, id, comment_id, revision_id, state, outcome, reasons, opened_at, closed_at, changed_at, waiting_for)
      select ${siteId}::uuid, case_id, id, revision_id, case verdict when 'reject' then 'closed' else 'open' end,
        case verdict when 'reject' then 'policy' end, array[case verdict when 'reject' then 'rejected' else 'held' end], at,
        case verdict when 'reject' then at end, clock_timestamp(), waiting_for
      from q where case_id is not null),
    decisions as (
      insert into decision (site_id, id, comment_id, revision_id, case_id, action, actor, reason, before, screening, created_at)
      select ${siteId}::uuid, decision_id, id, revision_id, case_id, verdict, 'policy', reason, 'null'::jsonb, screening, at
      from q),
    threads as (
      update thread t set version = n.version, count = n.count
      from unnest(${threads.map(t => t.id)}::uuid[], ${threads.map(t => t.version)}::int[], ${threads.map(t => t.count)}::int[])
        as n (id, version, count)
      where t.site_id = ${siteId}::uuid and t.id = n.id),
    roots as (
      update comment c set reply_count = c.reply_count + n.replies, version = n.version
      from unnest(${roots.map(r => r.rootId)}::uuid[], ${roots.map(r => r.replies)}::int[], ${roots.map(r => r.version)}::int[])
        as n (id, replies, version)
      where c.site_id = ${siteId}::uuid and c.id = n.id)
    update author a set rev = a.rev + n.posts, published_count = a.published_count + n.published,
      rejected_count = a.rejected_count + n.rejected, name = n.name
    from (
      select author_id, count(*)::int as posts, count(*) filter (where verdict = 'publish')::int as published,
        count(*) filter (where verdict = 'reject')::int as rejected, max(name) as name
      from q group by author_id) n
    where a.site_id = ${siteId}::uuid and a.id = n.author_id`.execute(trx)
}

function toRow({ post, thread, author, rootId, version }: Admitted, tally: Tally) {
  const { content, decision } = post
  const at = post.now.getTime()
  const replies = tally.roots.get(post.id)
  return {
    id: post.id,
    thread_id: thread.id,
    author_id: author.id,
    client_id: post.clientId,
    post_hash: post.postHash.toString('hex'),
    parent_id: post.parentId,
    root_id: rootId,
    status: statusOf[decision.verdict],
    // Stamped, like any root, by its newest reply.
    version: replies?.version ?? version,
    reply_count: replies?.replies ?? 0,
    revision_id: uuidv7(at),
    decision_id: uuidv7(at),
    case_id: decision.verdict === 'publish' ? null : uuidv7(at),
    text: content.text,
    body: content.body,
    name: content.name,
    badges: content.badges,
    content_hash: content.hash.toString('hex'),
    repeat_key: content.fingerprint.exact,
    sketch: packSketch(content.fingerprint.sketch).toString('hex'),
    verdict: decision.verdict,
    waiting_for: waitingFor(decision),
    reason: decision.reason,
    screening: evidenceOf(decision),
    at: post.now,
  }
}
