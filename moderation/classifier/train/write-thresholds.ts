import { heads } from '../heads.ts'
import type { WeightsHeader } from '../weights.ts'

/** The source of moderation/classifier/thresholds.ts, from the headers of the weights files that ship. */
export function thresholdsSource(headers: WeightsHeader[]): string {
  const lines = headers.flatMap(({ language, thresholds, version }) => [
    `  // ${version}`,
    ...heads.map((label, head) => lineOf(label, language, thresholds[head]!)),
  ])
  return [
    "import type { Threshold } from '../types.ts'",
    '',
    '/**',
    ' * The thresholds that come with the local classifier, in force where a site names none of its own. Written by',
    ' * train/main.ts. Beside each: the share of clean natural comments that it holds, and the score from which on',
    ' * a site may reject, at a tenth of that share.',
    ' */',
    'export const shippedThresholds: Threshold[] = [',
    ...lines,
    ']',
    '',
  ].join('\n')
}

function lineOf(
  label: string,
  language: string,
  { hold, reject, falseHolds }: WeightsHeader['thresholds'][number],
): string {
  const fields = `scorer: 'local', label: '${label}', language: '${language}', hold: ${hold}, reject: null`
  return `  { ${fields} }, // ${Number((falseHolds * 100).toFixed(2))} %, reject ${reject}`
}
