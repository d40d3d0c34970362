import type { Span } from '../types.ts'

/**
 * Spans stretched to the ends of the Latin words they touch, in the same order; those that then overlap are one. A
 * part of a word says nothing to who reads it.
 */
export function wholeWords(text: string, spans: Span[]): Span[] {
  return spans.reduce<Span[]>((whole, span) => joinedInto(whole, stretched(text, span)), [])
}

/** Takes the place of the first that it overlaps, and all that overlap with it in. */
function joinedInto(whole: Span[], span: Span): Span[] {
  const place = whole.findIndex(other => overlap(other, span))
  if (place < 0) return [...whole, span]
  const others = whole.toSpliced(place, 1)
  const joined = union(whole[place]!, span)
  return others.some(other => overlap(other, joined))
    ? joinedInto(others, joined)
    : others.toSpliced(place, 0, joined)
}

function stretched(text: string, [from, to]: Span): Span {
  let begin = from
  let end = to
  while (begin > 0 && isLetter(text, begin) && isLetter(text, begin - 1)) begin--
  while (end < text.length && isLetter(text, end - 1) && isLetter(text, end)) end++
  return [begin, end]
}

const overlap = (one: Span, other: Span) => one[0] < other[1] && other[0] < one[1]

const union = (one: Span, other: Span): Span => [Math.min(one[0], other[0]), Math.max(one[1], other[1])]

const isLetter = (text: string, index: number) => /\p{Script=Latin}|['’]/u.test(text[index]!)
