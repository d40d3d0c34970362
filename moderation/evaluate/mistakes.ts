import { corpus, type Example } from '../corpus/index.ts'
import { judge } from './judge.ts'
import { languageNames } from './languages.ts'
import type { Kind } from './techniques.ts'

/** What was missed and what was held without need, a line each, for whoever tunes views and lists. */
export function mistakes(): string[] {
  return languageNames.flatMap(([language]) =>
    (['evasions', 'harmless'] as const).flatMap(kind =>
      corpus[language][kind]
        .map(example => ({ example, outcome: judge(example) }))
        .filter(({ outcome }) => outcome.held === (kind === 'harmless'))
        .map(({ example, outcome }) => line(language, kind, example, outcome.view)),
    ),
  )
}

function line(language: string, kind: Kind, { technique, text }: Example, view: string | null): string {
  return [language, kind, technique, view ?? 'no view', JSON.stringify(text)].join('\t')
}
