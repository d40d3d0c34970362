import MarkdownIt, { type Token } from 'markdown-it'
import type { Link, SourceText } from '../../moderation/types.ts'
import type { Body, Inline } from './schema.ts'
import { visibleText } from './visible-text.ts'

/**
 * The one sanitiser. Markdown becomes a tree of plain data and, from the same tokens, the text and links that are
 * screened: what a person will see is what was judged. There is no HTML on the way.
 */
export type Rendered = { body: Body; visible: SourceText; links: Link[] }

const schemes = new Set(['http:', 'https:', 'mailto:'])
/** Bare hosts become links, and so are screened as links, under these endings only: `README.md` is no link. */
const bareHostEndings =
  'com|net|org|info|biz|shop|xyz|top|vip|club|site|online|live|app|dev|io|cn|hk|tw|ru|me|cc|tv|tk|co|uk|de|fr|jp'.split(
    '|',
  )

const markdown = new MarkdownIt('zero', { html: false, linkify: true, maxNesting: 20 })
  .enable(['blockquote', 'list', 'fence'])
  .enable(['newline', 'escape', 'backticks', 'emphasis', 'link', 'autolink', 'linkify'])
markdown.core.ruler.enable('linkify')
// It would join escaped signs to the text around them, and with that lose where they stand.
markdown.core.ruler.disable('text_join')
markdown.linkify.tlds(bareHostEndings).set({ fuzzyLink: true, fuzzyEmail: false })
markdown.validateLink = allowedLink
// The text of a link is shown as typed, so that it is shown as screened.
markdown.normalizeLinkText = text => text

/** True for the schemes that a comment may link to. The clients check again before they make an anchor. */
export function allowedLink(href: string): boolean {
  try {
    return schemes.has(new URL(href).protocol)
  } catch {
    return false
  }
}

/** Linear in the text's length but for nesting, which ends at 20. */
export function renderMarkdown(text: string): Rendered {
  const tokens = markdown.parse(text, {})
  const body = blocks(tokens)
  return { body, ...visibleText(text, tokens, { helpers: markdown.helpers, isLink: allowedLink }) }
}

type Open = { kind: string; children: unknown[] }

const blockTags: Record<string, string> = {
  paragraph_open: 'p',
  blockquote_open: 'blockquote',
  bullet_list_open: 'ul',
  ordered_list_open: 'ol',
  list_item_open: 'li',
}

function blocks(tokens: Token[]): Body {
  const root: Open = { kind: 'root', children: [] }
  const stack: Open[] = [root]
  for (const token of tokens) {
    const top = stack.at(-1)!
    const tag = blockTags[token.type]
    if (tag) stack.push({ kind: tag, children: [] })
    else if (token.type === 'inline') top.children.push(...inlines(token.children ?? []))
    else if (token.type === 'fence') top.children.push(['pre', token.content.replace(/\n$/, '')])
    else if (token.nesting === -1) close(stack)
  }
  return root.children as Body
}

/** Ends the innermost element; one with nothing in it leaves nothing. */
function close(stack: Open[]): void {
  const done = stack.pop()!
  if (done.children.length > 0) stack.at(-1)!.children.push([done.kind, ...done.children])
}

function inlines(tokens: Token[]): Inline[] {
  const root: Open & { href?: string } = { kind: 'root', children: [] }
  const stack: (Open & { href?: string })[] = [root]
  for (const token of tokens) {
    const top = stack.at(-1)!
    if (token.type === 'text' || token.type === 'text_special') addText(top.children, token.content)
    else if (token.type === 'softbreak' || token.type === 'hardbreak') top.children.push(['br'])
    else if (token.type === 'code_inline') top.children.push(['code', token.content])
    else if (token.type === 'em_open' || token.type === 'strong_open')
      stack.push({ kind: token.tag, children: [] })
    else if (token.type === 'link_open')
      stack.push({ kind: 'a', href: String(token.attrGet('href')), children: [] })
    else if (token.nesting === -1) closeInline(stack)
  }
  return root.children as Inline[]
}

function closeInline(stack: (Open & { href?: string })[]): void {
  const done = stack.pop()!
  if (done.children.length === 0) return
  const parent = stack.at(-1)!.children
  // An empty address is taken for one by the parser: `[label]()` is its label.
  if (done.kind === 'a' && !allowedLink(done.href!))
    for (const child of done.children) addInline(parent, child)
  else if (done.kind === 'a') parent.push(['a', done.href!, ...done.children])
  else parent.push([done.kind, ...done.children])
}

function addInline(children: unknown[], child: unknown): void {
  if (typeof child === 'string') addText(children, child)
  else children.push(child)
}

function addText(children: unknown[], text: string): void {
  if (text === '') return
  const last = children.at(-1)
  if (typeof last === 'string') children[children.length - 1] = last + text
  else children.push(text)
}
