import type { Link, SourceText, Span } from '../../moderation/types.ts'
import type { Block, Body, Inline, Item } from './schema.ts'

/**
 * Reads a body as a person would: blocks and line breaks as "\n", with each character's place in the markdown.
 * Every piece of text stands in the markdown in order, so a search from where the last one ended finds it.
 */
export function visibleText(markdown: string, body: Body): { visible: SourceText; links: Link[] } {
  const reader = new Reader(markdown)
  reader.blocks(body)
  return { visible: reader.text(), links: reader.links }
}

class Reader {
  readonly links: Link[] = []
  readonly #markdown: string
  readonly #parts: string[] = []
  readonly #offsets: number[] = []
  #cursor = 0

  constructor(markdown: string) {
    this.#markdown = markdown
  }

  text(): SourceText {
    return { text: this.#parts.join(''), offsets: [...this.#offsets, this.#markdown.length] }
  }

  blocks(blocks: readonly (Block | Item)[]): void {
    for (const block of blocks) {
      if (this.#parts.length > 0 && this.#parts.at(-1) !== '\n') this.#break()
      if (block[0] === 'pre') this.#lines(block[1])
      else if (block[0] === 'p') this.#inlines(block.slice(1) as Inline[])
      else this.blocks(block.slice(1) as Block[])
    }
  }

  #inlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (typeof inline === 'string') this.#lines(inline)
      else if (inline[0] === 'br') this.#break()
      else if (inline[0] === 'code') this.#lines(inline[1])
      else if (inline[0] === 'a') this.#link(inline[1], inline.slice(2) as Inline[])
      else this.#inlines(inline.slice(1) as Inline[])
    }
  }

  #link(href: string, children: Inline[]): void {
    const from = this.#offsets.length
    this.#inlines(children)
    const begin = this.#offsets[from] ?? this.#cursor
    const span: Span = [begin, this.#cursor]
    this.links.push({ href, text: this.#parts.join('').slice(from), span })
  }

  #break(): void {
    this.#parts.push('\n')
    this.#offsets.push(this.#cursor)
  }

  #lines(text: string): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#break()
      this.#piece(line)
    })
  }

  #piece(piece: string): void {
    if (piece === '') return
    this.#parts.push(piece)
    const at = this.#markdown.indexOf(piece, this.#cursor)
    if (at >= 0) {
      for (let index = 0; index < piece.length; index++) this.#offsets.push(at + index)
      this.#cursor = at + piece.length
      return
    }
    for (const unit of piece.split('')) this.#unit(unit)
  }

  /** A piece that was joined from several places, such as text with escapes: unit by unit. */
  #unit(unit: string): void {
    const at = this.#markdown.indexOf(unit, this.#cursor)
    this.#offsets.push(at >= 0 ? at : this.#cursor)
    if (at >= 0) this.#cursor = at + 1
  }
}
