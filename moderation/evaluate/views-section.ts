import type { Example } from '../corpus/index.ts'
import { judge, type Outcome, viewNames } from './judge.ts'
import type { Table } from './table.ts'
import { byTechnique, percent } from './techniques.ts'

/** For each technique: how many texts each view was the first to show, and how many were held by any rule. */
export function viewsTable(title: string, kind: 'evasions' | 'harmless', examples: Example[]): Table {
  const views = viewNames()
  const judged = examples.map(example => ({ ...example, ...judge(example) }))
  const row = (name: string, outcomes: Outcome[]) => [
    name,
    String(outcomes.length),
    ...counts(outcomes, views),
  ]
  return {
    title,
    note: `First shown by ${views.map((view, at) => `V${at + 1} ${view}`).join(', ')}; by another rule than the word lists.`,
    columns: [
      kind === 'evasions' ? 'technique' : 'looks like',
      'texts',
      ...views.map((_, at) => `V${at + 1}`),
      'other',
      kind === 'evasions' ? 'found' : 'held',
    ],
    rows: [...byTechnique(judged).map(([name, texts]) => row(name, texts)), row('all', judged)],
  }
}

function counts(outcomes: Outcome[], views: string[]): string[] {
  const held = outcomes.filter(outcome => outcome.held)
  const of = (view: string | null) => held.filter(outcome => outcome.view === view).length || ''
  return [...views.map(of), of(null)].map(String).concat(percent(held.length, outcomes.length))
}
