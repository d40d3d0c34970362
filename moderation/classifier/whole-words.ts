import type { Span } from '../types.ts'

/**
 * Spans stretched to the ends of the Latin words they touch, in the same order, those that then lie in an earlier one
 * left out: a part of a word says nothing to who reads it.
 */
export function wholeWords(text: string, spans: Span[]): Span[] {
  const whole: Span[] = []
  for (const [from, to] of spans) {
    let begin = from
    let end = to
    while (begin > 0 && isLetter(text, begin) && isLetter(text, begin - 1)) begin--
    while (end < text.length && isLetter(text, end - 1) && isLetter(text, end)) end++
    if (!whole.some(([first, last]) => first <= begin && end <= last)) whole.push([begin, end])
  }
  return whole
}

const isLetter = (text: string, index: number) => /\p{Script=Latin}|['’]/u.test(text[index]!)
