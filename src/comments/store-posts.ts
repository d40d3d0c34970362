import { sql } from 'kysely'
import type { Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import type { Screening } from '../db/tables.ts'
import type { Admitted, Tally } from './post-tally.ts'

type Row = Admitted & { revisionId: string; decisionId: string; caseId: string | null }

/** Writes the admitted members of a list: a constant number of statements, whatever its length. */
export async function storePosts(trx: Trx, siteId: string, tally: Tally): Promise<void> {
  const rows = tally.admitted.map(withIds)
  await insertComments(trx, siteId, rows)
  await insertRevisions(trx, siteId, rows)
  await insertCases(
    trx,
    siteId,
    rows.filter(row => row.caseId),
  )
  await insertDecisions(trx, siteId, rows)
  await updateThreads(trx, siteId, tally)
  await updateRoots(trx, siteId, tally)
  await updateAuthors(trx, siteId, rows)
}

function withIds(member: Admitted): Row {
  const at = member.post.now.getTime()
  const needsCase = member.post.decision.verdict !== 'publish'
  return { ...member, revisionId: uuidv7(at), decisionId: uuidv7(at), caseId: needsCase ? uuidv7(at) : null }
}

const statusOf = { publish: 'published', hold: 'held', reject: 'rejected' } as const

async function insertComments(trx: Trx, siteId: string, rows: Row[]): Promise<void> {
  await sql`
    insert into comment (site_id, id, thread_id, author_id, client_id, post_hash, parent_id, root_id, status,
      published_revision_id, latest_revision_id, latest_revision, version, decision_id, created_at, changed_at)
    select ${siteId}::uuid, q.id, q.thread_id, q.author_id, q.client_id, q.post_hash, q.parent_id, q.root_id, q.status,
      case when q.status = 'published' then q.revision_id end, q.revision_id, 1, q.version, q.decision_id, q.at, now()
    from unnest(
      ${rows.map(row => row.post.id)}::uuid[], ${rows.map(row => row.thread.id)}::uuid[],
      ${rows.map(row => row.author.id)}::uuid[], ${rows.map(row => row.post.clientId)}::uuid[],
      ${rows.map(row => row.post.postHash)}::bytea[], ${rows.map(row => row.post.parentId)}::uuid[],
      ${rows.map(row => row.rootId)}::uuid[], ${rows.map(row => statusOf[row.post.decision.verdict])}::text[],
      ${rows.map(row => row.revisionId)}::uuid[], ${rows.map(row => row.version)}::int[],
      ${rows.map(row => row.decisionId)}::uuid[], ${rows.map(row => row.post.now)}::timestamptz[])
      as q (id, thread_id, author_id, client_id, post_hash, parent_id, root_id, status, revision_id, version, decision_id, at)`.execute(
    trx,
  )
}

async function insertRevisions(trx: Trx, siteId: string, rows: Row[]): Promise<void> {
  const records = rows.map(row => ({
    id: row.revisionId,
    comment_id: row.post.id,
    thread_id: row.thread.id,
    author_id: row.author.id,
    text: row.post.content.text,
    body: row.post.content.body,
    name: row.post.content.name,
    badges: row.post.content.badges,
    hash: row.post.content.hash.toString('hex'),
    repeat_key: row.post.content.fingerprint.exact,
    sketch: row.post.content.fingerprint.sketch,
    status: statusOf[row.post.decision.verdict],
    reason: row.post.decision.reason,
    at: row.post.now,
  }))
  await sql`
    insert into revision (site_id, id, comment_id, number, thread_id, author_id, text, body, name, badges, content_hash,
      repeat_key, sketch, status, reason, created_at)
    select ${siteId}::uuid, q.id, q.comment_id, 1, q.thread_id, q.author_id, q.text, q.body, q.name, q.badges,
      decode(q.hash, 'hex'), q.repeat_key, q.sketch, q.status, q.reason, q.at
    from json_to_recordset(${JSON.stringify(records)}::json) as q (id uuid, comment_id uuid, thread_id uuid, author_id uuid,
      text text, body text, name text, badges text[], hash text, repeat_key text, sketch int[], status text, reason text,
      at timestamptz)`.execute(trx)
}

async function insertDecisions(trx: Trx, siteId: string, rows: Row[]): Promise<void> {
  await sql`
    insert into decision (site_id, id, comment_id, revision_id, case_id, action, actor, reason, before, screening, created_at)
    select ${siteId}::uuid, q.id, q.comment_id, q.revision_id, q.case_id, q.action, 'policy', q.reason, 'null'::jsonb,
      q.screening, q.at
    from unnest(
      ${rows.map(row => row.decisionId)}::uuid[], ${rows.map(row => row.post.id)}::uuid[],
      ${rows.map(row => row.revisionId)}::uuid[], ${rows.map(row => row.caseId)}::uuid[],
      ${rows.map(row => row.post.decision.verdict)}::text[], ${rows.map(row => row.post.decision.reason)}::text[],
      ${rows.map(row => evidence(row))}::jsonb[], ${rows.map(row => row.post.now)}::timestamptz[])
      as q (id, comment_id, revision_id, case_id, action, reason, screening, at)`.execute(trx)
}

const evidence = ({ post }: Row): string => {
  const screening: Screening = { findings: post.decision.findings, versions: post.decision.versions }
  return JSON.stringify(screening)
}

/** Open for the held, closed for those that the policy rejected. */
async function insertCases(trx: Trx, siteId: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(row => {
    const rejected = row.post.decision.verdict === 'reject'
    return {
      siteId,
      id: row.caseId!,
      commentId: row.post.id,
      revisionId: row.revisionId,
      state: rejected ? ('closed' as const) : ('open' as const),
      outcome: rejected ? ('policy' as const) : null,
      reasons: [rejected ? 'rejected' : 'held'],
      openedAt: row.post.now,
      closedAt: rejected ? row.post.now : null,
      changedAt: sql<Date>`now()`,
    }
  })
  await trx.insertInto('case').values(values).execute()
}

async function updateThreads(trx: Trx, siteId: string, tally: Tally): Promise<void> {
  const changed = new Set(
    tally.admitted.filter(member => member.version !== null).map(member => member.thread),
  )
  if (changed.size === 0) return
  const threads = [...changed]
  await sql`
    update thread t set version = q.version, count = q.count
    from unnest(${threads.map(t => t.id)}::uuid[], ${threads.map(t => t.version)}::int[], ${threads.map(t => t.count)}::int[])
      as q (id, version, count)
    where t.site_id = ${siteId}::uuid and t.id = q.id`.execute(trx)
}

/** A root is stamped with its newest public reply's version: its number of replies changed. */
async function updateRoots(trx: Trx, siteId: string, tally: Tally): Promise<void> {
  const roots = [...tally.roots.values()]
  if (roots.length === 0) return
  await sql`
    update comment c set reply_count = c.reply_count + q.replies, version = q.version
    from unnest(${roots.map(r => r.rootId)}::uuid[], ${roots.map(r => r.replies)}::int[], ${roots.map(r => r.version)}::int[])
      as q (id, replies, version)
    where c.site_id = ${siteId}::uuid and c.id = q.id`.execute(trx)
}

async function updateAuthors(trx: Trx, siteId: string, rows: Row[]): Promise<void> {
  await sql`
    update author a set rev = a.rev + q.posts, published_count = a.published_count + q.published,
      rejected_count = a.rejected_count + q.rejected, name = q.name
    from (select u.id, count(*)::int as posts, count(*) filter (where u.verdict = 'publish')::int as published,
        count(*) filter (where u.verdict = 'reject')::int as rejected, max(u.name) as name
      from unnest(${rows.map(row => row.author.id)}::uuid[], ${rows.map(row => row.post.decision.verdict)}::text[],
        ${rows.map(row => row.post.content.name)}::text[]) as u (id, verdict, name) group by u.id) q
    where a.site_id = ${siteId}::uuid and a.id = q.id`.execute(trx)
}
