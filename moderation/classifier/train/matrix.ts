import { featuresOf } from '../classifier.ts'
import { denseNames } from '../features/dense.ts'
import { FeatureList } from '../features/feature-list.ts'
import type { ModelLanguage } from '../heads.ts'
import { classifierViews } from '../views.ts'

/** The features of many texts: for each text its distinct buckets in `columns` and its dense values. */
export type Matrix = {
  rows: number
  bits: number
  /** Where each row begins in `columns`; one more than rows. */
  starts: Int32Array
  columns: Int32Array
  /** `denseNames.length` values a row. */
  dense: Float32Array
  /** What each feature of a row is worth: less the more there are. */
  units: Float64Array
}

/** Features of texts in one language. Buckets in fewer than `leastExamples` of them are left out. */
export function buildMatrix(
  texts: string[],
  language: ModelLanguage,
  size: { bits: number; leastExamples: number },
): Matrix {
  const matrix = collect(texts, language, size.bits)
  return withoutRare(matrix, size.leastExamples)
}

function collect(texts: string[], language: ModelLanguage, bits: number): Matrix {
  const list = new FeatureList(denseNames.length)
  const seen = new Int32Array(1 << bits).fill(-1)
  const starts = new Int32Array(texts.length + 1)
  const dense = new Float32Array(texts.length * denseNames.length)
  const units = new Float64Array(texts.length)
  let columns = new Int32Array(texts.length * 256 + 1024)
  let count = 0
  for (const [row, text] of texts.entries()) {
    featuresOf[language](classifierViews({ text }), list)
    dense.set(list.dense, row * denseNames.length)
    if (count + list.count > columns.length) columns = enlarged(columns, (count + list.count) * 2)
    for (let i = 0; i < list.count; i++) {
      const bucket = list.hashes[i]! & (seen.length - 1)
      if (seen[bucket] === row) continue
      seen[bucket] = row
      columns[count++] = bucket
    }
    starts[row + 1] = count
    units[row] = 1 / Math.sqrt(Math.max(1, count - starts[row]!))
  }
  return { rows: texts.length, bits, starts, columns: columns.subarray(0, count), dense, units }
}

function enlarged(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const into = new Int32Array(length)
  into.set(from)
  return into
}

function withoutRare(matrix: Matrix, least: number): Matrix {
  const { rows, bits, columns, starts } = matrix
  const counts = new Int32Array(1 << bits)
  for (const column of columns) counts[column]!++
  const kept = new Int32Array(columns.length)
  const keptStarts = new Int32Array(rows + 1)
  let count = 0
  for (let row = 0; row < rows; row++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++)
      if (counts[columns[i]!]! >= least) kept[count++] = columns[i]!
    keptStarts[row + 1] = count
  }
  return { ...matrix, starts: keptStarts, columns: kept.slice(0, count) }
}
