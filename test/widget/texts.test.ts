import { describe, expect, it } from 'vitest'
import { problemTypes } from '../../src/problem.ts'
import { Failure, waitOf } from '../../widget/failure.ts'
import { isLong } from '../../widget/fold.ts'
import { en } from '../../widget/i18n/en.ts'
import { zhCN } from '../../widget/i18n/zh-CN.ts'
import { themeOfTextColor } from '../../widget/page.ts'
import { relativeTime } from '../../widget/times.ts'
import { initialOf } from '../../widget/view/author.tsx'
import { explain } from '../../widget/writing/explain.ts'
import { roomLeft } from '../../widget/writing/limits.ts'

/** Every text by its path, functions called with samples. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'object') return textsOf(value, `${path}${key}.`)
    if (typeof value === 'string') return [[path + key, value]]
    return [[path + key, String(value(...Array.from({ length: value.length }, (_, n) => `<${n}>`)))]]
  })

describe('the catalogues', () => {
  it('say the same things, with the same parts, in both languages', () => {
    const [english, chinese] = [new Map(textsOf(en)), new Map(textsOf(zhCN))]
    expect([...chinese.keys()]).toEqual([...english.keys()])
    for (const [key, text] of english) {
      const parts = (of: string) => [...new Set(of.match(/<\d>/g))].sort()
      expect(parts(chinese.get(key)!), key).toEqual(parts(text))
      expect(text.trim(), key).not.toBe('')
    }
  })

  it('are Chinese in Chinese', () => {
    for (const [key, text] of textsOf(zhCN)) expect(text, key).toMatch(/\p{Script=Han}/u)
  })

  it('explain failures by types that the service has', () => {
    const types: string[] = ['no-answer', ...problemTypes]
    for (const type of Object.keys(en.failures)) expect(types).toContain(type)
  })

  it('count in English', () => {
    expect(en.newComments(1)).toBe('1 new comment')
    expect(en.newComments(3)).toBe('3 new comments')
  })
})

describe('a failure', () => {
  it('says when to come back', () => {
    expect(explain(new Failure('rate-limited', 429, 40_000), en, 'en')).toContain('in 40 seconds')
    expect(explain(new Failure('rate-limited', 429, 600_000), zhCN, 'zh-CN')).toContain('10分钟后')
    expect(explain(new Failure('rate-limited', 429), en, 'en')).toBe(en.tooFastSoon)
  })

  it('of a kind not known is explained by its status', () => {
    expect(explain(new Failure('', 502), en, 'en')).toBe(en.failures.unavailable)
    expect(explain(new Failure('unheard-of', 418), en, 'en')).toBe(en.failed)
  })

  it('reads Retry-After as seconds or a date', () => {
    expect(waitOf('7')).toBe(7000)
    expect(waitOf(new Date(Date.now() + 5000).toUTCString())).toBeGreaterThan(3000)
    expect(waitOf(null)).toBeNull()
    expect(waitOf('soon')).toBeNull()
  })
})

describe('what is shown', () => {
  it('is folded when it would fill a screen, in either script', () => {
    expect(isLong([['p', 'word '.repeat(100)]])).toBe(false)
    expect(isLong([['p', 'word '.repeat(400)]])).toBe(true)
    expect(isLong([['p', '字'.repeat(500)]])).toBe(false)
    expect(isLong([['p', '字'.repeat(700)]])).toBe(true)
    expect(isLong(Array.from({ length: 12 }, () => ['p', 'x'] as ['p', string]))).toBe(true)
    expect(isLong(null as never)).toBe(false)
  })

  it('has relative times in words', () => {
    const now = Date.parse('2026-01-02T00:00:00Z')
    expect(relativeTime('2026-01-01T23:59:30Z', now, 'en')).toBeNull()
    expect(relativeTime('2026-01-02T00:05:00Z', now, 'en')).toBeNull()
    expect(relativeTime('2026-01-01T23:57:00Z', now, 'en')).toBe('3 minutes ago')
    expect(relativeTime('2026-01-01T00:00:00Z', now, 'zh-CN')).toBe('昨天')
  })

  it('has an initial for any name', () => {
    expect(['林晚舟', ' ada', '"quoted"', '👩‍🚀 x', '🙂', ''].map(initialOf)).toEqual([
      '林',
      'A',
      'Q',
      'X',
      '🙂',
      '·',
    ])
  })

  it('is light or dark as the page’s text says', () => {
    expect(themeOfTextColor('rgb(20, 20, 20)')).toBe('light')
    expect(themeOfTextColor('rgba(230, 227, 221, 0.9)')).toBe('dark')
    expect(themeOfTextColor('oklch(0.9 0.01 90)')).toBeNull()
  })
})

describe('the counter', () => {
  it('speaks near the limit, and counts bytes where they end first', () => {
    expect(roomLeft('x'.repeat(8999))).toMatchObject({ isNear: false })
    expect(roomLeft('x'.repeat(9500))).toEqual({ left: 500, isNear: true, isOver: false })
    expect(roomLeft('字'.repeat(10_000))).toMatchObject({ left: 0, isOver: false })
    expect(roomLeft('x'.repeat(10_001))).toMatchObject({ left: -1, isOver: true })
    expect(roomLeft('字'.repeat(9_999) + '🙂'.repeat(900))).toMatchObject({ isOver: true })
  })
})
