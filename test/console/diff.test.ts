import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, diff, places } from '../../console/diff.ts'

const written = (changes: Change[]) =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('')

describe('what an edit changed', () => {
  test('the same text has no changes', () => {
    expect(diff('same', 'same')).toEqual([{ kind: 'same', text: 'same' }])
    expect(diff('', '')).toEqual([])
  })

  test('English changes word by word', () => {
    expect(written(diff('I like this chip', 'I loathe this chip'))).toBe('I -like-+loathe+ this chip')
  })

  test('Chinese changes character by character', () => {
    expect(written(diff('这条路走得通', '这条路走不通'))).toBe('这条路走-得-+不+通')
  })

  test('an insertion and a removal stand alone', () => {
    expect(written(diff('a b', 'a b c'))).toBe('a b+ c+')
    expect(written(diff('a b c', 'a b'))).toBe('a b- c-')
  })

  test('an invisible character put in is seen', () => {
    expect(diff('傻瓜', '傻\u200b瓜')).toContainEqual({ kind: 'added', text: '\u200b' })
  })

  test('without the added parts it reads as before, without the removed ones as after', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '中', '文', '\n', '😀', '，'),
      maxLength: 25,
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diff(before, after)
        const without = (kind: Change['kind']) =>
          changes.flatMap(change => (change.kind === kind ? [] : [change.text])).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        for (const [begin, end] of places(changes, 'added')) expect(after.slice(begin, end)).not.toBe('')
      }),
    )
  })

  test('places point into the text they belong to', () => {
    const changes = diff('one two three', 'one 2 three four')
    const cut = (text: string, spans: [number, number][]) =>
      spans.map(([begin, end]) => text.slice(begin, end))
    expect(cut('one two three', places(changes, 'removed'))).toEqual(['two'])
    expect(cut('one 2 three four', places(changes, 'added'))).toEqual(['2', ' four'])
  })

  test('two long texts with nothing in common count as rewritten', () => {
    const before = Array.from({ length: 2000 }, (_, i) => `a${i}`).join(' ')
    const after = Array.from({ length: 2000 }, (_, i) => `b${i}`).join('　')
    const changes = diff(before, after)
    expect(changes).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})
