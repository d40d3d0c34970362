import type { Example } from '../corpus/index.ts'
import { judge, type Outcome, viewNames } from './judge.ts'
import type { Table } from './table.ts'
import { byTechnique, firstColumn, type Kind, percent } from './techniques.ts'

/** For each technique: how many texts each view was the first to show, and how many any rule held. */
export function viewsTable(title: string, kind: Kind, examples: Example[]): Table {
  const views = viewNames()
  const judged = examples.map(example => ({ ...example, ...judge(example) }))
  const row = (name: string, outcomes: Outcome[]) => [
    name,
    String(outcomes.length),
    ...firstShown(outcomes, views),
    percent(outcomes.filter(({ held }) => held).length, outcomes.length),
  ]
  return {
    title,
    note: noteOn(views),
    columns: [
      firstColumn[kind],
      'texts',
      ...views.map((_, at) => String(at + 1)),
      'other',
      kind === 'evasions' ? 'found' : 'held',
    ],
    rows: [
      ...byTechnique(judged).map(([name, texts]) => row(name, texts)),
      row('all', judged),
      ['% up to this view', '', ...shareUpTo(judged, views).map(share => share.toFixed(0)), '', ''],
    ],
  }
}

/** For each view, how many per cent of the texts it or a plainer one shows. */
export function shareUpTo(outcomes: Outcome[], views: string[]): number[] {
  const places = outcomes.map(({ held, view }) =>
    held && view !== null ? views.indexOf(view) : views.length,
  )
  return views.map(
    (_, at) => (places.filter(place => place <= at).length / Math.max(1, outcomes.length)) * 100,
  )
}

function firstShown(outcomes: Outcome[], views: string[]): string[] {
  const held = outcomes.filter(outcome => outcome.held)
  return [...views, null].map(view => String(held.filter(outcome => outcome.view === view).length || ''))
}

function noteOn(views: string[]): string {
  const names = views.map((view, at) => `${at + 1} ${view}`).join(', ')
  return `${names}.\nCounted in the first view that shows it; “other”: held by a rule that looks at no view.`
}
