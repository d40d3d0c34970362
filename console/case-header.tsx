import { useMemo } from 'preact/hooks'
import { useNow } from './desk-context.ts'
import { marksOf } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { ClockIcon } from './icons.tsx'
import { MarkedText } from './marked-text.tsx'
import { ReasonChips } from './reason-chips.tsx'
import { ageOf, momentOf } from './time.ts'
import type { CaseSummary } from './wire.ts'

/** Whose comment it is, with what was found in the name, and why and how long it waits. */
export function CaseHeader({ subject, lit }: { subject: CaseSummary; lit: number | null }) {
  const { t, language } = useI18n()
  const now = useNow()
  const { author, findings } = subject.comment
  const marks = useMemo(() => marksOf(findings, ['name']), [findings])
  return (
    <header class="case-head">
      <h2 class="case-title" id="case-title" tabIndex={-1}>
        {t.case.headingBefore}
        <bdi>
          {author.name ? <MarkedText text={author.name} marks={marks} lit={lit} quiet /> : t.queue.guest}
        </bdi>
        {t.case.headingAfter}
        {author.badges.map(badge => (
          <span key={badge} class="badge">
            {t.case.badges[badge]}
          </span>
        ))}
      </h2>
      <p class="case-facts">
        <ReasonChips subject={subject} />
        {subject.state === 'open' && (
          <span class="case-age" title={momentOf(subject.openedAt, language)}>
            <ClockIcon /> {t.case.waitingFor(ageOf(subject.openedAt, now, language))}
          </span>
        )}
      </p>
    </header>
  )
}
