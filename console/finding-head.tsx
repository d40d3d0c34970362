import { titleOf } from './finding-words.ts'
import { toneOf } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { wordFor } from './i18n/word-for.ts'
import type { Finding } from './wire.ts'

/** What was found, what it does, and where it was seen. */
export function FindingHead({ finding }: { finding: Finding }) {
  const { t } = useI18n()
  return (
    <p class="finding-head">
      <strong>{titleOf(finding, t)}</strong>
      <span class={`verdict verdict-${toneOf(finding)}`}>
        {finding.liftedBy ? t.case.lifted[finding.liftedBy] : t.case.verdicts[finding.verdict]}
      </span>
      {finding.spans.length > 0 && (
        <span class="finding-where">
          {t.case.place[finding.field]} · {t.case.inView(wordFor(t.case.views, finding.view))}
        </span>
      )}
    </p>
  )
}
