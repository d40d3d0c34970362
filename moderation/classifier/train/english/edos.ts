import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import type { Lexicon } from './lexicon.ts'
import { byHash } from './split.ts'

const threats = new Set(['1.1 threats of harm', '1.2 incitement and encouragement of harm'])
const slurs = '3.1 casual use of gendered slurs, profanities, and insults'

/**
 * Posts of two social networks, sexist or not. "Not sexist" says nothing of other abuse: such a post counts as
 * clean, at a low weight, only when no listed word is in it.
 */
export function edosExamples(dataFolder: string, listed: Lexicon): Example[] {
  return readTable(dataFolder, 'edos/edos_train_dev.csv.gz').flatMap(row => {
    const text = (row['text'] ?? '').replaceAll('[USER]', '@user').replaceAll('[URL]', 'https://url')
    const vector = row['label_vector'] ?? ''
    const clean = row['label_sexist'] === 'not sexist'
    if (clean && listed(text)) return []
    const weight = clean ? 0.4 : vector.startsWith('1') || vector.startsWith('2') ? 0.8 : 0.5
    const labels = clean ? cleanLabels : sexistLabels(vector)
    return [byHash({ text, language: 'en', labels, weight, source: 'edos' })]
  })
}

const cleanLabels = { toxicity: 0, insult: 0, identity_attack: 0, profanity: 0, threat: 0 } as const

function sexistLabels(vector: string): Example['labels'] {
  const threat = threats.has(vector) ? 1 : 0
  if (vector === slurs) return { toxicity: 1, profanity: 1, threat, spam: 0 }
  return { toxicity: 1, identity_attack: 1, threat, spam: 0 }
}
