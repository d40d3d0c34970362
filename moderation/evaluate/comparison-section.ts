import { control, corpus, type Example } from '../corpus/index.ts'
import { comparatorsWith, shippedTerms } from './comparators.ts'
import { judge } from './judge.ts'
import { languageNames } from './languages.ts'
import type { Table } from './table.ts'
import { byTechnique, firstColumn, type Kind, percent } from './techniques.ts'

type Method = { name: string; holds(example: Example): boolean }

/** Parley's rules first, then the comparators, all with the shipped terms. */
const methods: Method[] = [
  { name: 'Parley', holds: example => judge(example).held },
  ...comparatorsWith(shippedTerms()).map(({ name, finds }) => ({
    name,
    holds: ({ text }: Example) => finds(text),
  })),
]
const columns = ['texts', ...methods.map(({ name }) => name)]
const note =
  '“Whole word”: terms between characters that are no letters, as Coral does; “substring”: anywhere,\n' +
  'as Artalk and Twikoo do; “any case”: the same, upper or lower. All with the shipped terms.'

/** For each technique the share of texts that each method holds. */
export function comparisonTable(title: string, kind: Kind, examples: Example[]): Table {
  const judged = judgeAll(examples)
  return {
    title,
    note,
    columns: [firstColumn[kind], ...columns],
    rows: [...byTechnique(judged).map(([name, texts]) => row(name, texts)), row('all', judged)],
  }
}

/** The same over each part of the corpus as a whole, and over the control set. */
export function comparisonSummary(title: string): Table {
  const rows = languageNames.flatMap(([language, name]) => [
    row(`${name} evasions, found`, judgeAll(corpus[language].evasions)),
    row(`${name} control evasions, found`, judgeAll(control[language].evasions)),
    row(`${name} harmless look-alikes, held`, judgeAll(corpus[language].harmless)),
    row(`${name} control look-alikes, held`, judgeAll(control[language].harmless)),
  ])
  return { title, note, columns: ['', ...columns], rows }
}

type Judged = { technique: string; held: boolean[] }

function judgeAll(examples: Example[]): Judged[] {
  return examples.map(example => ({
    technique: example.technique,
    held: methods.map(method => method.holds(example)),
  }))
}

function row(name: string, texts: Judged[]): string[] {
  const shares = methods.map((_, at) => percent(texts.filter(({ held }) => held[at]).length, texts.length))
  return [name, String(texts.length), ...shares]
}
