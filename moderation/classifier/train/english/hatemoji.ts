import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import type { Lexicon } from './lexicon.ts'
import { byHash } from './split.ts'

/** Pairs of hateful posts and harmless rewritings, most with emoji, written to mislead models. */
export function hatemojiExamples(dataFolder: string, listed: Lexicon): Example[] {
  return ['train', 'validation'].flatMap(part =>
    readTable(dataFolder, `hatemoji/${part}.csv.gz`).map(row => {
      const text = row['text'] ?? ''
      return byHash({ text, language: 'en', labels: labelsOf(row, listed), weight: 0.8, source: 'hatemoji' })
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
