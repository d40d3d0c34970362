import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, likeness } from '../../moderation/index.ts'

const long =
  'The price figures should carry a source, because contract prices rose by 15% over the last year.'

describe('the exact key', () => {
  it.each([
    ['Hello, World', 'hello world'],
    ['ＨＥＬＬＯ', 'hello'],
    ['傻\u200b逼', '傻 逼！'],
    ['體育', '体育'],
    ['fuсk', 'fuck'],
    ['  a\n\nb ', 'ab'],
    ['👍', '👍 '],
  ])('is the same for %j and %j', (a, b) => {
    expect(fingerprint(a).exact).toBe(fingerprint(b).exact)
  })
  it.each([
    ['hello', 'hullo'],
    ['', 'a'],
    ['👍', '👎'],
    ['ab', 'ba'],
    ['1', '11'],
  ])('differs for %j and %j', (a, b) => {
    expect(fingerprint(a).exact).not.toBe(fingerprint(b).exact)
  })
  it('is 16 hex digits, and differs for thousands of like texts', () => {
    const keys = new Set<string>()
    for (let i = 0; i < 5000; i++) keys.add(fingerprint(`comment number ${i}`).exact)
    expect(keys.size).toBe(5000)
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('likeness', () => {
  it.each([
    ['one word changed', long.replace('source', 'label'), 0.5, 1],
    ['a word added', `${long} Really.`, 0.7, 1],
    ['half of it', long.slice(0, 50), 0.2, 0.8],
    [
      'something else',
      'My dog is afraid of fireworks and hides in the bath until they are over, poor thing.',
      0,
      0.3,
    ],
  ])('of a text and %s', (_what, other, least, most) => {
    const like = likeness(fingerprint(long), fingerprint(other))
    expect(like).toBeGreaterThanOrEqual(least)
    expect(like).toBeLessThanOrEqual(most)
  })
  it('is 1 for one key, even of short texts, and 0 for other short texts', () => {
    expect(likeness(fingerprint('OK!'), fingerprint('ok'))).toBe(1)
    expect(likeness(fingerprint('ok'), fingerprint('okay'))).toBe(0)
    expect(fingerprint('ok').sketch).toEqual([])
  })
  it('is symmetric and lies between 0 and 1, for any two texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (a, b) => {
          const [one, other] = [fingerprint(a), fingerprint(b)]
          expect(likeness(one, other)).toBe(likeness(other, one))
          expect(likeness(one, other)).toBeGreaterThanOrEqual(0)
          expect(likeness(one, other)).toBeLessThanOrEqual(1)
          expect(likeness(one, fingerprint(a))).toBe(1)
        },
      ),
    )
  })
})

describe('any text has a fingerprint', () => {
  it.each([
    ['lone surrogates', '\ud800\udc00\udfff\ud800'],
    ['100,000 marks', `a${'\u0301'.repeat(100_000)}`],
    ['ligatures that unfold', 'ﷺ'.repeat(20_000)],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    const { exact, sketch } = fingerprint(text)
    expect(exact).toMatch(/^[0-9a-f]{16}$/)
    for (const value of sketch) expect(value).toBe(value | 0)
  })
  it('made of its first 20,000 units', () => {
    const start = 'word '.repeat(4000)
    expect(fingerprint(`${start}more`)).toEqual(fingerprint(start))
    expect(fingerprint(start.slice(5))).not.toEqual(fingerprint(start))
  })
})
