import type { Classifier } from '../../moderation/classifier/classifier.ts'
import { detectLanguages, type Reading, type Signals, type SourceText } from '../../moderation/index.ts'

/** The scorer that every site has: the classifier, in this process and at once. */
export type LocalScorer = { name: 'local'; version: string; score(asked: Asked): Signals }

type Asked = { visible: SourceText; name: string; languages: string[] }

export function createLocalScorer(classifier: Classifier): LocalScorer {
  const { version } = classifier
  return {
    name: 'local',
    version,
    score: asked => ({ scorer: 'local', version, outcome: outcomeOf(classifier, asked) }),
  }
}

function outcomeOf(classifier: Classifier, { visible, name, languages }: Asked): Signals['outcome'] {
  try {
    const body = classifier.read({ text: visible.text }, languages, { spans: true })
    if (body.length === 0)
      return { status: 'unsupported', why: languages.length === 0 ? 'empty' : 'language' }
    return { status: 'ok', readings: [...body, ...readingsOfName(classifier, name)] }
  } catch {
    return { status: 'error', kind: 'unavailable' }
  }
}

function readingsOfName(classifier: Classifier, name: string): Reading[] {
  const readings = classifier.read({ text: name }, detectLanguages({ text: name }), { spans: true })
  return readings.map(reading => ({ ...reading, field: 'name' }))
}
