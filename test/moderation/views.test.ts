import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenableLength } from '../../moderation/index.ts'
import { canonical } from '../../moderation/text/canonical.ts'
import { compact } from '../../moderation/text/compact.ts'
import { squashed } from '../../moderation/text/squashed.ts'
import { asSource, textOf, type View } from '../../moderation/text/view.ts'
import { viewsOf } from '../../moderation/text/views.ts'

/** Code points that views treat specially, beside any others, lone surrogates included. */
const telling = fc.constantFrom(
  ...'aAbsſßİıfuck傻逼體妳肏屄。，, ,.*-_$@!|0134578é́̈がガ゙한ﬁﷺ🅵🇫𝐟ⓕꜰсаяжυԱս\u200b\u00ad\u2060\ufe0f\u202e\n\r\t\0\u3164\u2800\ufffd',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  "'",
  '’',
  '\u{e0041}',
  '\u{20000}',
)
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit))
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: telling }, anyUnit, fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

function viewTexts(text: string): Record<string, string> {
  return Object.fromEntries(viewsOf({ text }).map(view => [view.name, textOf(view)]))
}

/** The raw characters that a view's unit stands for. */
function rawFor(view: View, text: string, part: string): string {
  const at = textOf(view).indexOf(part)
  return text.slice(view.begins[at]!, view.ends[at + part.length - 1]!)
}

describe('the canonical view', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123', 'width'],
    ['ﬁne ½ ㎏', 'fine 1⁄2 kg', 'compatibility forms'],
    ['𝐟𝓾𝕔𝔨 ⓐ🅰🄰🇦🅐', 'fuck aaaaa', 'decorated letters'],
    ['ꜰᴜᴄᴋ ƒłø', 'fuck flo', 'small capitals and stroked letters'],
    ['naïve Ångström f̶u̶', 'naive angstrom fu', 'marks on Latin letters'],
    ['がガ', 'か\u3099カ\u3099', 'marks of kana, kept'],
    ['한국', '한국', 'Korean syllables, whole'],
    ['ﻻ ไทย', 'لا ไทย', 'scripts with marks of their own'],
    ['a\u200bb\u00adc\u2060d\ufe0fe\u{e0041}f\0g', 'abcdefg', 'what is not seen'],
    ['a\u3000b\u00a0c\td\u2800e', 'a b c d e', 'spaces'],
    ['a\r\nb\u2028c', 'a\n\nb\nc', 'line breaks'],
    ['妳媽與傻屄肏', '你妈与傻逼操', 'traditional and variant Han'],
    ['沵偪𨳒儍 黒悪変態', '你逼屌傻 黑恶变态', 'rare and Japanese forms'],
    ['⺡去⻌⼴', '氵去辶广', 'radicals'],
    ['加➋❻⓿🄌⓬', '加260012', 'circled digits'],
    ['🆒🆔🆊', 'coolidp', 'squared words'],
    ['₣U₵₭ ᶂᵾ', 'fuck fu', 'currencies and hooked letters'],
    ['ᖴᑌᑕK ⲥLⲩⲃ ᏚHꭵT', 'fuck clyⲃ shit', 'syllabics, Coptic and Cherokee in Latin words'],
    ['ᐃᓄᒃᑎᑐᑦ ᑕᑯ', 'ᐃᓄᒃᑎᑐᑦ ᑕᑯ', 'Inuktitut, as it is'],
    ['⼈⼥渣', '人女渣', 'Kangxi radicals'],
    ['fuсk ѕhіт', 'fuck shit', 'look-alikes in Latin words'],
    ['ѕехсо', 'sexco', 'a word of look-alikes alone'],
    ['сосед да сок', 'сосед да сок', 'Russian, as it is'],
    ['ο λόγος', 'ο λογοσ', 'Greek, as it is'],
    ['Don’t “go”', 'don\'t "go"', 'quotation marks'],
  ])('%j → %j (%s)', (text, canonical) => {
    expect(viewTexts(text).canonical).toBe(canonical)
  })
})

describe('the compact view', () => {
  it.each([
    ['傻 * 逼', '傻逼', 'three separators between Han'],
    ['傻 ** 逼', '傻 ** 逼', 'four are too many'],
    ['f.u c-k you', 'fuck you', 'single letters'],
    ["I can't, you won't", 'i cant you wont', 'apostrophes inside words'],
    ["it's hit", 'its hit', 'which leave no single letter'],
    ['kill, yourself', 'kill yourself', 'separators between words'],
    ['3.5 1,200 6 4', '3.5 1,200 6 4', 'numbers, as they are'],
    ['加 v 1 3', '加v1 3', 'letters and digits between Han'],
    ['a$$hole sh!t', 'a$$hole sh!t', 'signs that are read as letters'],
    ['you $hit, a$$ @ll', 'you $hit a$$ @ll', 'and signs that belong to a word'],
    ['f|u|c|k', 'fuck', 'such signs, when repeated'],
    ['$h!t', '$h!t', 'but not alone'],
    ['𠀀*𠀁', '𠀀𠀁', 'Han beyond the first plane'],
    ['*傻*', '*傻*', 'nothing at the ends'],
  ])('%j → %j (%s)', (text, compact) => {
    expect(viewTexts(text).compact).toBe(compact)
  })
})

