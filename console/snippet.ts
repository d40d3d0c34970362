import type { Mark } from './highlight.ts'

const lead = 14
const length = 160
/** What two lines of the list hold, in Latin letters; a Han character takes two. */
const roomBefore = 44

export type Excerpt = { text: string; marks: Mark[]; before: boolean; after: boolean }

/** The part of a text that shows its first mark, on one line, with the marks moved along. */
export function excerpt(text: string, marks: readonly Mark[]): Excerpt {
  const first = Math.min(...marks.filter(mark => mark.end > mark.begin).map(mark => mark.begin), text.length)
  const near = first === text.length || widthOf(text.slice(0, first)) <= roomBefore
  const wanted = near ? 0 : wordStart(text, first - lead, first)
  const begin = whole(text, wanted)
  const end = whole(text, Math.min(text.length, begin + length))
  const shown = text.slice(begin, end).replace(/[\n\t]/g, ' ')
  const moved = marks
    .map(mark => ({ ...mark, begin: mark.begin - begin, end: mark.end - begin }))
    .filter(mark => mark.end > 0 && mark.begin < shown.length)
  return { text: shown, marks: moved, before: begin > 0, after: end < text.length }
}

/** The beginning of the first whole word between two places, where there are words. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to - 1).indexOf(' ')
  return space < 0 ? from : from + space + 1
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\uffef]/g)?.length ?? 0)
}

/** Not in the middle of a surrogate pair. */
function whole(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit < 0xe000 ? index + 1 : index
}
