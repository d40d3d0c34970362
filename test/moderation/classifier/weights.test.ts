import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClassifier } from '../../../moderation/classifier/classifier.ts'
import { decodeWeights, encodeWeights, InvalidWeights } from '../../../moderation/classifier/weights.ts'

const folder = join(import.meta.dirname, '../../../moderation/classifier/weights')
const file = (language: 'zh' | 'en') => new Uint8Array(readFileSync(join(folder, `${language}.bin`)))
const zh = file('zh')

/** The shipped Chinese weights with another header. */
function withHeader(change: (header: Record<string, unknown>) => void): Uint8Array {
  const weights = decodeWeights(zh, 'zh')
  const header = structuredClone(weights.header)
  change(header as unknown as Record<string, unknown>)
  return encodeWeights({ header, buckets: weights.buckets })
}

const refused = (bytes: Uint8Array, message: RegExp) => {
  expect(() => decodeWeights(bytes, 'zh')).toThrow(InvalidWeights)
  expect(() => decodeWeights(bytes, 'zh')).toThrow(message)
}

describe('a weights file', () => {
  it('is read and written as the same bytes', () => {
    expect(Buffer.compare(encodeWeights(decodeWeights(zh, 'zh')), zh)).toBe(0)
  })

  it('is refused when it is something else', () => {
    refused(new Uint8Array(0), /Not a weights file/)
    refused(new TextEncoder().encode('<!doctype html><title>404</title>'), /Not a weights file/)
  })

  it('is refused when it is cut off or has more than it says', () => {
    refused(zh.subarray(0, 100), /cut off/)
    refused(zh.subarray(0, zh.length - 1), /wrong length/)
    refused(Buffer.concat([zh, new Uint8Array(1)]), /wrong length/)
  })

  it('is refused when its header is damaged', () => {
    const damaged = zh.slice()
    damaged[12] = 0
    refused(damaged, /damaged/)
  })

  it('is refused for the other language', () => {
    expect(() => decodeWeights(zh, 'en')).toThrow(/for zh, not for en/)
    expect(() => createClassifier({ zh: file('en'), en: file('en') })).toThrow(InvalidWeights)
  })

  it('is refused when it is for other labels or features, or holds no numbers', () => {
    refused(
      withHeader(header => Object.assign(header, { format: 2 })),
      /another format/,
    )
    refused(
      withHeader(header => Object.assign(header, { heads: ['toxicity'] })),
      /other labels/,
    )
    refused(
      withHeader(header => Object.assign(header, { dense: ['mood'] })),
      /other features/,
    )
    refused(
      withHeader(header => Object.assign(header, { bits: 3 })),
      /no sensible size/,
    )
    refused(
      withHeader(header => Object.assign(header, { bias: [null, 0, 0, 0, 0, 0, 0] })),
      /no number/,
    )
    refused(
      withHeader(header => Object.assign(header, { calibration: [] })),
      /damaged/,
    )
  })
})
