import type { Example } from '../corpus/index.ts'
import { comparatorsWith, shippedTerms } from './comparators.ts'
import { judge } from './judge.ts'
import type { Table } from './table.ts'
import { byTechnique, percent } from './techniques.ts'

type Method = { name: string; holds(example: Example): boolean }

/** Parley's rules first, then the comparators, all with the shipped terms. */
export const methods: Method[] = [
  { name: 'Parley', holds: example => judge(example).held },
  ...comparatorsWith(shippedTerms()).map(({ name, finds }) => ({
    name,
    holds: ({ text }: Example) => finds(text),
  })),
]

/** For each technique the share of texts that each method holds. */
export function comparisonTable(title: string, kind: 'evasions' | 'harmless', examples: Example[]): Table {
  const judged = examples.map(example => ({
    technique: example.technique,
    held: methods.map(method => method.holds(example)),
  }))
  const row = (name: string, texts: { held: boolean[] }[]) => [
    name,
    String(texts.length),
    ...methods.map((_, at) => percent(texts.filter(({ held }) => held[at]).length, texts.length)),
  ]
  return {
    title,
    columns: [kind === 'evasions' ? 'technique' : 'looks like', 'texts', ...methods.map(({ name }) => name)],
    rows: [...byTechnique(judged).map(([name, texts]) => row(name, texts)), row('all', judged)],
  }
}
