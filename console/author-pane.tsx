import { AuthorRecent } from './author-recent.tsx'
import { AuthorStanding } from './author-standing.tsx'
import { useDesk } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { ThreadControls } from './thread-controls.tsx'
import { dayOf } from './time.ts'
import type { AuthorRecord } from './wire.ts'

/** Who wrote the open case's comment, and what became of their others. */
export function AuthorPane() {
  const { t } = useI18n()
  const { state } = useDesk()
  if (!state.openId) return null
  const record = state.detail?.record
  return (
    <section class="author" aria-labelledby="author-title">
      <h2 id="author-title">{t.author.title}</h2>
      {record && (
        <>
          <AuthorFacts record={record} />
          <AuthorStanding record={record} />
          <AuthorRecent recent={record.recent} />
          <ThreadControls />
        </>
      )}
    </section>
  )
}

function AuthorFacts({ record }: { record: AuthorRecord }) {
  const { t, language } = useI18n()
  const counts = ['published', 'rejected', 'removed'] as const
  return (
    <div class="author-facts">
      <p class="author-name" dir="auto">
        {record.author.name || t.queue.guest}
        {record.author.badges.map(badge => (
          <span key={badge} class="badge">
            {t.case.badges[badge]}
          </span>
        ))}
      </p>
      <p class="muted">
        {t.author.kinds[record.kind]} · {t.author.since(dayOf(record.since, language))}
      </p>
      <dl class="author-counts">
        {counts.map(name => (
          <div key={name} class={`author-count author-count-${name}`}>
            <dt>{t.author[name]}</dt>
            <dd>{record[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
