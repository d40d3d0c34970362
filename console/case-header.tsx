import { useNow } from './desk-context.ts'
import { ClockIcon } from './icons.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { ReasonChips } from './reason-chips.tsx'
import { ageOf, momentOf } from './time.ts'
import type { CaseSummary } from './wire.ts'

export function CaseHeader({ subject }: { subject: CaseSummary }) {
  const { t, language } = useI18n()
  const now = useNow()
  const { author, status } = subject.comment
  return (
    <header class="case-head">
      <h2 class="case-title" id="case-title" tabIndex={-1} dir="auto">
        {t.case.heading(author.name || t.queue.guest)}
      </h2>
      <p class="case-facts">
        <ReasonChips subject={subject} />
        {subject.state === 'open' ? (
          <span class="case-age" title={momentOf(subject.openedAt, language)}>
            <ClockIcon /> {t.case.waitingFor(ageOf(subject.openedAt, now, language))}
          </span>
        ) : (
          <span class={`status status-${status}`}>{t.statuses[status]}</span>
        )}
      </p>
    </header>
  )
}
