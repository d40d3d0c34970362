import { type Kysely, sql } from 'kysely'

/**
 * Threads, authors, comments and their revisions. Where a row refers to another of its site, that reference alone
 * says that the site exists: a second one would be checked for every comment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table thread (
      site_id uuid not null references site (id),
      id uuid not null,
      key text not null check (length(key) between 1 and 512),
      state text not null default 'open' check (state in ('open', 'closed')),
      premoderation boolean not null default false,
      -- counts the thread's public changes
      version integer not null default 0,
      -- published comments
      count integer not null default 0 check (count >= 0),
      -- as the first poster's page claimed; shown to moderators only
      page_url text,
      page_title text,
      created_at timestamptz not null,
      primary key (site_id, id),
      unique (site_id, key)
    )`.execute(db)

  await sql`
    create table author (
      site_id uuid not null references site (id),
      id uuid not null,
      kind text not null check (kind in ('guest', 'reader')),
      -- SHA-256 of a guest's secret
      guest_hash bytea,
      -- the site's own name for its reader (sub)
      subject text,
      name text not null,
      standing text not null default 'normal' check (standing in ('normal', 'trusted', 'held', 'suspended', 'banned')),
      suspended_until timestamptz,
      -- raised by each change of standing and each own post
      rev integer not null default 0,
      published_count integer not null default 0,
      rejected_count integer not null default 0,
      removed_count integer not null default 0,
      created_at timestamptz not null,
      primary key (site_id, id),
      unique (site_id, guest_hash),
      unique (site_id, subject),
      check ((kind = 'guest') = (guest_hash is not null)),
      check ((kind = 'reader') = (subject is not null))
    )`.execute(db)

  await sql`
    create table comment (
      site_id uuid not null,
      id uuid not null,
      thread_id uuid not null,
      author_id uuid not null,
      client_id uuid not null,
      -- thread, parent, body and name as first posted: tells a repeated request from another one
      post_hash bytea not null,
      parent_id uuid,
      root_id uuid not null,
      status text not null check (status in ('held', 'published', 'rejected', 'removed', 'withdrawn')),
      -- what readers see; with no publish decision there is nothing here
      published_revision_id uuid,
      latest_revision_id uuid not null,
      latest_revision integer not null,
      -- the thread's version that last changed it publicly; null while it never was public
      version integer,
      -- public replies of any depth, on roots
      reply_count integer not null default 0 check (reply_count >= 0),
      -- the newest decision about it, whoever made it
      decision_id uuid not null,
      created_at timestamptz not null,
      edited_at timestamptz,
      -- any change, public or not: what authors' and moderators' rooms follow
      changed_at timestamptz not null,
      primary key (site_id, id),
      unique (site_id, author_id, client_id),
      foreign key (site_id, thread_id) references thread (site_id, id),
      foreign key (site_id, author_id) references author (site_id, id),
      check ((status = 'published') = (published_revision_id is not null)),
      check ((parent_id is null) = (root_id = id)),
      check (published_revision_id is null or version is not null)
    )`.execute(db)
  // "What changed after version n".
  await sql`create index comment_changes on comment (site_id, thread_id, version) where version is not null`.execute(
    db,
  )
  // A page of roots, newest or oldest first; removed ones count while they have replies.
  await sql`
    create index comment_roots on comment (site_id, thread_id, id)
    where parent_id is null and version is not null`.execute(db)
  // The public replies of a root, oldest first.
  await sql`
    create index comment_replies on comment (site_id, root_id, id)
    where parent_id is not null and published_revision_id is not null`.execute(db)
  // An author's own that changed lately, and an author's own in a thread.
  await sql`create index comment_own on comment (site_id, author_id, changed_at)`.execute(db)

  await sql`
    create table revision (
      site_id uuid not null,
      id uuid not null,
      comment_id uuid not null,
      number integer not null check (number >= 1),
      thread_id uuid not null,
      author_id uuid not null,
      -- markdown, as typed
      text text not null,
      -- the tree that readers get, as JSON
      body text not null,
      name text not null,
      badges text[] not null default '{}',
      -- SHA-256 over everything that is judged: text and name
      content_hash bytea not null,
      -- equal for texts alike but for case, spacing and width; the sketch estimates likeness
      repeat_key text not null,
      sketch bytea not null,
      status text not null check (status in ('held', 'published', 'rejected', 'superseded')),
      -- what its author is told
      reason text,
      created_at timestamptz not null,
      primary key (site_id, id),
      unique (site_id, comment_id, number),
      foreign key (site_id, comment_id) references comment (site_id, id)
    )`.execute(db)
  // An exact repeat in a thread.
  await sql`create index revision_repeat on revision (site_id, thread_id, repeat_key, id)`.execute(db)
  // The recent texts of a thread and of an author, for likeness and floods. By time, where the one above goes by id:
  // so that each query has one index that serves its order, and a fresh database's lack of statistics misleads none.
  await sql`create index revision_of_thread on revision (site_id, thread_id, created_at)`.execute(db)
  await sql`create index revision_of_author on revision (site_id, author_id, created_at)`.execute(db)

  // Comment and first revision come in one transaction, comment first.
  await sql`
    alter table comment
      add foreign key (site_id, published_revision_id) references revision (site_id, id) deferrable initially deferred,
      add foreign key (site_id, latest_revision_id) references revision (site_id, id) deferrable initially deferred`.execute(
    db,
  )
}
