import type { FeatureList } from './features/feature-list.ts'
import { heads } from './heads.ts'
import { stride, type Weights } from './weights.ts'

/** Sums and probabilities of one model, head by head, reused for every text. */
export class Scorer {
  readonly sums = new Float64Array(heads.length)
  readonly weights: Weights
  /** What one unit of an int8 weight is worth in the text that was scored last. */
  unit = 0
  private readonly seen: Uint32Array
  private turn = 0
  private readonly totals = new Int32Array(stride)

  constructor(weights: Weights) {
    this.weights = weights
    this.seen = new Uint32Array(1 << weights.header.bits)
  }

  /** Fills `sums` for a text: each distinct feature counts once, and the more there are the less each counts. */
  score(list: FeatureList): void {
    this.unit = 1 / Math.sqrt(Math.max(1, this.total(list)))
    const { bias, scales, denseWeights } = this.weights.header
    for (let head = 0; head < heads.length; head++) {
      let sum = bias[head]! + this.totals[head]! * scales[head]! * this.unit
      const row = denseWeights[head]!
      for (let i = 0; i < row.length; i++) sum += row[i]! * list.dense[i]!
      this.sums[head] = sum
    }
  }

  probability(head: number): number {
    const { slope, offset } = this.weights.header.calibration[head]!
    return 1 / (1 + Math.exp(-(slope * this.sums[head]! + offset)))
  }

  /** Adds the weights of each distinct bucket to `totals`; answers how many there are. */
  private total(list: FeatureList): number {
    const { seen, totals } = this
    const { buckets } = this.weights
    const mask = seen.length - 1
    const turn = this.nextTurn()
    let distinct = 0
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
    for (let i = 0; i < list.count; i++) {
      const bucket = list.hashes[i]! & mask
      if (seen[bucket] === turn) continue
      seen[bucket] = turn
      distinct++
      const at = bucket * stride
      a += buckets[at]!
      b += buckets[at + 1]!
      c += buckets[at + 2]!
      d += buckets[at + 3]!
      e += buckets[at + 4]!
      f += buckets[at + 5]!
      g += buckets[at + 6]!
    }
    totals.set([a, b, c, d, e, f, g])
    return distinct
  }

  private nextTurn(): number {
    if (this.turn === 0xffffffff) {
      this.seen.fill(0)
      this.turn = 0
    }
    return ++this.turn
  }
}
