import { useI18n } from './i18n/use-i18n.ts'
import { wordFor } from './i18n/word-for.ts'
import type { Finding, Scores } from './wire.ts'

type Props = { scores: Scores[]; findings: Finding[] }

/** What each scorer said, the highest first; those over a threshold stand out, as they do among the findings. */
export function CaseScores({ scores, findings }: Props) {
  const { t } = useI18n()
  if (scores.length === 0) return null
  return (
    <section class="block" aria-labelledby="scores-title">
      <h3 id="scores-title">{t.case.scores}</h3>
      {scores.map((reading, index) => (
        <Reading key={index} reading={reading} over={overOf(reading, findings)} />
      ))}
    </section>
  )
}

/** The labels of a reading that led to a finding. */
function overOf({ scorer, field, language }: Scores, findings: Finding[]): Set<string> {
  const own = findings.filter(
    ({ rule, field: of, detail }) =>
      rule === 'scorers' &&
      detail?.['kind'] === 'score' &&
      detail['scorer'] === scorer &&
      of === field &&
      (detail['language'] ?? null) === language,
  )
  return new Set(own.map(({ detail }) => String(detail!['label'])))
}

function Reading({ reading, over }: { reading: Scores; over: Set<string> }) {
  const { t } = useI18n()
  const { scorer, field, language, scores } = reading
  const listed = Object.entries(scores).sort(([, a], [, b]) => (b ?? -1) - (a ?? -1))
  return (
    <div class="reading">
      <p class="reading-head">
        <strong>{wordFor(t.scorerNames, scorer)}</strong>
        <span>
          {t.case.place[field]}
          {language && ` · ${wordFor(t.detailValues, language)}`}
        </span>
      </p>
      <dl class="scores">
        {listed.map(([label, score]) => (
          <ScoreLine key={label} label={label} score={score} isOver={over.has(label)} />
        ))}
      </dl>
    </div>
  )
}

function ScoreLine({ label, score, isOver }: { label: string; score: number | null; isOver: boolean }) {
  const { t, language } = useI18n()
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div class={isOver ? 'score score-over' : 'score'}>
      <dt>{wordFor(t.detailValues, label)}</dt>
      <dd>
        <span class="score-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(score ?? 0) * 100}%` }} />
        </span>
        <span class="score-value">{score === null ? t.case.noScore : percent.format(score)}</span>
      </dd>
    </div>
  )
}
