import type { Span } from '../../moderation/index.ts'

/** What follows this many sentences counts as one more, so that a text of full stops costs no more than another. */
const mostSentences = 100

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text in UTF-16 units, without the white space between them; the whole when it has none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, segment } of segmenter.segment(text)) {
    if (spans.length === mostSentences) {
      spans.push(...trimmed(text, index, text.length))
      break
    }
    spans.push(...trimmed(text, index, index + segment.length))
  }
  return spans.length > 0 ? spans : [[0, text.length]]
}

function trimmed(text: string, begin: number, end: number): Span[] {
  const part = text.slice(begin, end)
  const length = part.trim().length
  const from = begin + part.length - part.trimStart().length
  return length > 0 ? [[from, from + length]] : []
}
