import { CaseScores } from '../case-scores.tsx'
import { FindingHead } from '../finding-head.tsx'
import { detailsOf } from '../finding-words.ts'
import { marksOf, toneOf } from '../highlight.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { wordFor } from '../i18n/word-for.ts'
import { MarkedText } from '../marked-text.tsx'
import type { Finding, TriedPolicy } from '../wire.ts'

type Props = { text: string; name: string; now: TriedPolicy; inForce: TriedPolicy | null }

/** The verdict in words, the text with what was found in it, each finding, and the scores. */
export function TryResult({ text, name, now, inForce }: Props) {
  const { t } = useI18n()
  const words = t.settings.attempt
  const spoken = now.languages.map(code => wordFor(t.detailValues, code)).join(', ')
  return (
    <div class="try-result">
      <p class={`try-verdict try-${now.verdict}`}>{words.verdicts[now.verdict]}</p>
      {inForce && inForce.verdict !== now.verdict && (
        <p class="try-before">{words.before(words.verdicts[inForce.verdict])}</p>
      )}
      <dl class="finding-details">
        {now.reason && (
          <div>
            <dt>{words.reason}</dt>
            <dd>{wordFor(t.policyReasons, now.reason)}</dd>
          </div>
        )}
        <div>
          <dt>{words.languages}</dt>
          <dd>{spoken || words.noLetters}</dd>
        </div>
      </dl>
      <p class="try-text" dir="auto">
        <MarkedText text={text} marks={marksOf(now.findings, ['body', 'link'])} />
      </p>
      {name && (
        <p class="try-text" dir="auto">
          <MarkedText text={name} marks={marksOf(now.findings, ['name'])} />
        </p>
      )}
      <ol class="findings">
        {now.findings.map((finding, index) => (
          <FoundLine key={index} finding={finding} label={index + 1} />
        ))}
      </ol>
      <CaseScores scores={now.screening.scores} findings={now.findings} />
      <p class="field-hint">{words.stored}</p>
    </div>
  )
}

function FoundLine({ finding, label }: { finding: Finding; label: number }) {
  const { t, language } = useI18n()
  const details = detailsOf(finding, t, language)
  return (
    <li class={`finding finding-${toneOf(finding)}`}>
      <span class="finding-label" aria-hidden="true">
        {label}
      </span>
      <div class="finding-body">
        <FindingHead finding={finding} />
        <dl class="finding-details">
          {details.map(detail => (
            <div key={detail.name}>
              <dt>{detail.name}</dt>
              <dd dir="auto">{detail.value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  )
}
