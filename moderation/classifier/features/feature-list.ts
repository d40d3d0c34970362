import type { View } from '../../text/view.ts'

/** Features kept of one text. What is beyond carries no weight, so that work stays bounded. */
export const mostFeatures = 200_000

/**
 * The features of one text, filled again for each text without allocating: hashed grams, each with its place in
 * the text when places are wanted, and a few dense values that every text has.
 */
export class FeatureList {
  count = 0
  hashes = new Uint32Array(4096)
  begins = new Int32Array(4096)
  ends = new Int32Array(4096)
  readonly dense: Float32Array
  /** Whether places are kept. */
  placed = false
  private view: View | undefined

  constructor(denseCount: number) {
    this.dense = new Float32Array(denseCount)
  }

  clear(): void {
    this.count = 0
    this.dense.fill(0)
  }

  /** Units of what is added from here on count in this view. */
  from(view: View): void {
    this.view = view
  }

  add(hash: number, begin: number, end: number): void {
    if (this.count === mostFeatures) return
    if (this.count === this.hashes.length) this.grow()
    if (this.placed) {
      this.begins[this.count] = this.view!.begins[begin]!
      this.ends[this.count] = this.view!.ends[end - 1]!
    }
    this.hashes[this.count++] = spread(hash)
  }

  private grow(): void {
    const capacity = this.hashes.length * 2
    const { hashes, begins, ends } = this
    this.hashes = new Uint32Array(capacity)
    this.begins = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.hashes.set(hashes)
    this.begins.set(begins)
    this.ends.set(ends)
  }
}

/** One step of a rolling hash. */
export function mix(hash: number, unit: number): number {
  return Math.imul((hash ^ unit) + 0x7f4a7c15, 0x2c1b3c6d)
}

/** Spreads a rolling hash over all 32 bits, so that its low bits can choose a bucket. */
function spread(hash: number): number {
  let bits = hash ^ (hash >>> 15)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
