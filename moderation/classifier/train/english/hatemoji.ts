import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import type { Lexicon } from './lexicon.ts'
import { hash } from './split.ts'

/** Pairs of hateful posts and harmless rewritings, most with emoji, written to mislead models. */
export function hatemojiExamples(dataFolder: string, listed: Lexicon): Example[] {
  return ['train', 'validation'].flatMap(part =>
    readTable(dataFolder, `hatemoji/${part}.csv.gz`).map(row => {
      const text = row['text'] ?? ''
      const labels = labelsOf(row, listed)
      const example: Example = {
        text,
        language: 'en',
        labels,
        weight: 0.8,
        source: 'hatemoji',
        template: pairOf(row),
      }
      return hash(example.template!) % 10 === 0 ? { ...example, heldOut: true } : example
    }),
  )
}

function labelsOf(row: Record<string, string>, listed: Lexicon): Example['labels'] {
  const threat = row['type'] === 'threateninglanguage' ? 1 : 0
  if (row['label_gold'] === '1') return { toxicity: 1, identity_attack: 1, threat, spam: 0 }
  // "My dealer is a cunt" isn't hate, and isn't clean either.
  if (listed(row['text'] ?? '')) return { identity_attack: 0, spam: 0 }
  return { toxicity: 0, identity_attack: 0, profanity: 0, spam: 0 }
}

/** The same for a post and its rewriting. */
function pairOf(row: Record<string, string>): string {
  const numbers = [Number(row['entry_id']), Number(row['matched_id'])].filter(Number.isFinite)
  return `pair ${Math.min(...numbers)}`
}