describe('the squashed view', () => {
  it.each([
    ['fuuuck 傻傻傻逼', 'fuck 傻逼', 'repeats'],
    ['sh1t $h!t f4gg0t a55hole', 'shit shit fagot ashole', 'digits and signs in words'],
    ['A55 2024 1st', 'a55 2024 ist', 'digits alone, as they are'],
    ['stop! a|b hey!', 'stop aib hey!', 'signs between letters only'],
    ['1100 100', '1100 100', 'digits never squashed'],
    ['$$ !! 5$', '$ ! 5$', 'signs without letters, as they are'],
  ])('%j → %j (%s)', (text, squashed) => {
    expect(viewTexts(text).squashed).toBe(squashed)
  })
  it('tells how long the runs were', () => {
    const view = viewsOf({ text: 'fuuck' })[2]!
    expect([...view.runs!]).toEqual([1, 2, 1, 1])
  })
})

describe('every view of any text', () => {
  it('is its own view: applied again it changes nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        const [first, second, third] = viewsOf({ text }) as [View, View, View]
        expect(textOf(canonical(asSource(first)))).toBe(textOf(first))
        expect(textOf(compact(second))).toBe(textOf(second))
        expect(textOf(squashed(third))).toBe(textOf(third))
      }),
      { numRuns: 5000, examples: [['Ꮇ꙯']] },
    )
  })

  it('of each single character is its own view', () => {
    for (let codePoint = 0; codePoint < 0x110000; codePoint += codePoint < 0x30000 ? 1 : 251) {
      const once = textOf(canonical({ text: String.fromCodePoint(codePoint) }))
      const twice = textOf(canonical({ text: once }))
      if (twice !== once) expect([codePoint.toString(16), twice]).toEqual([codePoint.toString(16), once])
    }
  })

  it('points into the raw text, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const view of viewsOf({ text })) expectSoundMap(view, text.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('points into the raw text through the offsets of its source', () => {
    const withGaps = fc.tuple(anyText, fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }))
    fc.assert(
      fc.property(withGaps, ([text, gaps]) => {
        const offsets = [gaps[0]!]
        for (let i = 0; i < text.length; i++) offsets.push(offsets[i]! + 1 + gaps[i % gaps.length]!)
        for (const view of viewsOf({ text, offsets })) {
          expectSoundMap(view, offsets.at(-1)!)
          const plain = viewsOf({ text }).find(({ name }) => name === view.name)!
          expect(textOf(view)).toBe(textOf(plain))
          for (let i = 0; i < view.length; i++) expect(view.begins[i]).toBe(offsets[plain.begins[i]!])
        }
      }),
    )
  })

  it('stands for the characters that were typed', () => {
    const text = 'So 傻\u200b * 逼 FÜÜÜck 𝐟🅵 end'
    const [canonical, compact, squashed] = viewsOf({ text }) as [View, View, View]
    expect(rawFor(canonical, text, 'fuuuck')).toBe('FÜÜÜck')
    expect(rawFor(canonical, text, 'ff')).toBe('𝐟🅵')
    expect(rawFor(compact, text, '傻逼')).toBe('傻\u200b * 逼')
    expect(rawFor(squashed, text, 'fuck')).toBe('FÜÜÜck')
    const [bold] = viewsOf({ text: '𝐟x', offsets: [2, 3, 6, 9] }) as [View]
    expect([bold.begins[0], bold.ends[0]]).toEqual([2, 4])
  })
})

function expectSoundMap(view: View, rawLength: number): void {
  for (let i = 0; i < view.length; i++) {
    expect(view.begins[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : view.begins[i - 1]!)
    expect(view.ends[i]!).toBeGreaterThanOrEqual(i === 0 ? 1 : view.ends[i - 1]!)
    expect(view.ends[i]!).toBeGreaterThan(view.begins[i]!)
    expect(view.ends[i]!).toBeLessThanOrEqual(rawLength)
  }
}

describe('the work of a view is bounded', () => {
  it.each([
    ['combining marks', `が${'\u3099'.repeat(screenableLength - 1)}`],
    ['marks on Latin', `a${'\u0301'.repeat(screenableLength - 1)}`],
    ['separators', `傻${'*'.repeat(screenableLength - 2)}逼`],
    ['single letters', 'a '.repeat(screenableLength / 2)],
    ['one character', 'a'.repeat(screenableLength)],
    ['leet', '1a$'.repeat(screenableLength / 3)],
    ['lone surrogates', '\ud800'.repeat(screenableLength)],
  ])('a text full of %s is no longer in any view', (_what, text) => {
    for (const view of viewsOf({ text })) expect(view.length).toBeLessThanOrEqual(text.length + 8)
  })
  it('keeps at most eight marks on one letter', () => {
    expect(viewTexts(`か${'\u3099'.repeat(1000)}`).canonical).toBe(`か${'\u3099'.repeat(8)}`)
  })
  it('refuses a longer text and one that unfolds without measure', () => {
    expect(() => viewsOf({ text: 'a'.repeat(screenableLength + 1) })).toThrow('longer than is screened')
    expect(() => viewsOf({ text: 'ﷺ'.repeat(1000) })).toThrow('grew too long')
    expect(() => viewsOf({ text: '\u0301'.repeat(100_000) })).toThrow('longer than is screened')
  })
  it('refuses offsets that do not fit the text', () => {
    expect(() => viewsOf({ text: 'abc', offsets: [0, 1, 2] })).toThrow(RangeError)
    expect(() => viewsOf({ text: 'abc', offsets: [0, 2, 1, 3] })).toThrow(RangeError)
    expect(() => viewsOf({ text: 'a', offsets: [Number.NaN, 1] })).toThrow(RangeError)
  })
})
