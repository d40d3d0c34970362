import { heads } from '../heads.ts'
import { stride } from '../weights.ts'
import type { Model } from './train-model.ts'

/** Int8 weights interleaved by bucket, and what one unit of each head is worth. */
export function quantise(model: Model, bits: number): { buckets: Int8Array; scales: number[] } {
  const buckets = new Int8Array(stride << bits)
  const scales = heads.map((_, head) => {
    const { weights } = model[head]!
    const scale = largest(weights) / 127 || 1
    for (let bucket = 0; bucket < weights.length; bucket++)
      buckets[bucket * stride + head] = Math.max(-127, Math.min(127, Math.round(weights[bucket]! / scale)))
    return scale
  })
  return { buckets, scales }
}

/** The largest weight, but for a few that stick out: those are cut, so that the many small ones stay apart. */
function largest(weights: Float64Array): number {
  const sizes = weights.filter(weight => weight !== 0).map(Math.abs)
  sizes.sort()
  return sizes[Math.floor(sizes.length * 0.9998)] ?? 0
}
