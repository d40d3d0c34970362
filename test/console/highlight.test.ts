import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, marksOf, segments, strongest } from '../../console/highlight.ts'
import { makeFinding } from './subject.ts'

const hold = (begin: number, end: number, label?: number): Mark => ({ begin, end, tone: 'hold', label })
const shown = (text: string, marks: Mark[]) =>
  segments(text, marks).map(piece => [piece.text, piece.marks.map(mark => mark.label)])

describe('cutting a text into segments', () => {
  test('a text without marks is one piece', () => {
    expect(shown('plain text', [])).toEqual([['plain text', []]])
  })

  test('an empty text has no pieces', () => {
    expect(segments('', [hold(0, 3)])).toEqual([])
  })

  test('a mark in a Chinese sentence stands alone', () => {
    expect(shown('你是傻逼吗', [hold(2, 4, 1)])).toEqual([
      ['你是', []],
      ['傻逼', [1]],
      ['吗', []],
    ])
  })

  test('overlapping marks give a piece of their own to what they share', () => {
    expect(shown('abcdef', [hold(0, 4, 1), hold(2, 6, 2)])).toEqual([
      ['ab', [1]],
      ['cd', [1, 2]],
      ['ef', [2]],
    ])
  })

  test('a mark inside another is under both', () => {
    expect(shown('abcdef', [hold(0, 6, 1), hold(2, 3, 2)])).toEqual([
      ['ab', [1]],
      ['c', [1, 2]],
      ['def', [1]],
    ])
  })

  test('a mark closes with its number where it ends, once', () => {
    const pieces = segments('abcdef', [hold(0, 4, 1), hold(2, 4, 2), hold(1, 4, 1)])
    expect(pieces.map(piece => piece.closing)).toEqual([[], [], [1, 2], []])
  })

  test('a mark beyond the text ends with it, an empty or backward one is not shown', () => {
    expect(shown('abc', [hold(1, 99, 1), hold(2, 2, 2), hold(3, 1, 3), hold(-5, 1, 4)])).toEqual([
      ['a', [4]],
      ['bc', [1]],
    ])
  })

  test('a mark that cuts an emoji in two takes all of it', () => {
    expect(shown('a😀b', [hold(2, 3, 1)])).toEqual([
      ['a', []],
      ['😀', [1]],
      ['b', []],
    ])
  })

  test('whatever the marks, the pieces joined are the text and each lies in its marks', () => {
    const marks = fc.array(
      fc.record({ begin: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) }),
    )
    const text = fc.string({ unit: fc.constantFrom('a', '中', '😀', '\u200b', '\u202e', ' '), maxLength: 20 })
    fc.assert(
      fc.property(text, marks, (sample, places) => {
        const pieces = segments(
          sample,
          places.map(place => ({ ...place, tone: 'hold' as const })),
        )
        expect(pieces.map(piece => piece.text).join('')).toBe(sample)
        for (const { begin, text: part, marks: over } of pieces) {
          expect(sample.slice(begin, begin + part.length)).toBe(part)
          for (const mark of over) expect(mark.begin <= begin && mark.end >= begin + part.length).toBe(true)
        }
      }),
    )
  })
})

describe('invisible characters', () => {
  const named = (text: string) =>
    segments(text, []).flatMap(piece =>
      piece.invisible ? [`${piece.invisible.code}×${piece.invisible.times}`] : [],
    )

  test.each([
    ['zero-width space', '傻\u200b逼', 'U+200B×1'],
    ['zero-width joiner between letters', 'a\u200db', 'U+200D×1'],
    ['right-to-left override', 'a\u202eb', 'U+202E×1'],
    ['isolate', 'a\u2067b', 'U+2067×1'],
    ['soft hyphen', 'a\u00adb', 'U+00AD×1'],
    ['byte order mark', '\ufeffa', 'U+FEFF×1'],
    ['Hangul filler', 'a\u3164b', 'U+3164×1'],
    ['tag letter', 'a\u{e0061}b', 'U+E0061×1'],
    ['bell', 'a\u0007b', 'U+0007×1'],
    ['variation selector after a letter', 'a\ufe0eb', 'U+FE0E×1'],
  ])('a %s is shown by its code', (_, text, expected) => {
    expect(named(text)).toEqual([expected])
  })

  test('a run of the same one is counted', () => {
    expect(named(`a${'\u200b'.repeat(50)}b\u200b`)).toEqual(['U+200B×50', 'U+200B×1'])
  })

  test('a run is not counted across the border of a mark', () => {
    const pieces = segments('\u200b\u200b\u200b', [hold(1, 3, 1)])
    expect(pieces.map(piece => piece.invisible?.times)).toEqual([1, 2])
  })

  test.each(['👨‍👩‍👧', '❤️', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', 'line\nbreak\tand tab', '全角　空格'])(
    '%j is written as it should be',
    text => {
      expect(named(text)).toEqual([])
    },
  )

  test('an invisible character inside a mark stays inside it', () => {
    expect(shown('傻\u200b逼', [hold(0, 3, 1)])).toEqual([
      ['傻', [1]],
      ['\u200b', [1]],
      ['逼', [1]],
    ])
  })
})

describe('marks of findings', () => {
  test('number the findings as they are listed, by field', () => {
    const findings = [
      makeFinding({ field: 'name', spans: [[0, 2]] }),
      makeFinding({
        field: 'body',
        verdict: 'reject',
        spans: [
          [1, 2],
          [5, 6],
        ],
      }),
      makeFinding({ field: 'link', liftedBy: 'trusted', spans: [[3, 4]] }),
    ]
    expect(marksOf(findings, ['name'])).toEqual([{ begin: 0, end: 2, tone: 'hold', label: 1 }])
    expect(marksOf(findings, ['body', 'link'])).toEqual([
      { begin: 1, end: 2, tone: 'reject', label: 2 },
      { begin: 5, end: 6, tone: 'reject', label: 2 },
      { begin: 3, end: 4, tone: 'lifted', label: 3 },
    ])
  })

  test('the strongest of several decides the colour', () => {
    const mark = (tone: Mark['tone']): Mark => ({ begin: 0, end: 1, tone })
    expect(strongest([mark('lifted'), mark('hold'), mark('reject')])).toBe('reject')
    expect(strongest([mark('lifted'), mark('publish')])).toBe('publish')
    expect(strongest([])).toBeNull()
  })
})
