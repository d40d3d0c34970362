import { describe, expect, test } from 'vitest'
import {
  readShare,
  thresholdOf,
  useOf,
  withTerms,
  withThreshold,
  withUse,
} from '../../console/settings/options.ts'
import { defaultPolicy, shippedThresholds } from '../../moderation/index.ts'

const cell = { label: 'insult', language: 'zh' }

describe('a threshold of the site’s own', () => {
  test('stands before the shipped one until it is reset', () => {
    const own = withThreshold(defaultPolicy, cell, { hold: 0.5, reject: 0.9 })
    expect(thresholdOf(own, shippedThresholds, cell).own).toMatchObject({ hold: 0.5, reject: 0.9 })
    const again = withThreshold(own, cell, { hold: 0.6, reject: null })
    expect(again.thresholds).toEqual([{ scorer: 'local', ...cell, hold: 0.6, reject: null }])
    expect(withThreshold(again, cell, null)).toEqual(defaultPolicy)
  })

  test('says what ships beside it', () => {
    const { own, shipped } = thresholdOf(defaultPolicy, shippedThresholds, cell)
    expect(own).toBeNull()
    expect(shipped!.hold).toBeGreaterThan(0.5)
  })

  test('leaves those of other scorers and models alone', () => {
    const others = [
      { scorer: 'judge', label: 'insult', language: 'zh', hold: 0.1 },
      { scorer: 'local', label: 'insult', language: 'zh', model: 'old', hold: 0.2 },
    ]
    const own = withThreshold({ ...defaultPolicy, thresholds: others }, cell, { hold: null, reject: null })
    expect(own.thresholds.slice(0, 2)).toEqual(others)
    expect(withThreshold(own, cell, null).thresholds).toEqual(others)
  })
})

test('a scorer is asked, required, or neither, and never both', () => {
  for (const use of ['off', 'optional', 'required'] as const) {
    const options = withUse(withUse(defaultPolicy, 'judge', 'required'), 'judge', use)
    expect(useOf(options, 'judge')).toBe(use)
    expect(useOf(options, 'local')).toBe('required')
    expect(
      [...options.requiredScorers, ...options.optionalScorers].filter(name => name === 'judge').length,
    ).toBe(use === 'off' ? 0 : 1)
  }
})

test('terms come one a line, once each, and take the new action', () => {
  const some = withTerms(defaultPolicy, 'one\n two \n\none\n三', { action: 'hold' })
  expect(some.terms.map(({ term }) => term)).toEqual(['one', 'two', '三'])
  const more = withTerms(some, 'two\nfour', { action: 'reject', category: 'house' })
  expect(more.terms.map(({ term, action }) => `${term} ${action}`)).toEqual([
    'two reject',
    'four reject',
    'one hold',
    '三 hold',
  ])
})

test.each([
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['1', 1],
  ['', null],
  [' ', null],
  ['1.1', undefined],
  ['-1', undefined],
  ['x', undefined],
])('a score typed as %j is %j', (typed, share) => {
  expect(readShare(typed)).toBe(share)
})
