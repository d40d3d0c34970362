import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenableLength, WorkBoundExceeded } from '../../moderation/limits.ts'
import { compact } from '../../moderation/text/compact.ts'
import { initials } from '../../moderation/text/initials.ts'
import { pictured } from '../../moderation/text/pictured.ts'
import { syllableName } from '../../moderation/text/pinyin/syllables.ts'
import { rejoined, unbroken } from '../../moderation/text/rejoined.ts'
import { firstSyllable } from '../../moderation/text/sounded.ts'
import { asSource, textOf } from '../../moderation/text/view.ts'
import { plainViewsOf, viewsOf } from '../../moderation/text/views.ts'

const viewOf = (text: string, name: string) => viewsOf({ text }).find(view => view.name === name)
const shown = (text: string, name: string) => {
  const view = viewOf(text, name)
  return view && textOf(view)
}
const heard = (text: string) =>
  [...shown(text, 'sounded')!].map(unit => syllableName(unit.charCodeAt(0) - firstSyllable) || '_').join(' ')

describe('the sounded view', () => {
  it.each([
    ['傻逼 shabi ShaBi', 'sha bi sha bi sha bi', 'Han and letters'],
    ['强jian', 'qiang jian', 'both in one word'],
    ['sha  bi', 'sha bi', 'spaces'],
    ['caonima', 'cao ni ma', 'a run of letters'],
    ['xian', 'xian', 'as few syllables as may be'],
    ['lve lue nv', 'lve lve nv', 'ü as keyboards have it'],
    ['this is thus', '_', 'English'],
    ['你🐴死了', 'ni ma si le', 'emoji'],
    ['王8蛋 2024 b2', 'wang ba dan _', 'digits that stand alone'],
    ['很坏。蛋糕', 'hen huai dan gao', 'clauses, marked by an edge'],
    ['\ue001\ue002', '_', "a text's own private characters"],
  ])('%j → %j (%s)', (text, sounds) => {
    expect(heard(text)).toBe(sounds)
  })
})

describe('the view of initials', () => {
  it.each([
    ['你sb吗', '你sb吗', 'beside Han'],
    ['sb，滚', 'sb 滚', 'before a mark'],
    ['我爱看SB Nation', '我爱看 nation', 'no name beside a space'],
    ['TMD 是关节', ' 是关节', 'nor one that Han follows after a space'],
    ['法L功', '法l功', 'letters between Han'],
    ['so nmsl it is', ' nmsl ', 'longer ones anywhere'],
    ['sb', 'sb', 'short ones alone'],
    ['sb and tmd', ' ', 'but not in an English text'],
    ['用sb2吧', '用 吧', 'nor beside a digit'],
  ])('%j → %j (%s)', (text, letters) => {
    expect(shown(text, 'initials')!.replace(/ +/g, ' ')).toBe(letters)
  })
})

describe('the rejoined view', () => {
  it.each([
    ['弓虽女干', '强奸'],
    ['亻尔女马', '你妈'],
    ['氵去 车仑', '法轮'],
    ['女，马上', undefined],
    ['普通的话', undefined],
  ])('%j → %j', (text, whole) => {
    expect(shown(text, 'rejoined')).toBe(whole)
  })
})

describe('the unbroken view', () => {
  it.each([
    ['fu.ck s--hit', 'fuck shit'],
    ['傻（哔）逼', '傻逼'],
    ['傻（这里省略了很多很多字）逼', undefined],
    ['see a. b', undefined],
    ['a...b', undefined],
  ])('%j → %j', (text, whole) => {
    expect(shown(text, 'unbroken')).toBe(whole)
  })
})

describe('the pictured view', () => {
  it.each([
    ['你🐴死了', '你马死了', 'Chinese after Han'],
    ['🐔 8', '鸡8', 'and without letters'],
    ['eat 💩 now', 'eat shit now', 'English after Latin letters'],
    ['➕V信', '加v信', 'signs'],
    ['+微信', '加微信', 'plus before Han'],
    ['1+1', undefined, 'but not elsewhere'],
  ] as [string, string | undefined, string][])('%j → %j (%s)', (text, words) => {
    expect(shown(text, 'pictured')).toBe(words)
  })
})

const telling = fc.constantFrom(
  ...'傻逼你妈女干弓虽氵去亻尔王8蛋sbnmslshabifu.ck*-（）()，。 \n+➕🐴🐔💩🖕',
  '\ud83d',
  '\udc34',
  '\u0301',
  '\ue005',
)
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: telling }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 50,
  })
  .map(parts => parts.join(''))

describe('every fuzzy view of any text', () => {
  it('points into the raw text, in order, and is no longer than emoji words make it', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const view of viewsOf({ text })) {
          for (let i = 0; i < view.length; i++) {
            expect(view.begins[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : view.begins[i - 1]!)
            expect(view.ends[i]!).toBeGreaterThan(view.begins[i]!)
            expect(view.ends[i]!).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })
  it('of pictures is its own view, and of initials gains nothing by being made again', () => {
    fc.assert(
      fc.property(anyText, text => {
        const compacted = plainViewsOf({ text })[1]!
        const letters = initials(compacted)
        expect(initials(letters).length).toBeLessThanOrEqual(letters.length)
        const pictures = pictured(plainViewsOf({ text: text.replace(/[+➕＋﹢⁺₊﬩]/g, '') })[0]!)
        if (pictures) expect(pictured(plainViewsOf(asSource(pictures))[0]!)).toBeNull()
      }),
      { numRuns: 1500, examples: [['b\ns8傻'], ['b\n傻'], ['你 b\ns, 傻 nmsl。x']] },
    )
  })
  it.each([
    ['emoji', '🐔'.repeat(screenableLength / 2)],
    ['emoji of long words', '🐧你'.repeat(screenableLength / 3)],
    ['pinyin', 'shabi '.repeat(screenableLength / 6)],
    ['one long word', 'an'.repeat(screenableLength / 2)],
    ['parts', '女干'.repeat(screenableLength / 2)],
    ['brackets', '傻（'.repeat(screenableLength / 2)],
    ['signs', 'a.'.repeat(screenableLength / 2)],
    ['masks', 'f*'.repeat(screenableLength / 2)],
    ['letters among Han', '你m'.repeat(screenableLength / 2)],
  ])('is made in bounded work, or refused: %s', (_what, text) => {
    try {
      for (const view of viewsOf({ text })) expect(view.length).toBeLessThanOrEqual(text.length * 4)
    } catch (error) {
      expect(error).toBeInstanceOf(WorkBoundExceeded)
    }
  })
  it('leaves out what shows nothing new', () => {
    expect(viewsOf({ text: 'plain words' }).map(({ name }) => name)).toEqual([
      'canonical',
      'compact',
      'squashed',
      'sounded',
      'initials',
    ])
  })
  it('joins parts of splits once only', () => {
    const once = rejoined(compact(plainViewsOf({ text: '女干 亻尔' })[0]!))!
    expect(textOf(once)).toBe('奸你')
    expect(rejoined(once)).toBeNull()
    expect(unbroken(once)).toBeNull()
  })
})
