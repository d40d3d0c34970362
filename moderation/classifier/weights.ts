import { denseNames } from './features/dense.ts'
import { heads, type ModelLanguage } from './heads.ts'

/** What a weights file begins with, after its first bytes. Arrays by head are in the order of `heads`. */
export type WeightsHeader = {
  format: 1
  language: ModelLanguage
  /** Names the model; it changes whenever a weight does. */
  version: string
  heads: string[]
  /** There are 2 to this power buckets. */
  bits: number
  dense: string[]
  bias: number[]
  /** What one unit of a head's int8 weights is worth. */
  scales: number[]
  denseWeights: number[][]
  /** From a head's sum to its probability: 1 / (1 + exp(-(slope * sum + offset))). */
  calibration: { slope: number; offset: number }[]
  /** What it was made from, for whoever reads the file. */
  provenance: Record<string, string | number>
}

export type Weights = {
  header: WeightsHeader
  /** For each bucket `stride` weights, those of `heads` in their order. */
  buckets: Int8Array
}

/** Bytes a bucket takes: a power of two, so that a bucket never crosses a cache line. */
export const stride = 8

const magic = 'PARLEYC1'

export class InvalidWeights extends Error {
  override name = 'InvalidWeights'
}

/** Reads a weights file. Throws InvalidWeights for anything but a whole file of this version's making. */
export function decodeWeights(bytes: Uint8Array, language: ModelLanguage): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || text(bytes.subarray(0, 8)) !== magic)
    throw new InvalidWeights('Not a weights file')
  const headerEnd = 12 + view.getUint32(8, true)
  if (headerEnd > bytes.length) throw new InvalidWeights('The weights file is cut off')
  const header = parse(text(bytes.subarray(12, headerEnd)))
  check(header, language)
  const size = stride << header.bits
  const begin = align(headerEnd)
  if (bytes.length !== begin + size) throw new InvalidWeights('The weights file has the wrong length')
  return { header, buckets: new Int8Array(bytes.buffer, bytes.byteOffset + begin, size) }
}

export function encodeWeights({ header, buckets }: Weights): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header))
  const begin = align(12 + head.length)
  const bytes = new Uint8Array(begin + buckets.length)
  bytes.set(new TextEncoder().encode(magic))
  new DataView(bytes.buffer).setUint32(8, head.length, true)
  bytes.set(head, 12)
  bytes.set(new Uint8Array(buckets.buffer, buckets.byteOffset, buckets.length), begin)
  return bytes
}

const align = (index: number) => Math.ceil(index / 64) * 64

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function parse(json: string): WeightsHeader {
  try {
    return JSON.parse(json)
  } catch {
    throw new InvalidWeights('The header of the weights file is damaged')
  }
}

function check(header: WeightsHeader, language: ModelLanguage): void {
  if (header?.format !== 1) throw new InvalidWeights('The weights file is of another format')
  if (header.language !== language)
    throw new InvalidWeights(`The weights are for ${header.language}, not for ${language}`)
  if (!isSame(header.heads, heads)) throw new InvalidWeights('The weights are for other labels')
  if (!isSame(header.dense, denseNames)) throw new InvalidWeights('The weights are for other features')
  if (!(header.bits >= 8 && header.bits <= 22)) throw new InvalidWeights('The weights have no sensible size')
  const rows = [header.bias, header.scales, ...(header.denseWeights ?? [])]
  const calibration = (header.calibration ?? []).flatMap(({ slope, offset }) => [slope, offset])
  if (header.denseWeights?.length !== heads.length || calibration.length !== heads.length * 2)
    throw new InvalidWeights('The header of the weights file is damaged')
  if (!rows.every(isNumbers) || !isNumbers(calibration))
    throw new InvalidWeights('The weights hold what is no number')
}

const isNumbers = (row: unknown) => Array.isArray(row) && row.every(Number.isFinite)

const isSame = (left: unknown, right: readonly string[]) => JSON.stringify(left) === JSON.stringify(right)
