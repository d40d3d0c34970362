import type { Head } from '../heads.ts'

/** One text that a model is trained or measured on, whichever data it comes from. */
export type Example = {
  text: string
  language: 'zh' | 'en'
  /** What is known of it. A head that is absent is unknown, and isn't trained on this text. */
  labels: Partial<Record<Head, 0 | 1>>
  /**
   * Its share in training: 1 for collected and checked data, at most 0.3 for what templates make and for balancing
   * sentences.
   */
  weight: number
  /** The data set it comes from, or `own` for written examples. */
  source: string
  /** What it was made from. Held-out splits never part the texts of one template. */
  template?: string
  /** Kept for measuring only. */
  heldOut?: boolean
  /** The row it counts in where results are told apart: `counter-speech`, `neutral-identity`. */
  kind?: string
}
