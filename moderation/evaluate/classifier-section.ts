import type { Example } from '../corpus/index.ts'
import { judge, type Outcome } from './judge.ts'
import { localSignals } from './local-signals.ts'
import type { Table } from './table.ts'
import { byTechnique, firstColumn, type Kind, percent } from './techniques.ts'

const signalsFor = localSignals()

/** Whether this copy has the local classifier's weights, without which there is nothing to measure. */
export const hasClassifier = signalsFor !== null

/** For each technique the share of texts that the rules hold, the local classifier at its thresholds, and either. */
export function classifierTable(title: string, kind: Kind, examples: Example[]): Table {
  const judged = examples.map(example => ({ ...example, ...judge(example, signalsFor?.(example)) }))
  return {
    title,
    note: 'The default policy at the shipped thresholds.',
    columns: [firstColumn[kind], 'texts', 'rules', 'classifier', 'either'],
    rows: [...byTechnique(judged).map(([name, texts]) => row(name, texts)), row('all', judged)],
  }
}

function row(name: string, outcomes: Outcome[]): string[] {
  const share = (holds: (outcome: Outcome) => boolean) =>
    percent(outcomes.filter(holds).length, outcomes.length)
  return [
    name,
    String(outcomes.length),
    share(({ rules }) => rules.some(rule => rule !== 'scorers')),
    share(({ rules }) => rules.includes('scorers')),
    share(({ held }) => held),
  ]
}
