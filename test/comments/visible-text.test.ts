import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/comments/markdown.ts'
import { times } from '../support/scale.ts'
import { markdownText } from './markdown-text.ts'

/** Where each piece of what a reader sees stands in what was typed. */
function placeOf(text: string, shown: string): string[] {
  const { visible } = renderMarkdown(text)
  const places: string[] = []
  for (let at = visible.text.indexOf(shown); at >= 0; at = visible.text.indexOf(shown, at + 1)) {
    const [begin, end] = [visible.offsets![at]!, visible.offsets![at + shown.length - 1]! + 1]
    places.push(`${text.slice(0, begin)}⟨${text.slice(begin, end)}⟩${text.slice(end)}`)
  }
  return places
}

describe('what a reader sees of a text', () => {
  it.each([
    ['Some **bold** words', 'Some bold words'],
    ['A [link](https://x.example/p) here', 'A link here'],
    ['> quoted\n\nanswer', 'quoted\nanswer'],
    ['- a\n- b', 'a\nb'],
    ['one\ntwo  \nthree', 'one\ntwo\nthree'],
    ['`a`\n\n```\nb\n\nc\n```', 'a\nb\n\nc'],
    ['傻**逼**', '傻逼'],
    ['傻\\逼 f\\*ck', '傻\\逼 f*ck'],
    ['f[u](https://x.example)ck', 'fuck'],
  ])('of %j is %j', (text, shown) => {
    expect(renderMarkdown(text).visible.text).toBe(shown)
  })

  it.each<[string, string, string[]]>([
    ['Some **bold** words', 'bold', ['Some **⟨bold⟩** words']],
    ['Some **bo**ld words', 'bold', ['Some **⟨bo**ld⟩ words']],
    ['[a](https://x.example/foo) foo', 'foo', ['[a](https://x.example/foo) ⟨foo⟩']],
    ['[a](https://x.example/foo)foo', 'foo', ['[a](https://x.example/foo)⟨foo⟩']],
    ['[a](https://x.example "foo")foo', 'foo', ['[a](https://x.example "foo")⟨foo⟩']],
    ['[**a**](<https://x.example/foo>)foo', 'foo', ['[**a**](<https://x.example/foo>)⟨foo⟩']],
    ['<https://x.example/foo>foo', 'foofoo', ['<https://x.example/⟨foo>foo⟩']],
    ['1. 1', '1', ['1. ⟨1⟩']],
    ['- a -', '-', ['- a ⟨-⟩']],
    ['> \\>', '>', ['> \\⟨>⟩']],
    ['```js\njs\n```', 'js', ['```js\n⟨js⟩\n```']],
    ['`a\nb` b', 'b', ['`a\n⟨b⟩` b', '`a\nb` ⟨b⟩']],
    ['a \\* b * c', 'c', ['a \\* b * ⟨c⟩']],
    ['- a\n\n\tb b', 'b', ['- a\n\n\t⟨b⟩ b', '- a\n\n\tb ⟨b⟩']],
  ])('of %j finds %j where it stands', (text, shown, places) => {
    expect(placeOf(text, shown)).toEqual(places)
  })

  it('never points backwards, nor at another character', () => {
    fc.assert(
      fc.property(markdownText, text => {
        const { visible } = renderMarkdown(text)
        const offsets = Array.from(visible.offsets!)
        expect(offsets).toHaveLength(visible.text.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        const wrong = offsets.slice(0, -1).filter((offset, index) => {
          if (offset > offsets[index + 1]!) return true
          const [shown, typed] = [visible.text[index]!, text[offset]]
          // A line break may stand for the end of a block, and a blank for a line break or a tab.
          return !(shown === typed || shown === '\n' || (shown === ' ' && /\s/.test(typed ?? '')))
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: times(500, 20_000) },
    )
  })

  it('is all that is in the tree, in its order', () => {
    fc.assert(
      fc.property(markdownText, text => {
        const { body, visible } = renderMarkdown(text)
        const flat = (node: unknown): string =>
          typeof node === 'string'
            ? node
            : Array.isArray(node)
              ? node
                  .slice(node[0] === 'a' ? 2 : 1)
                  .map(flat)
                  .join('')
              : ''
        const bare = (shown: string) => shown.replace(/\s/g, '')
        expect(bare(visible.text)).toBe(bare(body.map(flat).join('')))
      }),
      { numRuns: times(300, 5000) },
    )
  })
})
