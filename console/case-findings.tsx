import { detailsOf, titleOf } from './finding-words.ts'
import { toneOf } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { wordFor } from './i18n/word-for.ts'
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
