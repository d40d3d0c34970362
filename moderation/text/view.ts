import { viewGrowth, WorkBoundExceeded } from '../limits.ts'
import type { SourceText, Span } from '../types.ts'

/** Bits of `View.edges`: why a word may begin at a unit although a letter stands before it. */
export const caseEdge = 1
/** Separators were taken out before this unit. */
export const joinEdge = 2
/** What was taken out or replaced before this unit held a mark that ends a clause, or a line break. */
export const clauseEdge = 4

/** The unit was guessed: ordinary characters that stood side by side were taken for parts of one. */
export const guessEdge = 8
/** The unit stands for a syllable or word that was written in letters, or for an emoji. */
export const spelledEdge = 16
/** The unit stands inside a word written in letters: no term ends before it. */
export const innerEdge = 32
/** Nor does one begin with it. */
export const tailEdge = 64

/** A rewritten copy of a text made for matching, unit by unit with its way back to the raw text. */
export type View = {
  name: string
  length: number
  /** UTF-16 units; only the first `length` count. */
  units: Uint16Array
  /** For each unit, where what it stands for begins and ends in the raw text. Both never fall. */
  begins: Int32Array
  ends: Int32Array
  edges: Uint8Array
  /** In a view that squashes repeats: how many units of its source each unit stands for. */
  runs?: Uint16Array
  /** What is found here only may be what was meant: it holds and never rejects. */
  fuzzy?: boolean
  /** The view whose forms of terms are looked for here; absent, its own. */
  forms?: string
  /** In a view of sounds: the Han character that a unit was heard from, 0 where it was spelled. */
  written?: Uint16Array
}

/** The raw text's span for units `from` to `to` (exclusive, not empty) of a view. */
export function spanOf(view: View, from: number, to: number): Span {
  return [view.begins[from]!, view.ends[to - 1]!]
}

/** A view's text, for showing and for tests. */
export function textOf(view: View): string {
  let text = ''
  for (let i = 0; i < view.length; i += 4096)
    text += String.fromCharCode(...view.units.subarray(i, Math.min(i + 4096, view.length)))
  return text
}

/** A view's content as a source of its own, as if it had been typed. */
export function asSource(view: View): SourceText {
  return { text: textOf(view) }
}

/** Collects a view unit by unit; refuses to grow beyond the bound. */
export class ViewBuilder {
  length = 0
  units: Uint16Array
  begins: Int32Array
  ends: Int32Array
  edges: Uint8Array
  private readonly most: number

  constructor(sourceLength: number) {
    const capacity = sourceLength + 16
    this.most = capacity * viewGrowth
    this.units = new Uint16Array(capacity)
    this.begins = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.edges = new Uint8Array(capacity)
  }

  push(unit: number, begin: number, end: number, edge: number): void {
    if (this.length === this.units.length) this.grow()
    const at = this.length++
    this.units[at] = unit
    this.begins[at] = begin
    this.ends[at] = end
    this.edges[at] = edge
  }

  view(name: string): View {
    const { length, units, begins, ends, edges } = this
    return { name, length, units, begins, ends, edges }
  }

  private grow(): void {
    const capacity = this.length * 2
    if (capacity > this.most) throw new WorkBoundExceeded('A view grew too long')
    this.units = enlarged(this.units, new Uint16Array(capacity))
    this.begins = enlarged(this.begins, new Int32Array(capacity))
    this.ends = enlarged(this.ends, new Int32Array(capacity))
    this.edges = enlarged(this.edges, new Uint8Array(capacity))
  }
}

function enlarged<T extends Uint16Array | Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from)
  return into
}
