import { type Kysely, sql } from 'kysely'

/** Sites with their settings and policies; staff, who belong to the installation and have roles on sites. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table site (
      id uuid primary key,
      key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
      name text not null,
      language text not null check (language in ('en', 'zh-CN')),
      origins text[] not null default '{}',
      -- seconds an author may edit after posting
      edit_window integer not null default 900 check (edit_window >= 0),
      -- whether a first comment makes its thread
      opens_threads boolean not null default true,
      -- the policy in force; every verdict is compared with it before it is stored
      policy_number integer not null default 1,
      created_at timestamptz not null
    )`.execute(db)

  await sql`
    create table site_key (
      site_id uuid not null references site (id),
      id uuid not null,
      -- the secret that signs the site's readers in, sealed with SECRET_KEY
      sealed bytea not null,
      created_at timestamptz not null,
      revoked_at timestamptz,
      primary key (site_id, id)
    )`.execute(db)

  await sql`
    create table policy (
      site_id uuid not null references site (id),
      number integer not null,
      options jsonb not null,
      staff_id uuid,
      created_at timestamptz not null,
      primary key (site_id, number)
    )`.execute(db)

  await sql`
    create table word_list (
      site_id uuid not null references site (id),
      id uuid not null,
      name text not null,
      created_at timestamptz not null,
      primary key (site_id, id),
      unique (site_id, name)
    )`.execute(db)

  await sql`
    create table term (
      site_id uuid not null references site (id),
      id uuid not null,
      list_id uuid not null,
      term text not null,
      action text not null check (action in ('hold', 'reject', 'allow')),
      category text,
      -- in force for the policies numbered from since_policy up to, not including, until_policy
      since_policy integer not null,
      until_policy integer,
      primary key (site_id, id),
      foreign key (site_id, list_id) references word_list (site_id, id)
    )`.execute(db)
  // The terms of a list that are in force; one entry of a term at a time.
  await sql`create unique index term_in_force on term (site_id, list_id, term) where until_policy is null`.execute(
    db,
  )

  await sql`
    create table staff (
      id uuid primary key,
      email text not null unique check (email = lower(email)),
      name text not null,
      password_hash text not null,
      -- covers every site of the installation
      all_sites boolean not null default false,
      created_at timestamptz not null
    )`.execute(db)

  await sql`
    create table staff_role (
      site_id uuid not null references site (id),
      staff_id uuid not null references staff (id) on delete cascade,
      role text not null check (role in ('moderator', 'admin')),
      primary key (site_id, staff_id)
    )`.execute(db)

  await sql`
    create table staff_session (
      token_hash bytea primary key,
      staff_id uuid not null references staff (id) on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  // Ending all sessions of one person.
  await sql`create index staff_session_of on staff_session (staff_id)`.execute(db)

  await sql`
    create table staff_setup (
      token_hash bytea primary key,
      -- null: the first admin, of all sites
      site_id uuid references site (id),
      role text not null check (role in ('moderator', 'admin')),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)

  // The layout is rate-limiter-flexible's; attempts to sign in are counted for all processes together.
  await sql`create table sign_in_attempt (key varchar(255) primary key, points integer not null default 0, expire bigint)`.execute(
    db,
  )
}
