import { FindingHead } from './finding-head.tsx'
import { detailsOf } from './finding-words.ts'
import { toneOf } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { MarkedText } from './marked-text.tsx'
import { matchedTexts } from './matched.ts'
import type { CaseDetail, CaseSummary, Finding } from './wire.ts'

type Props = {
  subject: CaseSummary
  screening: CaseDetail['screening']
  /** The finding under the pointer, from 1. */
  onLight: (label: number | null) => void
}

/** Everything the policy found, numbered as in the text. */
export function CaseFindings({ subject, screening, onLight }: Props) {
  const { t } = useI18n()
  const { findings } = subject.comment
  return (
    <section class="block" aria-labelledby="findings-title">
      <h3 id="findings-title">{t.case.findings}</h3>
      {findings.length === 0 && <p class="muted">{t.case.noFindings}</p>}
      <ol class="findings">
        {findings.map((finding, index) => (
          <li
            key={index}
            class={`finding finding-${toneOf(finding)}`}
            onPointerEnter={() => onLight(index + 1)}
            onPointerLeave={() => onLight(null)}
          >
            <FindingLine finding={finding} label={index + 1} subject={subject} />
          </li>
        ))}
      </ol>
      {screening && (
        <p class="screening">{t.case.screened(screening.policy, screening.views, screening.wordLists)}</p>
      )}
    </section>
  )
}

function FindingLine({ finding, label, subject }: { finding: Finding; label: number; subject: CaseSummary }) {
  const { t, language } = useI18n()
  const matched = matchedTexts(finding, subject)
  const details = detailsOf(finding, t, language)
  return (
    <>
      <span class="finding-label" aria-hidden="true">
        {label}
      </span>
      <div class="finding-body">
        <FindingHead finding={finding} />
        {matched.length > 0 && (
          <p class="finding-matched">
            <span class="unseen">{t.case.matched} </span>
            {matched.map(text => (
              <q key={text} dir="auto">
                <MarkedText text={text} marks={[]} />
              </q>
            ))}
          </p>
        )}
        {details.length > 0 && (
          <dl class="finding-details">
            {details.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </>
  )
}
