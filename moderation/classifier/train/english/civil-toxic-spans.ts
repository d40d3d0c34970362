import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import { byHash } from './split.ts'

const source = 'civil-toxic-spans'

/**
 * Comments under news articles. All were rated toxic; how far they are trusted goes by how many annotators then
 * found something toxic in them. The only clean text among them is the sentences that no toxic span touches.
 */
export function civilExamples(dataFolder: string): Example[] {
  return [...ratedComments(dataFolder), ...spannedComments(dataFolder)].map(byHash)
}

function ratedComments(dataFolder: string): Example[] {
  const found = sharesFinding(dataFolder)
  return readTable(dataFolder, 'civil-toxic-spans/comments.csv.gz').map(row => {
    const share = found.get(row['comment_id'] ?? '') ?? 0
    return { ...toxicComment(row['comment_text'] ?? ''), weight: 0.4 + 0.6 * share }
  })
}

/** For each comment, the share of its annotators who marked something in it. */
function sharesFinding(dataFolder: string): Map<string, number> {
  const counts = new Map<string, { asked: number; found: number }>()
  for (const row of readTable(dataFolder, 'civil-toxic-spans/annotations.csv.gz')) {
    const count = counts.get(row['comment_id'] ?? '') ?? { asked: 0, found: 0 }
    count.asked++
    if (row['not toxic'] !== 'True') count.found++
    counts.set(row['comment_id'] ?? '', count)
  }
  return new Map([...counts].map(([id, { asked, found }]) => [id, found / asked]))
}

function spannedComments(dataFolder: string): Example[] {
  return readTable(dataFolder, 'civil-toxic-spans/tsd_train.csv.gz').flatMap(row => {
    const text = row['text'] ?? ''
    const positions: number[] = JSON.parse(row['spans'] ?? '[]')
    if (positions.length === 0) return []
    return [toxicComment(text), ...cleanSentences(text, positions)]
  })
}

function toxicComment(text: string): Example {
  return { text, language: 'en', labels: { toxicity: 1, spam: 0 }, weight: 1, source }
}

/** Sentences of at least 30 characters without a toxic position, which count code points. */
export function cleanSentences(text: string, toxicPositions: number[]): Example[] {
  const toxic = new Set(toxicPositions)
  const characters = [...text]
  const examples: Example[] = []
  for (let begin = 0, end = 1; end <= characters.length; end++) {
    if (end < characters.length && !endsSentence(characters, end)) continue
    const sentence = characters.slice(begin, end).join('').trim()
    if (sentence.length >= 30 && !hasBetween(toxic, begin, end)) examples.push(cleanSentence(sentence))
    begin = end
  }
  return examples
}

function cleanSentence(text: string): Example {
  const labels = { toxicity: 0, insult: 0, profanity: 0, threat: 0, sexual: 0, spam: 0 } as const
  return { text, language: 'en', labels, weight: 0.4, source }
}

function endsSentence(characters: string[], at: number): boolean {
  return /[.!?\n]/.test(characters[at - 1]!) && /\s/.test(characters[at]!)
}

function hasBetween(positions: Set<number>, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) if (positions.has(at)) return true
  return false
}
