import type { HeadThreshold } from '../../classifier/weights.ts'
import type { Table } from '../table.ts'
import { isCollected, isOfFirstFold, type Measured, scoreAnew } from './measure.ts'
import { areaUnderCurve, shareOf } from './metrics.ts'
import { perturbationsEn, perturbationsZh } from './perturb.ts'

/** What disguises cost on collected texts, all of them disguised, clean ones too. */
export function evasionTable(measured: Measured, thresholds: HeadThreshold[]): Table {
  const rows = measured.examples.filter(
    example => isCollected(example) && isOfFirstFold(example) && example.labels.toxicity !== undefined,
  )
  const texts = rows.map(({ text }) => text)
  const all = measured.language === 'zh' ? perturbationsZh(texts) : perturbationsEn()
  const figures = (changed: string[]) => {
    const scores = scoreAnew(measured, changed)[0]!
    const scored = rows.map((row, at) => ({ score: scores[at]!, label: row.labels.toxicity! }))
    const held = (label: 0 | 1) =>
      shareOf(
        scored.filter(one => one.label === label),
        ({ score }) => score >= thresholds[0]!.hold,
      )
    return { area: areaUnderCurve(scored), recall: held(1), falseHolds: held(0) }
  }
  const plain = figures(texts)
  return {
    title: `${measured.language}: toxicity of disguised texts`,
    columns: ['disguise', 'AUC', 'loss', 'abuse held', 'clean held'],
    rows: [
      ['none', plain.area.toFixed(4), '', plain.recall.toFixed(3), plain.falseHolds.toFixed(3)],
      ...all.map(({ name, apply }) => {
        const { area, recall, falseHolds } = figures(texts.map(apply))
        return [
          name,
          area.toFixed(4),
          (plain.area - area).toFixed(4),
          recall.toFixed(3),
          falseHolds.toFixed(3),
        ]
      }),
    ],
  }
}
