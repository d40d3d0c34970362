import type { Example } from '../../example.ts'
import { lines } from '../../grammar.ts'

/** Texts written in one go, apart from all templates: they only measure. One text a line. */
export function freshExamples(name: string, text: string, labels: Example['labels']): Example[] {
  return lines(text).map((line, index) => ({
    text: line,
    language: 'zh',
    labels,
    weight: 0.3,
    source: 'own',
    template: `zh/fresh/${name}/${index}`,
    heldOut: true,
    kind: `fresh ${name}`,
  }))
}
