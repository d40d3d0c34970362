import type { Example } from '../example.ts'
import { readTable } from '../sources/csv.ts'
import { hash } from './split.ts'

/** How many of each template's rows are used; one template alone makes 72,000 of them. */
const most = 1500

/** Short sentences with identity words, made to measure bias. Their adjectives are kept apart in measuring. */
export function sentenceTemplateExamples(dataFolder: string): Example[] {
  const taken = new Map<string, number>()
  const rows = readTable(dataFolder, 'jigsaw-sentence-templates/en_sentence_templates.csv.gz')
  return rows
    .map(row => ({ row, order: hash(row['phrase'] ?? '') }))
    .sort((a, b) => a.order - b.order)
    .filter(({ row }) => takes(taken, `${row['template']} ${row['toxicity']}`))
    .map(({ row }) => example(row))
}

function takes(taken: Map<string, number>, group: string): boolean {
  const count = taken.get(group) ?? 0
  taken.set(group, count + 1)
  return count < most
}

function example(row: Record<string, string>): Example {
  const toxic = row['toxicity'] === 'toxic' ? 1 : 0
  const template = `${row['template']}/${wordOf(row)}`
  const labels: Example['labels'] = toxic
    ? { toxicity: 1, spam: 0, ...(isOfGroup(row) ? { identity_attack: 1 } : {}) }
    : { toxicity: 0, insult: 0, identity_attack: 0, profanity: 0, threat: 0, sexual: 0, spam: 0 }
  const heldOut = hash(template) % 5 === 0
  const text = row['phrase'] ?? ''
  const kept = { text, language: 'en', labels, weight: 0.1, source: 'sentence-templates', template } as const
  return heldOut ? { ...kept, heldOut } : kept
}

/** "Being old is vile", "I hate Poles" attack a group; "Ann is a vile Pole" may attack Ann alone. */
function isOfGroup(row: Record<string, string>): boolean {
  return ['being_adj', 'am_hate_adj', 'verb_adj'].includes(row['template'] ?? '')
}

/** The word that makes the sentence kind or vile. */
function wordOf(row: Record<string, string>): string {
  const words = (row['phrase'] ?? '').split(' ')
  if (row['template'] === 'being_adj') return words.at(-1)!
  if (row['template'] === 'name_adj' || row['template'] === 'you_are_adj') return words[3] ?? ''
  return row['template'] === 'you_occupation' ? (words[3] ?? '') : (words[0] ?? '')
}
