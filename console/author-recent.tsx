import { useNow } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { wordFor } from './i18n/word-for.ts'
import { MarkedText } from './marked-text.tsx'
import { excerpt } from './snippet.ts'
import { ageOf } from './time.ts'
import type { AuthorRecord } from './wire.ts'

/** The author's latest comments with what became of them. */
export function AuthorRecent({ recent }: Pick<AuthorRecord, 'recent'>) {
  const { t, language } = useI18n()
  const now = useNow()
  return (
    <section class="author-part" aria-labelledby="recent-title">
      <h3 id="recent-title">{t.author.recent}</h3>
      {recent.length === 0 && <p class="muted">{t.author.noRecent}</p>}
      <ul class="recent">
        {recent.map(comment => {
          const cut = excerpt(comment.text, [])
          return (
            <li key={comment.id}>
              <p class="recent-text" dir="auto">
                <MarkedText text={cut.text} marks={cut.marks} quiet />
                {cut.after && '…'}
              </p>
              <p class="recent-foot">
                <span class={`status status-${comment.status}`}>{wordFor(t.statuses, comment.status)}</span>
                <span>{ageOf(comment.createdAt, now, language)}</span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
