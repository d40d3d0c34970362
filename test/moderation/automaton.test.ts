import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAutomaton } from '../../moderation/word-list/automaton.ts'
import { shippedEn } from '../../moderation/word-list/shipped/en.ts'
import { shippedZh } from '../../moderation/word-list/shipped/zh.ts'

function scan(patterns: string[], text: string): string[] {
  const units = Uint16Array.from(text.split('').map(one => one.charCodeAt(0)))
  const found: string[] = []
  buildAutomaton(patterns).scan(units, units.length, (pattern, end) =>
    found.push(`${patterns[pattern]}@${end}`),
  )
  return found.sort()
}

function search(patterns: string[], text: string): string[] {
  const found: string[] = []
  for (const pattern of patterns)
    for (let end = pattern.length; end <= text.length; end++)
      if (text.slice(end - pattern.length, end) === pattern) found.push(`${pattern}@${end}`)
  return found.sort()
}

describe('the automaton', () => {
  it('finds exactly what a search term by term finds', () => {
    const narrow = fc.string({ unit: fc.constantFrom('a', 'b', '傻', '\ud83d'), minLength: 1, maxLength: 5 })
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '傻', '\ud83d', 'x'), maxLength: 40 })
    fc.assert(
      fc.property(fc.uniqueArray(narrow, { maxLength: 12 }), text, (patterns, one) => {
        expect(scan(patterns, one)).toEqual(search(patterns, one))
      }),
      { numRuns: 2000 },
    )
  })
  it('finds terms within terms and terms that overlap', () => {
    expect(scan(['he', 'she', 'hers', 'his'], 'ushers')).toEqual(['he@4', 'hers@6', 'she@4'])
  })
  it('without terms finds nothing', () => {
    expect(scan([], 'anything')).toEqual([])
  })
})

describe('the shipped lists', () => {
  it.each([shippedZh, shippedEn])('hold and never reject, each term once: $name', ({ terms }) => {
    const names = terms.map(({ term }) => term)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(terms.filter(({ action }) => action === 'reject')).toEqual([])
    for (const { action, category } of terms)
      expect(
        action === 'allow' || ['insult', 'slur', 'threat', 'obscenity', 'spam'].includes(String(category)),
      ).toBe(true)
  })
})
