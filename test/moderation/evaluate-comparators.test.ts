import { describe, expect, it } from 'vitest'
import { comparatorsWith, shippedTerms } from '../../moderation/evaluate/comparators.ts'

const [wholeWord, substring, anyCase] = comparatorsWith(shippedTerms())

describe('other ways to find the shipped terms', () => {
  it.each([
    ['楼上的你就是个傻逼吧', false, true, true],
    ['楼上的，傻逼，你好', true, true, true],
    ['傻-逼', false, false, false],
    ['Scunthorpe United won again', false, true, true],
    ['you are a moron', true, true, true],
    ['YOU ARE A MORON', true, false, true],
    ['oxymorons abound', false, true, true],
    ['m o r o n', false, false, false],
    ['moron', true, true, true],
    ['2moron2', true, true, true],
    ['𝐱moron', false, true, true],
    ['oxymoron, moron', true, true, true],
    ['a fine day', false, false, false],
  ])('%s: whole word %s, substring %s, any case %s', (text, whole, plain, folded) => {
    const found = [wholeWord, substring, anyCase].map(one => one!.finds(text))
    expect(found).toEqual([whole, plain, folded])
  })
  it('are given terms that hold, and none that excuse', () => {
    expect(shippedTerms()).toContain('傻逼')
    expect(shippedTerms()).not.toContain('体操')
  })
})
