import { type Kysely, sql } from 'kysely'

/** Decisions, cases with their claims, reports, and changes of standing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "case" (
      site_id uuid not null,
      id uuid not null,
      comment_id uuid not null,
      -- the revision to be judged
      revision_id uuid not null,
      state text not null check (state in ('open', 'closed')),
      -- who closed it: the policy (by rejecting), a moderator, its author (by withdrawing), or a passed edit
      outcome text check (outcome in ('policy', 'moderator', 'withdrawn', 'passed')),
      reasons text[] not null,
      report_count integer not null default 0,
      -- rises with a new revision, decision or undo
      version integer not null default 0,
      opened_at timestamptz not null,
      closed_at timestamptz,
      changed_at timestamptz not null,
      primary key (site_id, id),
      foreign key (site_id, comment_id) references comment (site_id, id),
      foreign key (site_id, revision_id) references revision (site_id, id),
      check ((state = 'open') = (outcome is null))
    )`.execute(db)
  // One open case a comment.
  await sql`create unique index case_open on "case" (site_id, comment_id) where state = 'open'`.execute(db)
  // The queue, oldest first.
  await sql`create index case_queue on "case" (site_id, opened_at, id) where state = 'open'`.execute(db)
  // What the policy rejected and what moderators decided, newest first.
  await sql`create index case_closed on "case" (site_id, outcome, closed_at, id) where state = 'closed'`.execute(
    db,
  )
  // What moderators' rooms follow.
  await sql`create index case_changed on "case" (site_id, changed_at)`.execute(db)
  // The case of a comment.
  await sql`create index case_of_comment on "case" (site_id, comment_id)`.execute(db)

  await sql`
    create table decision (
      site_id uuid not null,
      id uuid not null,
      comment_id uuid not null,
      revision_id uuid not null,
      case_id uuid,
      action text not null check (action in ('publish', 'hold', 'reject', 'remove', 'undo')),
      actor text not null check (actor in ('policy', 'moderator')),
      staff_id uuid,
      reason text,
      -- what was before it: status, published revision, case
      before jsonb not null,
      -- the evidence: findings with spans, and the versions of policy, views, lists and scorers
      screening jsonb,
      undoes uuid,
      claim_token uuid,
      created_at timestamptz not null,
      primary key (site_id, id),
      -- the revision has its comment; a second check would be made for every post
      foreign key (site_id, revision_id) references revision (site_id, id),
      check ((actor = 'moderator') = (staff_id is not null))
    )`.execute(db)
  // The history of a comment.
  await sql`create index decision_of_comment on decision (site_id, comment_id, id)`.execute(db)
  // A decision sent again is told by its claim.
  await sql`create unique index decision_of_claim on decision (site_id, claim_token) where claim_token is not null`.execute(
    db,
  )

  await sql`
    create function decision_is_append_only() returns trigger language plpgsql as
    $$ begin raise exception 'decisions are appended, never changed' using errcode = '23514'; end $$`.execute(
    db,
  )
  await sql`
    create trigger decision_append_only before update or delete on decision
    for each row execute function decision_is_append_only()`.execute(db)

  await sql`
    create table claim (
      site_id uuid not null,
      -- also the token that deciding needs
      id uuid not null,
      case_id uuid not null,
      staff_id uuid not null references staff (id),
      until timestamptz not null,
      released_at timestamptz,
      created_at timestamptz not null,
      primary key (site_id, id),
      foreign key (site_id, case_id) references "case" (site_id, id)
    )`.execute(db)
  // One holder a case.
  await sql`create unique index claim_held on claim (site_id, case_id) where released_at is null`.execute(db)

  await sql`
    create table report (
      site_id uuid not null,
      id uuid not null,
      comment_id uuid not null,
      revision_id uuid not null,
      author_id uuid not null,
      reason text not null check (reason in ('abuse', 'spam', 'off-topic', 'other')),
      note text,
      created_at timestamptz not null,
      primary key (site_id, id),
      unique (site_id, author_id, revision_id),
      foreign key (site_id, comment_id) references comment (site_id, id),
      foreign key (site_id, revision_id) references revision (site_id, id),
      foreign key (site_id, author_id) references author (site_id, id)
    )`.execute(db)
  // The reports on a comment, for its case.
  await sql`create index report_of_comment on report (site_id, comment_id, id)`.execute(db)

  await sql`
    create table standing_change (
      site_id uuid not null,
      id uuid not null,
      author_id uuid not null,
      staff_id uuid not null,
      standing_before text not null,
      standing text not null,
      suspended_until timestamptz,
      created_at timestamptz not null,
      primary key (site_id, id),
      foreign key (site_id, author_id) references author (site_id, id)
    )`.execute(db)
}
