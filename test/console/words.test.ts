import { describe, expect, test } from 'vitest'
import { titleOf } from '../../console/finding-words.ts'
import { en } from '../../console/i18n/en.ts'
import { chooseLanguage } from '../../console/i18n/language.ts'
import { zhCN } from '../../console/i18n/zh-CN.ts'
import { readReason, reasonCodes, suggestReason, writeReason } from '../../console/reasons.ts'
import { policyRules } from '../../moderation/policy.ts'
import { makeCase, makeFinding } from './subject.ts'

type Tree = { [key: string]: unknown }

function paths(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? paths(value as Tree, `${prefix}${key}.`)
      : [`${prefix}${key}:${typeof value}`],
  )
}

/** Every text of a catalogue, functions called with a sample. */
function texts(tree: Tree): string[] {
  return Object.values(tree).flatMap(value => {
    if (typeof value === 'function') return [String(value(2, 'x', 'y'))]
    return typeof value === 'object' && value !== null ? texts(value as Tree) : [String(value)]
  })
}

describe('the catalogues', () => {
  test('have the same keys with the same shapes', () => {
    expect(paths(zhCN as Tree).sort()).toEqual(paths(en as Tree).sort())
  })

  test('leave nothing undefined and use every argument', () => {
    for (const text of [...texts(en as Tree), ...texts(zhCN as Tree)])
      expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('name every rule of the policy', () => {
    for (const { rule } of policyRules) {
      expect(en.rules[rule.name], rule.name).toBeTruthy()
      expect(zhCN.rules[rule.name], rule.name).toBeTruthy()
    }
  })

  test('an unknown rule shows its id, a failed one says so', () => {
    expect(titleOf(makeFinding({ rule: 'novel' }), en)).toBe('novel')
    expect(titleOf(makeFinding({ rule: 'flood', detail: { kind: 'failed' } }), en)).toContain(
      'could not be run',
    )
    expect(titleOf(makeFinding({ rule: 'links', detail: { kind: 'many' } }), en)).toBe('Many links')
  })
})

describe('the language', () => {
  test.each([
    ['en', ['zh-CN'], 'en'],
    [null, ['zh-TW', 'en'], 'zh-CN'],
    [null, ['de', 'en-GB', 'zh'], 'en'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['klingon', ['zh'], 'zh-CN'],
  ])('remembered %j, preferred %j: %s', (remembered, preferred, expected) => {
    expect(chooseLanguage(remembered, preferred)).toBe(expected)
  })
})

describe('reasons', () => {
  test('are read as they were written', () => {
    for (const code of reasonCodes) {
      expect(readReason(writeReason(code, ''))).toEqual({ code, note: '' })
      expect(readReason(writeReason(code, ' 骂人: x '))).toEqual({ code, note: '骂人: x' })
    }
  })

  test('never exceed what the service takes', () => {
    expect(writeReason('other', 'x'.repeat(900))).toHaveLength(500)
  })

  test('from elsewhere are shown as they are', () => {
    expect(readReason('abusive text')).toEqual({ code: null, note: 'abusive text' })
  })

  test('suggest what was found, then what was reported', () => {
    const withFindings = (...findings: ReturnType<typeof makeFinding>[]) =>
      makeCase('x', { comment: { findings } })
    const term = (category: string) => makeFinding({ detail: { kind: 'term', category } })
    expect(suggestReason(withFindings(term('insult'), term('threat')))).toBe('threat')
    expect(suggestReason(withFindings(term('spam')))).toBe('spam')
    expect(suggestReason(withFindings(term('insult')), ['spam'])).toBe('abuse')
    expect(suggestReason(withFindings(), ['off-topic'])).toBe('off-topic')
    expect(suggestReason(withFindings(makeFinding({ rule: 'new-author-link' })))).toBe('spam')
    expect(suggestReason(withFindings({ ...term('spam'), liftedBy: 'staff' }))).toBe('abuse')
  })
})
