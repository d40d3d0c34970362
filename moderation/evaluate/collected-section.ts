import { wikiCatLargeExamples } from '../classifier/train/english/wiki-cat-large.ts'
import type { Example } from '../classifier/train/example.ts'
import { readCold } from '../classifier/train/sources/cold.ts'
import { judge, viewNames } from './judge.ts'
import type { Table } from './table.ts'
import { percent } from './techniques.ts'
import { shareUpTo } from './views-section.ts'

/** What the rules alone hold of comments that nobody wrote for a test, clean and abusive. */
export function collectedTable(dataFolder: string): Table {
  const views = viewNames()
  return {
    title: 'Collected comments, by the rules alone',
    note:
      `${views.map((view, at) => `${at + 1} ${view}`).join(', ')}.\n` +
      'Per cent shown by each view or a plainer one. Chinese: COLD (train, dev); English: Wikipedia talk.',
    columns: ['', 'texts', ...views.map((_, at) => String(at + 1)), 'held'],
    rows: [
      ...rowsOf('Chinese', readCold(dataFolder), views),
      ...rowsOf('English', wikiCatLargeExamples(dataFolder), views),
    ],
  }
}

function rowsOf(language: string, examples: Example[], views: string[]): string[][] {
  return [
    row(`${language}, clean`, examples.filter(isClean), views),
    row(
      `${language}, abusive`,
      examples.filter(({ labels }) => labels.toxicity === 1),
      views,
    ),
  ]
}

function isClean({ labels }: Example): boolean {
  return labels.toxicity === 0
}

function row(name: string, examples: Example[], views: string[]): string[] {
  const outcomes = examples.map(({ text }) => judge({ text, technique: '', field: 'body' }))
  const held = outcomes.filter(outcome => outcome.held).length
  const shares = shareUpTo(outcomes, views).map(share => share.toFixed(2))
  return [name, String(outcomes.length), ...shares, percent(held, outcomes.length)]
}
