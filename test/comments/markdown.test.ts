import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedLink, renderMarkdown } from '../../src/comments/markdown.ts'
import { times } from '../support/scale.ts'
import { markdownText } from './markdown-text.ts'

const body = (text: string) => renderMarkdown(text).body

describe('what a comment may be made of', () => {
  it.each<[string, unknown]>([
    ['Plain words.', [['p', 'Plain words.']]],
    ['Two\nlines', [['p', 'Two', ['br'], 'lines']]],
    [
      'One.\n\nTwo.',
      [
        ['p', 'One.'],
        ['p', 'Two.'],
      ],
    ],
    ['*em* and **strong**', [['p', ['em', 'em'], ' and ', ['strong', 'strong']]]],
    ['`code` here', [['p', ['code', 'code'], ' here']]],
    ['```js\nlet a\n```', [['pre', 'let a']]],
    ['> quoted\n> on', [['blockquote', ['p', 'quoted', ['br'], 'on']]]],
    ['- a\n- b', [['ul', ['li', ['p', 'a']], ['li', ['p', 'b']]]]],
    ['1. a\n2. b', [['ol', ['li', ['p', 'a']], ['li', ['p', 'b']]]]],
    ['[a *b*](https://x.example/)', [['p', ['a', 'https://x.example/', 'a ', ['em', 'b']]]]],
    ['<https://x.example/a>', [['p', ['a', 'https://x.example/a', 'https://x.example/a']]]],
    ['see https://x.example/a.', [['p', 'see ', ['a', 'https://x.example/a', 'https://x.example/a'], '.']]],
    ['\\*not em\\*', [['p', '*not em*']]],
    ['中文**重点**内容', [['p', '中文', ['strong', '重点'], '内容']]],
  ])('%j', (text, tree) => {
    expect(body(text)).toEqual(tree)
  })

  it.each([
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '<!-- hidden -->',
    '&lt;b&gt; &#x41; &amp;',
    '# A title',
    'a | b\n--- | ---\n1 | 2',
    '~~struck~~',
    '***',
    '---',
    '[label]: /x',
    'Title\n=====',
    '    indented',
    'README.md and node.js',
  ])('has no more than that: %j is text', text => {
    const flat = body(text).flatMap(block => block.slice(1) as unknown[])
    expect(
      new Set(flat.map(inline => (typeof inline === 'string' ? 'text' : (inline as string[])[0]))),
    ).toEqual(new Set(flat.some(Array.isArray) ? ['text', 'br'] : ['text']))
    expect(renderMarkdown(text).visible.text).toBe(text.trim())
    expect(renderMarkdown(text).links).toEqual([])
  })

  it('shows an image as text and a link, never as an image', () => {
    expect(body('![alt](https://x.example/i.png)')).toEqual([
      ['p', '!', ['a', 'https://x.example/i.png', 'alt']],
    ])
  })
})

describe('a link', () => {
  it.each([
    'https://x.example',
    'http://x.example/a?b#c',
    'mailto:a@x.example',
    'HTTPS://X.EXAMPLE',
    'https://例子.example/路',
  ])('may lead to %s', href => {
    expect(allowedLink(href)).toBe(true)
    expect(renderMarkdown(`[x](${href})`).links).toHaveLength(1)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '%6aavascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'tel:+1',
    'ftp://x.example',
    'about:blank',
    '//x.example',
    '/path',
    'path',
    '#place',
    '?query',
    '',
    'https://',
    'https://[bad',
    'x:y',
  ])('may not lead to %j', href => {
    expect(allowedLink(href.trim())).toBe(false)
    for (const text of [`[x](${href})`, `[x](<${href}>)`, `<${href}>`, href]) {
      for (const link of renderMarkdown(text).links) expect(link.href).toMatch(/^(https?|mailto):/)
      expect(JSON.stringify(body(text))).not.toMatch(/\["a","(?!https?:|mailto:)/)
    }
  })

  it('is listed with what is shown for it and where it stands', () => {
    const text = 'See [the **paper**](https://x.example/p "title") now'
    const [link] = renderMarkdown(text).links
    expect(link).toMatchObject({ href: 'https://x.example/p', text: 'the paper' })
    expect(text.slice(...link!.span)).toContain('the **paper')
  })
})

const blocks: Record<string, 'blocks' | 'items' | 'inlines' | 'text'> = {
  p: 'inlines',
  pre: 'text',
  blockquote: 'blocks',
  ul: 'items',
  ol: 'items',
  li: 'blocks',
}
const inlineTags = new Set(['em', 'strong', 'code', 'a', 'br'])

/** Fails unless the tree is made of what schema.ts says, and of nothing else. */
function check(node: unknown, kind: 'blocks' | 'items' | 'inlines'): void {
  if (kind === 'inlines' && typeof node === 'string') return
  expect(Array.isArray(node)).toBe(true)
  const [tag, ...children] = node as [string, ...unknown[]]
  if (kind === 'inlines') {
    expect(inlineTags).toContain(tag)
    if (tag === 'a') expect(allowedLink(String(children.shift()))).toBe(true)
    if (tag === 'br') expect(children).toEqual([])
    if (tag === 'code') expect(children).toEqual([expect.any(String)])
    for (const child of children) check(child, 'inlines')
    return
  }
  expect(tag === 'li').toBe(kind === 'items')
  const inside = blocks[tag]
  expect(inside).toBeDefined()
  if (inside === 'text') expect(children).toEqual([expect.any(String)])
  else for (const child of children) check(child, inside!)
}

describe('any text', () => {
  it('becomes a tree of allowed parts, of well-formed text, and no deeper than 32', () => {
    fc.assert(
      fc.property(markdownText, text => {
        const { body: tree, visible, links } = renderMarkdown(text)
        for (const block of tree) check(block, 'blocks')
        const json = JSON.stringify(tree)
        expect(json.isWellFormed()).toBe(true)
        expect(json).not.toMatch(/\\ud[89a-f]/)
        expect(visible.text.isWellFormed()).toBe(true)
        for (const { href } of links) expect(allowedLink(href)).toBe(true)
      }),
      { numRuns: times(500, 10_000) },
    )
  })

  it.each<[string, string]>([
    ['quotes in quotes', '>'.repeat(10_000)],
    ['lists in lists', Array.from({ length: 100 }, (_, n) => `${' '.repeat(n)}- x`).join('\n')],
    ['open brackets', '['.repeat(10_000)],
    ['open links', '[a]('.repeat(2500)],
    ['emphasis', '*a_'.repeat(3333)],
    ['strong that never ends', '**a '.repeat(2500)],
    ['closing emphasis', 'a** '.repeat(2500)],
    ['backticks of growing length', Array.from({ length: 140 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['escapes', '\\'.repeat(10_000)],
    ['autolinks', '<https://x.example '.repeat(500)],
    ['addresses', 'http://a.b'.repeat(1000)],
    ['hosts', `${'a.'.repeat(4999)}com`],
    ['fences', '```\n'.repeat(2500)],
    ['blank lines', '\n'.repeat(10_000)],
    ['tabs', '\t'.repeat(10_000)],
    ['entities', '&#x41;'.repeat(1666)],
    ['nested links', `${'['.repeat(50)}x${'](https://x.example)'.repeat(50)}`],
  ])('is rendered quickly, hostile as it may be: %s', (_, text) => {
    const began = performance.now()
    const { body: tree } = renderMarkdown(text)
    // A thousand times less than what it would take if it blew up, and far more than it takes.
    expect(performance.now() - began).toBeLessThan(1000)
    for (const block of tree) check(block, 'blocks')
  })
})
