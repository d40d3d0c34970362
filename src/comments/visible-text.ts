import type { Token } from 'markdown-it'
import type { Link, SourceText, Span } from '../../moderation/types.ts'
import { type Places, placesIn } from './places.ts'

type Part = (source: string, begin: number, end: number) => { ok: boolean; pos: number }
/** The parser's own, for what stands in a link's brackets. */
type Helpers = { parseLinkDestination: Part; parseLinkTitle: Part }

/**
 * Reads tokens as a person would read the comment: blocks and line breaks as "\n", with each unit's place in the
 * markdown. Links are those that `isLink` lets be one.
 */
export function visibleText(
  markdown: string,
  tokens: Token[],
  { helpers, isLink }: { helpers: Helpers; isLink: (href: string) => boolean },
): { visible: SourceText; links: Link[] } {
  const page = new Page(placesIn(markdown))
  for (const token of tokens) {
    if (token.type === 'fence') page.fence(token)
    else if (token.type === 'inline') new Line(page, token, helpers).read(isLink)
  }
  return { visible: { text: page.text, offsets: [...page.offsets, markdown.length] }, links: page.links }
}

/** What has been read so far. */
class Page {
  text = ''
  readonly offsets: number[] = []
  readonly links: Link[] = []
  readonly placesOf: Places
  #newBlock = false

  constructor(placesOf: Places) {
    this.placesOf = placesOf
  }

  beginBlock(): void {
    this.#newBlock = this.text !== '' && !this.text.endsWith('\n')
  }

  add(shown: string, places: ArrayLike<number>, from: number): void {
    if (this.#newBlock && shown !== '') this.#breakAt(this.offsets.at(-1)! + 1)
    this.text += shown
    for (let index = 0; index < shown.length; index++) this.offsets.push(places[from + index]!)
  }

  #breakAt(place: number): void {
    this.#newBlock = false
    this.text += '\n'
    this.offsets.push(place)
  }

  fence(token: Token): void {
    this.beginBlock()
    const content = token.content.replace(/\n$/, '')
    this.add(content, this.placesOf(content, token.map![0] + 1), 0)
  }
}

/** One block's inline tokens, read beside its source: whatever a token is made of is passed over, so none is sought far. */
class Line {
  readonly #page: Page
  readonly #token: Token
  readonly #places: number[]
  readonly #helpers: Helpers
  #at = 0

  constructor(page: Page, token: Token, helpers: Helpers) {
    this.#page = page
    this.#token = token
    this.#places = page.placesOf(token.content, token.map![0])
    this.#helpers = helpers
  }

  read(isLink: (href: string) => boolean): void {
    this.#page.beginBlock()
    const open: { href: string; from: number }[] = []
    for (const token of this.#token.children ?? []) {
      if (token.type === 'link_open') {
        open.push({ href: String(token.attrGet('href')), from: this.#page.text.length })
        if (token.markup !== 'linkify') this.#pass(token.markup === 'autolink' ? '<' : '[')
      } else if (token.type === 'link_close') {
        const { href, from } = open.pop()!
        if (isLink(href)) this.#link(href, from)
        this.#passLink(token.markup)
      } else this.#one(token)
    }
  }

  #one(token: Token): void {
    if (token.type === 'softbreak' || token.type === 'hardbreak') this.#show('\n', this.#find('\n'), 1)
    else if (token.type === 'text') this.#show(token.content, this.#find(token.content), token.content.length)
    else if (token.type === 'text_special') {
      const begin = this.#find(token.markup)
      const signs = token.markup.length - token.content.length
      this.#show(token.content, begin + signs, token.content.length)
    } else if (token.type === 'code_inline') this.#code(token)
    else this.#pass(token.markup)
  }

  /** One blank at each end may be dropped from a code span, and its line breaks are shown as blanks. */
  #code({ markup, content }: Token): void {
    this.#pass(markup)
    const { content: source } = this.#token
    const inside = source.slice(this.#at, this.#at + content.length).replaceAll('\n', ' ')
    const whole = inside === content && source.startsWith(markup, this.#at + content.length)
    this.#show(content, this.#at + (whole ? 0 : 1), content.length)
    this.#pass(markup)
  }

  #link(href: string, from: number): void {
    const { text, offsets, links } = this.#page
    const begin = offsets[from] ?? this.#places[this.#at]!
    const span: Span = [begin, text.length > from ? offsets.at(-1)! + 1 : begin]
    links.push({ href, text: text.slice(from), span })
  }

  /** After the label: the address and a title, in brackets, none of which is shown. */
  #passLink(markup: string): void {
    if (markup === 'autolink') this.#pass('>')
    if (markup !== '') return
    this.#pass('](')
    const { content: source } = this.#token
    const end = source.length
    this.#passBlanks()
    const address = this.#helpers.parseLinkDestination(source, this.#at, end)
    if (address.ok) this.#at = address.pos
    this.#passBlanks()
    const title = this.#helpers.parseLinkTitle(source, this.#at, end)
    if (title.ok) this.#at = title.pos
    this.#pass(')')
  }

  #passBlanks(): void {
    while (/\s/.test(this.#token.content[this.#at] ?? 'x')) this.#at++
  }

  #show(shown: string, from: number, length: number): void {
    this.#page.add(shown, this.#places, from)
    this.#at = from + length
  }

  #find(piece: string): number {
    const found = this.#token.content.indexOf(piece, this.#at)
    return found >= 0 ? found : this.#at
  }

  #pass(piece: string): void {
    this.#at = this.#find(piece) + piece.length
  }
}
