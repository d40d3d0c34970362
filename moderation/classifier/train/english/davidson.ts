import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import { byHash } from './split.ts'

const labelsByClass: Record<string, Example['labels']> = {
  '0': { toxicity: 1, identity_attack: 1, spam: 0 },
  '1': { toxicity: 1, profanity: 1, identity_attack: 0, spam: 0 },
  '2': { toxicity: 0, insult: 0, identity_attack: 0, profanity: 0, threat: 0, spam: 0 },
}

/** Tweets. The labels are biased against dialect, so they count for little; "offensive" alone for least. */
export function davidsonExamples(dataFolder: string): Example[] {
  return readTable(dataFolder, 'davidson/labeled_data.csv.gz').map(row => {
    const text = plainTweet(row['tweet'] ?? '')
    const labels = labelsByClass[row['class'] ?? ''] ?? {}
    const weight = row['class'] === '1' ? 0.15 : 0.3
    return byHash({ text, language: 'en', labels, weight, source: 'davidson' })
  })
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Without what only this collection has: retweet marks and character references. */
function plainTweet(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!)
    .replace(/^[!"\s]*(?:RT )?(?:@\w+:?\s*)?/, '')
}
