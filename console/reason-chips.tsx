import { useI18n } from './i18n/use-i18n.ts'
import type { CaseSummary } from './wire.ts'

/** Why a case waits, or what has become of it. */
export function ReasonChips({ subject }: { subject: CaseSummary }) {
  const { t } = useI18n()
  const { status } = subject.comment
  if (subject.state === 'closed') {
    return (
      <span class="chips">
        <span class={`status status-${status}`}>{t.statuses[status]}</span>
      </span>
    )
  }
  return (
    <span class="chips">
      {subject.reasons.map(reason => (
        <span key={reason} class={`chip chip-${reason}`}>
          {reason === 'reported' ? t.reportedTimes(subject.reportCount) : t.reasons[reason]}
        </span>
      ))}
    </span>
  )
}
