import { lexiconMatches } from '../../features/lexicon.ts'
import { heads } from '../../heads.ts'
import { classifierViews } from '../../views.ts'
import type { Example } from '../example.ts'

/** What a written example of one kind surely isn't, where its author left it open. */
const absent: Record<string, Example['labels']> = {
  spam: { toxicity: 0, insult: 0, threat: 0, identity_attack: 0, profanity: 0 },
  sexual: { threat: 0, identity_attack: 0 },
}

/** Adds to an example what follows from what is known of it. */
export function withImplied(example: Example): Example {
  const { labels } = example
  const implied: Example['labels'] = {}
  if (labels.spam === 1) Object.assign(implied, absent['spam'])
  if (labels.sexual === 1) Object.assign(implied, absent['sexual'])
  if (labels.toxicity === 0)
    for (const head of heads) if (head !== 'spam' && head !== 'profanity') implied[head] = 0
  return { ...example, labels: { ...implied, ...labels } }
}

/** Adds whether a collected text swears, as far as the shipped word list can tell. */
export function withProfanity(example: Example): Example {
  if (example.labels.profanity !== undefined) return example
  const found = lexiconMatches(classifierViews({ text: example.text }).compact)
  const profanity = found.some(({ term }) => term.category === 'obscenity') ? 1 : 0
  return { ...example, labels: { ...example.labels, profanity } }
}
