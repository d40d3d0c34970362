import { describe, expect, it } from 'vitest'
import { heads } from '../../../moderation/classifier/heads.ts'
import type { Example } from '../../../moderation/classifier/train/example.ts'
import { makeWeights } from '../../../moderation/classifier/train/make-weights.ts'
import type { Recipe } from '../../../moderation/classifier/train/recipe.ts'
import { thresholdsSource } from '../../../moderation/classifier/train/write-thresholds.ts'
import { encodeWeights } from '../../../moderation/classifier/weights.ts'

const everyHead = (value: number) =>
  Object.fromEntries(heads.map(head => [head, value])) as Record<(typeof heads)[number], number>

const clean = [
  '谢谢分享',
  '今天天气很好',
  '地铁开通了',
  '芯片需要时间',
  '房价还会跌吗',
  '记者写得详细',
  '孩子上学了',
  '周末去爬山',
]
const bad = [
  '你是蠢货',
  '滚出去废物',
  '闭嘴蠢货',
  '废物东西',
  '弄死你',
  '蠢货废物',
  '你这个废物',
  '死全家蠢货',
]

function examples(): Example[] {
  const of = (texts: string[], label: 0 | 1) =>
    texts.flatMap(text =>
      ['', '。', '，真的', '呢', '啊啊'].map(
        (end): Example => ({
          text: text + end,
          language: 'zh',
          labels: Object.fromEntries(heads.map(head => [head, label])),
          weight: 1,
          source: 'tiny',
        }),
      ),
    )
  return [...of(clean, 0), ...of(bad, 1)]
}

const recipe: Recipe = {
  language: 'zh',
  bits: 12,
  cost: everyHead(4),
  leastExamples: 1,
  smoothing: 1,
  floor: 0.5,
  passes: 5,
  seed: 7,
  read: examples,
  natural: ({ labels }) => (labels.toxicity === 0 ? 1 : 0),
  falseHolds: everyHead(0.05),
  prevalence: everyHead(0.4),
}

const made = (changes: Partial<Recipe> = {}) => makeWeights({ ...recipe, ...changes }, '', () => {})

describe('the trainer', () => {
  it('makes the same bytes from the same examples, in whatever order they come', () => {
    const first = encodeWeights(made())
    expect(Buffer.compare(encodeWeights(made()), first)).toBe(0)
    expect(Buffer.compare(encodeWeights(made({ read: () => examples().reverse() })), first)).toBe(0)
  })

  it('names a model otherwise when its weights are others', () => {
    expect(made({ seed: 8 }).header.version).not.toBe(made().header.version)
  })

  it('never trains on what is held out, nor on its copies', () => {
    const heldOut = examples().map(example => ({ ...example, text: `保留${example.text}`, heldOut: true }))
    const copies = heldOut.map(({ heldOut: _, ...example }) => ({ ...example, text: `${example.text} ` }))
    const { header } = made({ read: () => [...examples(), ...heldOut, ...copies] })
    expect(header.provenance).toEqual({ tiny: examples().length })
  })

  it('writes the thresholds of each head with what they cost', () => {
    const source = thresholdsSource([made().header])
    for (const head of heads) expect(source).toContain(`label: '${head}', language: 'zh', hold: 0.`)
    expect(source).toContain('reject: null')
    expect(source).toContain('// 5 %, reject 0.')
  })
})
