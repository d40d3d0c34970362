import type { Block, Body, Inline } from '../src/comments/schema.ts'

/** Lines (of a wide column) beyond which a comment is folded; folded, it shows fewer, so that unfolding shows more. */
const foldBeyond = 14
/** Width units in a line: a Latin letter is one, a Chinese character two. */
const lineWidth = 90

const wide = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/g

const linesOfText = (text: string): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, (line.length + (line.match(wide)?.length ?? 0)) / lineWidth),
      0,
    )

const textOf = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  if (inline[0] === 'br') return '\n'
  if (inline[0] === 'a') return (inline.slice(2) as Inline[]).map(textOf).join('')
  return (inline.slice(1) as Inline[]).map(textOf).join('')
}

const linesOf = (block: Block): number => {
  if (block[0] === 'p') return linesOfText((block.slice(1) as Inline[]).map(textOf).join('')) + 0.5
  if (block[0] === 'pre') return linesOfText(block[1]) + 1
  return (block.slice(1) as Block[]).reduce((lines, inner) => lines + linesOf(inner), 0)
}

/** Whether a body is so long that it is shown folded first. */
export const isLong = (body: Body): boolean => {
  try {
    return body.reduce((lines, block) => lines + linesOf(block), 0) > foldBeyond
  } catch {
    // Not a body as the schema has it; the renderer shows what it can of it.
    return false
  }
}
