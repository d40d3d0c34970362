import { CommentBody } from '../widget/body.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { ReplyIcon } from './icons.tsx'
import type { CaseDetail } from './wire.ts'

/** The comment that this one answers. */
export function CaseParent({ detail }: { detail: CaseDetail | null }) {
  const { t } = useI18n()
  if (!detail) return null
  const { parent } = detail
  if (!parent) return <p class="parent-gone">{t.case.parentGone}</p>
  return (
    <section class="parent" aria-labelledby="parent-title">
      <h3 id="parent-title" dir="auto">
        <ReplyIcon /> {t.case.parent(parent.author.name || t.queue.guest)}
        {parent.status !== 'published' && (
          <span class={`status status-${parent.status}`}>{t.statuses[parent.status]}</span>
        )}
      </h3>
      <div class="parent-text">
        <CommentBody body={parent.body} />
      </div>
    </section>
  )
}
