import type { Classifier } from '../../moderation/classifier/classifier.ts'
import { detectLanguages, type Reading, type Signals, type SourceText } from '../../moderation/index.ts'

/** The scorer that every site has: the classifier, in this process and at once. */
export type LocalScorer = { name: 'local'; version: string; score(asked: Asked): Signals }

/** `spansFrom`: the least score for which its places will be looked at; they cost twice as much as the scores. */
type Asked = { visible: SourceText; name: string; languages: string[]; spansFrom: number }

export function createLocalScorer(classifier: Classifier): LocalScorer {
  const { version } = classifier
  return {
    name: 'local',
    version,
    score: asked => ({ scorer: 'local', version, outcome: outcomeOf(classifier, asked) }),
  }
}

function outcomeOf(
  classifier: Classifier,
  { visible, name, languages, spansFrom }: Asked,
): Signals['outcome'] {
  try {
    const body = read(classifier, visible.text, languages, spansFrom)
    if (body.length === 0)
      return { status: 'unsupported', why: languages.length === 0 ? 'empty' : 'language' }
    return { status: 'ok', readings: [...body, ...readingsOfName(classifier, name, spansFrom)] }
  } catch {
    return { status: 'error', kind: 'unavailable' }
  }
}

function read(classifier: Classifier, text: string, languages: string[], spansFrom: number): Reading[] {
  const readings = classifier.read({ text }, languages)
  const isNoted = readings.some(({ scores }) => Object.values(scores).some(score => score! >= spansFrom))
  return isNoted ? classifier.read({ text }, languages, { spans: true }) : readings
}

/**
 * A model of comments knows nothing of two syllables with which somebody signs; lists judge those. It does read a
 * name that says something, but not for selling or sex, of which it would find too much in a few words.
 */
function readingsOfName(classifier: Classifier, name: string, spansFrom: number): Reading[] {
  if (!saysSomething(name)) return []
  const readings = read(classifier, name, detectLanguages({ text: name }), spansFrom)
  return readings.map(({ scores: { sexual, spam, ...scores }, ...reading }) => ({
    ...reading,
    scores,
    field: 'name',
  }))
}

const saysSomething = (name: string) =>
  (name.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 || (name.match(/\p{L}+/gu)?.length ?? 0) >= 3
