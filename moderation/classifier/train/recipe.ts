import { type Head, heads, type ModelLanguage } from '../heads.ts'
import type { Example } from './example.ts'

/** How the model of one language is made. */
export type Recipe = {
  language: ModelLanguage
  /** The model has 2 to this power buckets. */
  bits: number
  /** For each head how far the weights may go after the examples: larger trusts them more. */
  cost: Record<Head, number>
  /** Features in fewer examples are left out. */
  leastExamples: number
  /** How much every feature counts as seen on either side before the examples are; and the least it may tell. */
  smoothing: number
  floor: number
  /** Passes over the examples. */
  passes: number
  seed: number
  /** All examples, held-out ones too. Reads the data folder and the written examples. */
  read(dataFolder: string): Example[]
  /**
   * How much an example counts as what sites really get, 0 when it isn't like that. Scores are calibrated and
   * thresholds set on these.
   */
  natural(example: Example): number
  /** The share of natural texts that a head's threshold may hold wrongly. */
  falseHolds: Record<Head, number>
  /**
   * The share of texts with each head for which 0.5 is right as often as wrong. That of a heated discussion, not of all
   * that a site gets: 0.5 is then the line that tells best, and what holds is said by the thresholds.
   */
  prevalence: Record<Head, number>
}

/** The same value for every head. */
export const forAll = (value: number) =>
  Object.fromEntries(heads.map(head => [head, value])) as Record<Head, number>
