import type { Catalogue } from './i18n/catalogue.ts'
import { wordFor } from './i18n/word-for.ts'
import { durationOf } from './time.ts'
import type { Finding } from './wire.ts'

/** What was found, in plain words. */
export function titleOf(finding: Finding, t: Catalogue): string {
  const kind = finding.detail?.['kind']
  const rule = wordFor(t.rules, finding.rule)
  if (kind === 'failed') return `${rule}: ${t.ruleFailed}`
  if (isScore(finding))
    return t.case.scored(scorerOf(finding, t), wordFor(t.detailValues, String(finding.detail!['label'])))
  return t.rules[`${finding.rule}/${kind}`] ?? rule
}

/** The rest of what a finding tells, each with its name. */
export function detailsOf(
  finding: Finding,
  t: Catalogue,
  language: string,
): { name: string; value: string }[] {
  return Object.entries(finding.detail ?? {})
    .filter(([key]) => key !== 'kind' && !(isScore(finding) && told.has(key)))
    .map(([key, value]) => ({ name: wordFor(t.details, key), value: sayValue(key, value, t, language) }))
}

/** What the title of a score says already. */
const told = new Set(['scorer', 'label'])

const isScore = ({ rule, detail }: Finding) => rule === 'scorers' && detail?.['kind'] === 'score'

const scorerOf = ({ detail }: Finding, t: Catalogue) => wordFor(t.scorerNames, String(detail?.['scorer']))

const known = new Set(['category', 'source', 'where', 'shown', 'label', 'error', 'language'])

function sayValue(key: string, value: string | number, t: Catalogue, language: string): string {
  if (key === 'likeness' || key === 'score' || key === 'threshold') return percent(Number(value), language)
  if (key === 'secondsAgo' || key === 'withinSeconds') return durationOf(Number(value), language)
  if (key === 'scorer') return wordFor(t.scorerNames, String(value))
  // A listed term may be spelled like one of our words; only these keys hold words of ours.
  return known.has(key) ? wordFor(t.detailValues, String(value)) : String(value)
}

function percent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
