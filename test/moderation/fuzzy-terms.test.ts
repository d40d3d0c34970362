import { describe, expect, it } from 'vitest'
import type { Term } from '../../moderation/index.ts'
import { judge, policyWith } from './submission.ts'

const reject = (term: string, more: Partial<Term> = {}): Term => ({ term, action: 'reject', ...more })
const allow = (term: string): Term => ({ term, action: 'allow' })

function judged(text: string, ...terms: Term[]) {
  const { verdict, findings } = judge(text, {}, policyWith({ terms, otherLanguages: 'rules-only' }))
  return [verdict, ...findings.map(({ view }) => view)]
}

describe('what only may be meant holds, even where the term rejects', () => {
  it.each([
    ['坏dongxi', '坏东西', 'sounded'],
    ['huaidongxi', '坏东西', 'sounded'],
    ['huai dong xi', '坏东西', 'sounded'],
    ['你🐔西', '你鸡西', 'pictured'],
    ['坏d西', '坏东西', 'initials'],
    ['坏x西', '坏东西', 'initials'],
    ['坏dx', '坏东西', 'initials'],
    ['弓虽大国', '强大国', 'rejoined'],
    ['坏（哔）东西', '坏东西', 'unbroken'],
    ['gad.get', 'gadget', 'compact'],
    ['go.ok', 'gook', 'unbroken'],
    ['坏*西', '坏东西', 'canonical'],
    ['g*dget', 'gadget', 'canonical'],
    ['g****t', 'gadget', 'canonical'],
    ['ga💥get', 'gadget', 'canonical'],
    ['ga dget', 'gadget', 'compact'],
    ['gadgetlikething', 'likething', undefined],
  ])('%s for %s', (text, term, view) => {
    expect(judged(text, reject(term))).toEqual(view ? ['hold', view] : ['publish'])
  })
  it('but a split character whose parts are no words is sure', () => {
    expect(judged('亻尔们好', reject('你们'))).toEqual(['reject', 'rejoined'])
  })
  it('and a guess hides no certainty at the same place', () => {
    expect(judged('坏dongxi，坏东西', reject('坏东西'))[0]).toBe('reject')
  })
})

describe('a term is found by its sound', () => {
  it.each([
    ['坏冬西', ['publish'], 'not in other Han when it is short'],
    ['坏东溪大', ['hold', 'sounded'], 'in other Han from four characters on'],
    ['坏冬xi', ['publish'], 'and when partly spelled, only with its own Han'],
    ['wohuaidongxi', ['hold', 'sounded'], 'at the end of a run of pinyin'],
    ['huaidongxiang', ['publish'], 'not inside a syllable'],
    ['dongxihuai', ['publish'], 'nor in another order'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(judged(text, reject('坏东西'), reject('坏东西大'))).toEqual(expected)
  })
  it('in any Han when it says so', () => {
    expect(judged('坏冬西', reject('坏东西', { sound: 'homophones' }))).toEqual(['hold', 'sounded'])
  })
  it('only when partly spelled, when it says so', () => {
    expect(judged('坏东西', reject('坏东西', { sound: 'spelled' }))).toEqual(['publish'])
    expect(judged('坏dong西', reject('坏东西', { sound: 'spelled' }))).toEqual(['hold', 'sounded'])
  })
  it('and never across clauses', () => {
    expect(judged('很huai，dongxi', reject('坏东西'))).toEqual(['publish'])
  })
})

describe('initials', () => {
  const hxd = reject('hxd', { sound: 'initials' })
  it.each([
    ['你hxd啊', ['hold', 'initials']],
    ['hxd', ['hold', 'initials']],
    ['the hxd format', ['publish']],
    ['HXD 是一种格式', ['publish']],
  ])('count in a Chinese context: %s → %j', (text, expected) => {
    expect(judged(text, hxd)).toEqual(expected)
  })
})

describe('a phrase and a stem', () => {
  it('are found written as one word', () => {
    expect(judged('BadGadgetHere', reject('bad gadget'))).toEqual(['reject', 'canonical'])
    expect(judged('badgadget', reject('bad gadget'))).toEqual(['reject', 'canonical'])
  })
  it('are found inside words when they say so, or are long', () => {
    expect(judged('somegadgetry', reject('gadget', { inside: true }))).toEqual(['hold', 'canonical'])
    expect(judged('somegadgetry', reject('gadget'))).toEqual(['publish'])
    expect(judged('averybadgadgetindeed', reject('very bad gadget'))).toEqual(['hold', 'canonical'])
  })
  it('are not seen in two everyday words', () => {
    expect(judged('I will go ok', reject('gook'))).toEqual(['publish'])
  })
})

describe('an excuse in a plainer view', () => {
  it('excuses the same place in a fuzzy one', () => {
    const term = reject('坏东西', { sound: 'homophones' })
    expect(judged('怀冬西瓜', term)).toEqual(['hold', 'sounded'])
    expect(judged('怀冬西瓜', term, allow('怀冬西瓜'))).toEqual(['publish'])
    expect(judged('怀冬西瓜，怀冬西', term, allow('怀冬西瓜'))).toEqual(['hold', 'sounded'])
  })
})

describe('everyday words that look or sound alike are published', () => {
  it.each([
    '几把椅子坏了',
    '草泥马是一种生活在南美洲的动物',
    '他身体强健',
    '河边的沙比较多',
    '我常看 SB Nation 的报道',
    '银行支持微信支付',
    'Scunthorpe won again',
    'Shiitake mushrooms, please',
    'He used 2*3*4 and a*b in the formula',
    '你去四川玩吗',
    '他骂的是裁判',
    'x * y = 4',
    '💩 on my lawn again, dog owners!',
  ])('%s', text => {
    const { verdict, findings } = judge(text)
    expect({ verdict, findings }).toEqual({ verdict: 'publish', findings: [] })
  })
})
