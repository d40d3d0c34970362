import { useI18n } from './i18n/use-i18n.ts'
import type { CaseSummary } from './wire.ts'

export function ReasonChips({ subject }: { subject: CaseSummary }) {
  const { t } = useI18n()
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
