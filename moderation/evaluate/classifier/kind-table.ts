import { heads } from '../../classifier/heads.ts'
import type { HeadThreshold } from '../../classifier/weights.ts'
import type { Table } from '../table.ts'
import type { Measured } from './measure.ts'
import { shareOf } from './metrics.ts'

/** For each kind of text how much of it is taken for abuse, and how much is held. */
export function kindTable(measured: Measured, thresholds: HeadThreshold[]): Table {
  const { examples, scores } = measured
  const rowsByKind = new Map<string, number[]>()
  for (const [row, example] of examples.entries()) {
    if (example.source === 'own' && hasHeldOut(measured) && !example.heldOut) continue
    const key = `${example.source === 'own' ? 'written' : 'collected'} ${example.kind ?? example.source}`
    rowsByKind.set(key, [...(rowsByKind.get(key) ?? []), row])
  }
  const rows = [...rowsByKind]
    .sort()
    .map(([kind, members]) => [
      kind,
      String(members.length),
      ...[0, 5, 6].map(head => share(members, row => scores[head]![row]! >= 0.5)),
      share(members, row => heads.some((_, head) => scores[head]![row]! >= thresholds[head]!.hold)),
    ])
  return {
    title: `${measured.language}: each kind of text`,
    note: 'Written examples: those whose templates are kept for measuring. Held: by any head at its threshold.',
    columns: ['kind', 'texts', 'toxicity ≥ 0.5', 'sexual ≥ 0.5', 'spam ≥ 0.5', 'held'],
    rows,
  }
}

const hasHeldOut = ({ examples }: Measured) =>
  examples.some(({ source, heldOut }) => source === 'own' && heldOut)

function share(rows: number[], holds: (row: number) => boolean): string {
  return `${(shareOf(rows, holds) * 100).toFixed(1)} %`
}
