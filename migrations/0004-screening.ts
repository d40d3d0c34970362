import { type Kysely, sql } from 'kysely'

/** The classifier for every site, what a comment waits for, and which scorers are down. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Options of a policy that were not known before mean what happened without them.
  await sql`
    update policy set options =
      '{"names": {"reserved": []}, "otherLanguages": "rules-only", "optionalScorers": []}'::jsonb || options ||
      jsonb_build_object(
        'newAuthor', '{"holdUntilPublished": 0}'::jsonb || (options -> 'newAuthor'),
        'thresholds', coalesce((
          select jsonb_agg(jsonb_build_object('scorer', s.key, 'label', l.key) || l.value)
          from jsonb_each(options -> 'thresholds') s cross join lateral jsonb_each(s.value) l), '[]'::jsonb))
    where jsonb_typeof(options -> 'thresholds') = 'object'`.execute(db)
  // A numbered policy never changes its meaning, so the classifier comes with a new number.
  await sql`
    insert into policy (site_id, number, options, created_at)
    select p.site_id, p.number + 1,
      p.options || jsonb_build_object('requiredScorers', '["local"]'::jsonb || (p.options -> 'requiredScorers'), 'otherLanguages', 'hold'),
      now()
    from policy p join site s on s.id = p.site_id and s.policy_number = p.number`.execute(db)
  await sql`update site set policy_number = policy_number + 1`.execute(db)

  // The scorers whose silence alone keeps an open case from being published by machine.
  await sql`alter table "case" add column waiting_for text[] not null default '{}'`.execute(db)
  // What is screened again when a scorer answers, oldest first, and how many wait for it.
  await sql`create index case_waiting on "case" (site_id, opened_at, id) where state = 'open' and waiting_for <> '{}'`.execute(
    db,
  )

  // A scorer that has stopped answering, as some process of the installation last saw it.
  await sql`
    create table scorer_outage (
      scorer text primary key,
      since timestamptz not null,
      error text not null,
      seen_at timestamptz not null
    )`.execute(db)
}
