import { isValidElement, type VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { renderNode, safeHref } from '../../widget/body.tsx'

type Rendered = { tags: string[]; texts: string[]; attributes: [string, unknown][] }

/** Everything that would get into the document. */
const flatten = (node: unknown, into: Rendered = { tags: [], texts: [], attributes: [] }): Rendered => {
  if (typeof node === 'string') into.texts.push(node)
  else if (Array.isArray(node)) for (const child of node) flatten(child, into)
  else if (isValidElement(node)) {
    const { type, props } = node as VNode<Record<string, unknown>>
    into.tags.push(String(type))
    for (const [name, value] of Object.entries(props)) {
      if (name === 'children') flatten(value, into)
      else if (value !== undefined) into.attributes.push([name, value])
    }
  } else if (node !== null && node !== undefined) throw new Error(`rendered ${JSON.stringify(node)}`)
  return into
}

const render = (tree: unknown): Rendered => flatten(renderNode(tree))

describe('a comment’s body', () => {
  it('renders each tag of the schema', () => {
    const tree = [
      'blockquote',
      ['p', 'a ', ['em', 'b'], ['br'], ['strong', ['code', 'c']], ['a', 'https://x.example/', 'd']],
      ['ul', ['li', ['p', 'e']]],
      ['pre', 'f'],
    ]
    const rendered = render(tree)
    expect(rendered.tags).toEqual([
      'blockquote',
      'p',
      'em',
      'br',
      'strong',
      'code',
      'a',
      'ul',
      'li',
      'p',
      'pre',
    ])
    expect(rendered.texts.join('')).toBe('a bcdef')
  })

  it('opens links in a new window without a say in the page or its ranking', () => {
    const { attributes } = render(['a', 'https://x.example/?q=1', 'x'])
    expect(attributes).toEqual([
      ['href', 'https://x.example/?q=1'],
      ['rel', 'ugc nofollow noopener'],
      ['target', '_blank'],
    ])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    '//x.example',
    '/relative',
    '',
    null,
    {},
    ['https://x.example'],
  ])('shows the label of a link to %j, and no link', href => {
    expect(safeHref(href)).toBeNull()
    const rendered = render(['a', href, 'label'])
    expect(rendered.tags).toEqual([])
    expect(rendered.texts).toEqual(['label'])
  })

  it.each(['http://x.example/', 'https://x.example/', 'mailto:a@x.example'])('links to %s', href => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    ['script', 'alert(1)'],
    ['img', { src: 'x', onerror: 'alert(1)' }],
    ['svg', ['script', 'alert(1)']],
    ['iframe', 'https://x.example'],
    ['style', '* { display: none }'],
    ['p', { dangerouslySetInnerHTML: { __html: '<b>x</b>' } }],
    ['p', { type: 'script', props: { children: 'alert(1)' }, constructor: undefined, __k: null }],
    ['constructor', 'x'],
    [{ toString: 'p' }, 'x'],
    ['p', 1, true, null, undefined],
    ['code', ['script', 'x']],
    ['pre', { length: 1 }],
  ])('makes nothing but known elements of %j', (...tree) => {
    const rendered = render(tree)
    for (const tag of rendered.tags) expect(['p', 'code', 'pre']).toContain(tag)
    for (const [name] of rendered.attributes) expect(name).toBe('dir')
  })

  it('stops at a depth that no comment has', () => {
    let tree: unknown = 'bottom'
    for (let depth = 0; depth < 5000; depth++) tree = ['blockquote', tree]
    const rendered = render(tree)
    expect(rendered.tags.length).toBeLessThan(50)
    expect(rendered.texts).toEqual([])
  })

  it('keeps markup in a text as text', () => {
    expect(render(['p', '<img src=x onerror=alert(1)>']).texts).toEqual(['<img src=x onerror=alert(1)>'])
  })
})
