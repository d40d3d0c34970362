import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heads } from '../../../moderation/classifier/heads.ts'
import { holds, scoreOf, shippedClassifier } from './classifier.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
      maxLength: 200,
    })
    .map(units => String.fromCharCode(...units)),
)

describe('the shipped Chinese model', () => {
  it.each([
    ['你这个蠢货，脑子里全是屎，闭嘴吧', 'insult'],
    ['再敢来我就弄死你全家，等着', 'threat'],
    ['黑人都是猴子，滚回非洲去吧，一群低等垃圾', 'identity_attack'],
    ['操你妈的，去你妈的', 'profanity'],
    ['同城约炮上门服务，学生妹少妇任选，包夜八百', 'sexual'],
    ['澳门百家乐真人荷官，注册送彩金，加微信abc12345', 'spam'],
  ] as const)('finds in “%s” %s', (text, head) => {
    expect(scoreOf(text, 'zh', head)).toBeGreaterThan(0.9)
    expect(holds(text, 'zh')).toBe(true)
  })

  it.each([
    '芯片产业需要长期投入，不能指望一两年就赶上。',
    '这篇报道写得很详细，谢谢记者。',
    '我家附近的地铁站终于开通了，上班方便多了。',
    '房价跌了这么多，年轻人是不是可以考虑上车了？',
  ])('publishes “%s”', text => {
    for (const head of heads) expect(scoreOf(text, 'zh', head)).toBeLessThan(0.3)
    expect(holds(text, 'zh')).toBe(false)
  })
})

describe('the shipped English model', () => {
  it.each([
    ['You are a pathetic fucking idiot, nobody wants you here', 'insult'],
    ['I will find you and kill you, you worthless piece of shit', 'threat'],
    ['All muslims are filthy animals and should be wiped out', 'identity_attack'],
  ] as const)('finds in “%s” %s', (text, head) => {
    expect(scoreOf(text, 'en', head)).toBeGreaterThan(0.7)
    expect(holds(text, 'en')).toBe(true)
  })

  it.each([
    'Thanks for the thorough article, I learned a lot about how chips are made.',
    'The new tram line opens in March, which should make the commute easier.',
    'I disagree with the author: subsidies rarely pay for themselves.',
  ])('publishes “%s”', text => {
    for (const head of heads) expect(scoreOf(text, 'en', head)).toBeLessThan(0.4)
    expect(holds(text, 'en')).toBe(false)
  })
})

describe('a reading', () => {
  it('has a score from 0 to 1 for every head, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const readings = shippedClassifier.read({ text }, ['zh', 'en'])
        expect(readings.map(({ language }) => language)).toEqual(['zh', 'en'])
        for (const { scores } of readings) {
          expect(Object.keys(scores)).toEqual([...heads])
          for (const score of Object.values(scores)) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same each time, whatever was read in between and whether spans were wanted', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = shippedClassifier.read({ text }, ['zh', 'en'])
        shippedClassifier.read({ text: other }, ['en'], { spans: true })
        const after = shippedClassifier.read({ text }, ['zh', 'en'], { spans: true })
        expect(after.map(({ scores }) => scores)).toEqual(before.map(({ scores }) => scores))
      }),
      { numRuns: 100 },
    )
  })

  it('is there for each judged language of a text and no other', () => {
    const text = '这是 a mixed comment 一条评论'
    expect(shippedClassifier.read({ text }, ['zh', 'en']).map(({ language }) => language)).toEqual([
      'zh',
      'en',
    ])
    expect(shippedClassifier.read({ text }, ['en']).map(({ language }) => language)).toEqual(['en'])
    expect(shippedClassifier.read({ text }, ['fr', 'und'])).toEqual([])
    expect(shippedClassifier.read({ text }, [])).toEqual([])
  })

  it('is refused for a text longer than is screened', () => {
    expect(() => shippedClassifier.read({ text: 'a'.repeat(30_000) }, ['en'])).toThrow(
      /longer than is screened/,
    )
  })

  it('names both models in its version', () => {
    expect(shippedClassifier.version).toMatch(/^zh-[0-9a-f]{8} en-[0-9a-f]{8}$/)
  })
})
