import { heads } from '../../classifier/heads.ts'
import type { Table } from '../table.ts'
import { type Measured, setOf } from './measure.ts'
import { accuracy, areaUnderCurve, macroF1, recallAt, type Scored } from './metrics.ts'

/** Texts that a row needs of either kind to say anything. */
const least = 20

/** For each head and data set how well what has it is told from what hasn't. */
export function headTable(measured: Measured): Table {
  const rows = heads.flatMap((head, index) =>
    setsOf(measured).flatMap(set => {
      const scored = scoredOf(measured, index, set)
      const positives = scored.filter(({ label }) => label === 1).length
      if (positives < least || scored.length - positives < least) return []
      return [[head, set, String(positives), String(scored.length - positives), ...figures(scored)]]
    }),
  )
  return {
    title: `${measured.language}: each head on each set`,
    note:
      'By models trained without the text and what was made from the same template; accuracy and macro-F1 at 0.5.\n' +
      'Within one set; for written examples those of other kinds are the ones without the label.',
    columns: ['head', 'set', 'with', 'without', 'accuracy', 'macro-F1', 'AUC', 'recall 1 %', 'recall 0.1 %'],
    rows,
  }
}

const setsOf = ({ examples }: Measured) => [...new Set(examples.map(setOf))].sort()

function scoredOf({ examples, scores }: Measured, head: number, set: string): Scored[] {
  return examples.flatMap((example, row) => {
    const label = example.labels[heads[head]!]
    return setOf(example) === set && label !== undefined ? [{ score: scores[head]![row]!, label }] : []
  })
}

function figures(scored: Scored[]): string[] {
  return [
    accuracy(scored, 0.5),
    macroF1(scored, 0.5),
    areaUnderCurve(scored),
    recallAt(scored, 0.01),
    recallAt(scored, 0.001),
  ].map(figure => figure.toFixed(3))
}
