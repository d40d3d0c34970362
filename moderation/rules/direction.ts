import { mostSpans } from '../limits.ts'
import type { FieldName, SourceText, Span } from '../types.ts'
import type { Found, Rule } from './rule.ts'

/**
 * Holds a text with characters that override the direction of writing: what a reader sees is then not in the
 * order that was screened. Marks that scripts written from right to left need are let be.
 */
export const direction: Rule = {
  name: 'direction',
  version: 1,
  judge({ submission }) {
    return [...findOverrides(submission.body, 'body'), ...findOverrides({ text: submission.name }, 'name')]
  },
}

function findOverrides({ text, offsets }: SourceText, field: FieldName): Found[] {
  const spans: Span[] = []
  for (const { index } of text.matchAll(/[\u202d\u202e]/g)) {
    const begin = offsets ? offsets[index]! : index
    if (spans.length < mostSpans) spans.push([begin, begin + 1])
  }
  return spans.length === 0
    ? []
    : [{ verdict: 'hold', field, view: 'raw', spans, detail: { kind: 'override' } }]
}
