import { heads } from '../../classifier/heads.ts'
import { type CompiledPolicy, compilePolicy, defaultPolicy, fingerprint, moderate } from '../../index.ts'
import type { Signals, Submission } from '../../types.ts'
import type { Table } from '../table.ts'
import { isCleanNatural, isCollected, type Measured } from './measure.ts'

/**
 * At the shipped thresholds, with all rules: how much of what is clean is published at once, and how much of what
 * isn't is stopped.
 */
export function headlineTable(measured: Measured): Table {
  const policy = compilePolicy({ ...defaultPolicy, requiredScorers: ['local'] }, 1)
  const clean = rowsOf(measured, row => isCleanNatural(measured, measured.examples[row]!))
  const weight = (row: number) => measured.recipe.natural(measured.examples[row]!)
  const abuse = rowsOf(
    measured,
    row => measured.examples[row]!.labels.toxicity === 1 && isCollected(measured.examples[row]!),
  )
  const written = rowsOf(measured, row => isWrittenBad(measured, row))
  const line = (name: string, rows: number[], weigh: (row: number) => number) => {
    const shares = [policy, null].map(by => heldShare(measured, by, rows, weigh))
    return [
      name,
      String(rows.length),
      ...shares.map(share => `${((1 - share) * 100).toFixed(2)} %`),
      ...shares.map(share => `${(share * 100).toFixed(2)} %`),
    ]
  }
  return {
    title: `HEADLINE ${measured.language}: at the shipped thresholds`,
    note:
      'Scores by models trained without the text; thresholds as shipped. Clean: weighted as sites get it.\n' +
      'Rules: with word lists and all other rules too. Classifier: the scores alone.',
    columns: [
      'texts',
      'number',
      'published, rules',
      'published, classifier',
      'stopped, rules',
      'stopped, classifier',
    ],
    rows: [
      line('clean', clean, weight),
      line('abuse, collected', abuse, () => 1),
      line('abuse and spam, written and held out', written, () => 1),
    ],
  }
}

function rowsOf({ examples }: Measured, chosen: (row: number) => boolean): number[] {
  return [...examples.keys()].filter(chosen)
}

function isWrittenBad({ examples }: Measured, row: number): boolean {
  const { labels, heldOut, source } = examples[row]!
  return source === 'own' && heldOut === true && Object.values(labels).includes(1)
}

/** Without a policy: by the thresholds alone. */
function heldShare(
  measured: Measured,
  policy: CompiledPolicy | null,
  rows: number[],
  weigh: (row: number) => number,
): number {
  let held = 0
  let all = 0
  for (const row of rows) {
    all += weigh(row)
    if (policy ? isHeld(measured, policy, row) : isOver(measured, row)) held += weigh(row)
  }
  return held / all
}

function isHeld(measured: Measured, policy: CompiledPolicy, row: number): boolean {
  return (
    moderate(submissionOf(measured.examples[row]!.text), [signalsOf(measured, row)], policy).verdict !==
    'publish'
  )
}

const shipped = compilePolicy(defaultPolicy, 1).thresholds

function isOver({ language, scores }: Measured, row: number): boolean {
  return shipped.some(threshold => {
    if (threshold.scorer !== 'local' || threshold.language !== language || threshold.hold === null)
      return false
    return scores[(heads as readonly string[]).indexOf(threshold.label)]![row]! >= threshold.hold
  })
}

/** What the classifier would say: in the other language, should the text have some of it, nothing bad. */
function signalsOf({ language, scores }: Measured, row: number): Signals {
  const own = Object.fromEntries(heads.map((head, index) => [head, scores[index]![row]!]))
  const other = Object.fromEntries(heads.map(head => [head, 0]))
  const readings = ['zh', 'en'].map(one => ({ language: one, scores: one === language ? own : other }))
  return { scorer: 'local', version: 'measured', outcome: { status: 'ok', readings } }
}

function submissionOf(text: string): Submission {
  return {
    body: { text },
    name: 'Reader',
    links: [],
    fingerprint: fingerprint(text),
    thread: { premoderation: false, recent: [] },
    author: { standing: 'normal', staff: false, publishedCount: 1000, rejectedCount: 0, recent: [] },
  }
}
