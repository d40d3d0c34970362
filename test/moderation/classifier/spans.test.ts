import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Head, ModelLanguage } from '../../../moderation/classifier/heads.ts'
import { shippedClassifier } from './classifier.ts'

function placesOf(text: string, language: ModelLanguage, head: Head): string[] {
  const [reading] = shippedClassifier.read({ text }, [language], { spans: true })
  return reading!.spans![head]!.map(([begin, end]) => text.slice(begin, end))
}

describe('the places that carried a score', () => {
  it('are left out unless they are asked for', () => {
    expect(shippedClassifier.read({ text: '你这个蠢货' }, ['zh'])[0]!.spans).toBeUndefined()
  })

  it('hold the abusive words of a Chinese text first', () => {
    const text = '今天的天气很好，公园里人也不多，但是你这个蠢货为什么要来这里说话'
    expect(placesOf(text, 'zh', 'insult')[0]).toContain('蠢货')
  })

  it('hold the abusive words of an English text first', () => {
    const text =
      'The weather was fine and the park was quiet, but you are a fucking idiot as far as I can see'
    expect(placesOf(text, 'en', 'toxicity')[0]).toMatch(/fuck|idiot/)
  })

  it('point into the text as it was typed, through what the views take out', () => {
    const text = '今天的天气很好，但是你这个蠢\u200b货为什么要来'
    expect(placesOf(text, 'zh', 'insult')[0]).toContain('蠢\u200b货')
  })

  it('lie within the text, apart from each other, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        for (const { spans } of shippedClassifier.read({ text }, ['zh', 'en'], { spans: true })) {
          for (const places of Object.values(spans!)) {
            const sorted = [...places].sort((left, right) => left[0] - right[0])
            for (const [i, [begin, end]] of sorted.entries()) {
              expect(begin).toBeGreaterThanOrEqual(i === 0 ? 0 : sorted[i - 1]![1])
              expect(end).toBeGreaterThan(begin)
              expect(end).toBeLessThanOrEqual(text.length)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
