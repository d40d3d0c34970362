import { describe, expect, it } from 'vitest'
import type { Term } from '../../moderation/index.ts'
import { judge, link, policyWith } from './submission.ts'

function verdictFor(text: string, ...terms: Term[]): string {
  return judge(text, {}, policyWith({ terms, otherLanguages: 'rules-only' })).verdict
}
const hold = (term: string): Term => ({ term, action: 'hold' })
const reject = (term: string): Term => ({ term, action: 'reject' })
const allow = (term: string): Term => ({ term, action: 'allow' })

describe("an operator's terms", () => {
  it('are found inside Chinese sentences', () => {
    expect(verdictFor('他们说坏东西不好', reject('坏东西'))).toBe('reject')
  })
  it.each([
    ['gadget', 'reject'],
    ['a gadget, really', 'reject'],
    ['好gadget好', 'reject'],
    ['2gadget', 'reject'],
    ['gadgets', 'publish'],
    ['megadget', 'publish'],
    ['gädget', 'reject'],
    ['гaджет gadgét', 'reject'],
    ['гаджет', 'publish'],
  ])('are whole words in Latin script: %s → %s', (text, verdict) => {
    const policy = policyWith({ terms: [reject('gadget')], otherLanguages: 'rules-only' })
    expect(judge(text, {}, policy).verdict).toBe(verdict)
  })
  it('of three letters are not found inside a longer spaced-out word', () => {
    expect(verdictFor('c l a s s', reject('ass'))).toBe('publish')
    expect(verdictFor('a s s', reject('ass'))).toBe('reject')
  })
  it('need as many letters as they have themselves', () => {
    expect(verdictFor('as good as it gets', reject('ass'))).toBe('publish')
    expect(verdictFor('asssss', reject('ass'))).toBe('reject')
  })
  it('hold rather than reject where two clauses may only look like the term', () => {
    expect(verdictFor('他好坏，东西也不好', reject('坏东西'))).toBe('hold')
    expect(verdictFor('他好坏 东西', reject('坏东西'))).toBe('reject')
  })
  it('do not see grammar as a repeat: a doubled Han character is another word', () => {
    expect(verdictFor('他妈妈的手机', reject('他妈的'))).toBe('publish')
    expect(verdictFor('他妈妈妈妈的', reject('他妈的'))).toBe('reject')
  })
  it.each([
    ['f*o', 'so f*o it is', 'reject'],
    ['f*o', 'so fxo it is', 'publish'],
    ['x.example/', 'see x.example/a', 'reject'],
  ])('with a sign are found as written: %s in %s → %s', (term, text, verdict) => {
    expect(verdictFor(text, reject(term))).toBe(verdict)
  })
})

describe('allow-terms', () => {
  it('excuse the terms inside them, at that place only', () => {
    expect(verdictFor('牲畜生病了', hold('畜生'), allow('牲畜生'))).toBe('publish')
    expect(verdictFor('牲畜生病了，你这畜生', hold('畜生'), allow('牲畜生'))).toBe('hold')
  })
  it('excuse an operator’s reject when the operator listed them', () => {
    expect(verdictFor('牲畜生病了', reject('畜生'), allow('牲畜生'))).toBe('publish')
  })
  it('that are shipped do not excuse what an operator listed', () => {
    const policy = policyWith({ shippedLists: { zh: true, en: false }, terms: [reject('畜生')] })
    expect(judge('牲畜生病了', {}, policy).verdict).toBe('reject')
  })
  it('excuse a term that begins inside them only where separators were skipped', () => {
    expect(verdictFor('做体操，你爸也来', hold('操你爸'), allow('体操'))).toBe('publish')
    expect(verdictFor('做体操你爸也来', hold('操你爸'), allow('体操'))).toBe('hold')
    expect(verdictFor('操，你爸也来', hold('操你爸'), allow('体操'))).toBe('hold')
  })
  it('do not excuse a term that reaches beyond them', () => {
    expect(verdictFor('操你妈妈', hold('操你妈'), allow('你妈妈'))).toBe('hold')
  })
})

describe('everything the reader wrote is searched', () => {
  it.each([
    ['name', '你好', { name: '傻*逼' }],
    ['name', 'hello', { name: 'xx FuckYou xx' }],
    ['link', 'look', { links: [link('https://example.com/', '傻 逼')] }],
    ['link', 'look', { links: [link('https://fuck.example.com/', 'look')] }],
    ['link', 'look', { links: [link('https://example.com/a/sh1t', 'look')] }],
    ['link', 'look', { links: [link('https://example.com/%E5%82%BB%E9%80%BC', 'look')] }],
    ['link', 'look', { links: [link('https://傻逼.com/', 'look')] }],
    ['link', 'look', { links: [link('https://example.com/?q=傻*逼#x', 'look')] }],
  ] as const)('%s in %j %j', (field, text, changes) => {
    const { findings } = judge(text, { ...changes, links: 'links' in changes ? [...changes.links] : [] })
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'word-list', verdict: 'hold', field }))
  })
})

describe('a finding', () => {
  it('names term, category and view, and lies where the term was typed', () => {
    const text = '你是傻 * 逼啊，sh1t'
    const found = judge(text).findings.map(({ view, spans, detail }) => {
      return [view, detail?.term, detail?.category, ...spans.map(([begin, end]) => text.slice(begin, end))]
    })
    expect(found).toEqual([
      ['compact', '傻逼', 'insult', '傻 * 逼'],
      ['squashed', 'shit', 'obscenity', 'sh1t'],
    ])
  })
  it('counts its places in the raw markdown', () => {
    const raw = '你**傻**逼'
    const { findings } = judge('你傻逼', { offsets: [0, 3, 6, 7] })
    expect(findings[0]!.spans.map(([begin, end]) => raw.slice(begin, end))).toEqual(['傻**逼'])
  })
  it('is made once for a term, with every place', () => {
    const { findings } = judge('fuck and fuck, fuuuck')
    expect(findings.map(({ view, spans }) => [view, spans])).toEqual([
      [
        'canonical',
        [
          [0, 4],
          [9, 13],
        ],
      ],
      ['squashed', [[15, 21]]],
    ])
  })
})
