import { type Kysely, sql } from 'kysely'

/** Keys of sites for the analyzer that answers as Perspective did, and what their moderators suggested. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table perspective_key (
      site_id uuid not null references site (id),
      id uuid not null,
      -- SHA-256; the key itself is shown once and kept nowhere
      key_hash bytea not null,
      -- requests, in each process
      per_minute integer not null check (per_minute between 1 and 1000000),
      -- the site asked that suggested scores be kept
      keeps_feedback boolean not null,
      created_at timestamptz not null,
      revoked_at timestamptz,
      primary key (site_id, id),
      -- also what finds a key by what was sent
      unique (site_id, key_hash)
    )`.execute(db)

  await sql`
    create table perspective_feedback (
      site_id uuid not null,
      -- SHA-256 of the text: the last word on a text counts
      text_hash bytea not null,
      key_id uuid not null,
      -- null unless the caller said that it may be kept
      text text,
      -- by attribute, 0 to 1; null where only parts of the text were scored
      scores jsonb not null,
      languages text[] not null,
      created_at timestamptz not null,
      primary key (site_id, text_hash),
      foreign key (site_id, key_id) references perspective_key (site_id, id)
    )`.execute(db)
}
