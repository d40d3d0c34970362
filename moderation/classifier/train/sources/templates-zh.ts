import type { Example } from '../example.ts'
import { readTable } from './csv.ts'

/**
 * Jigsaw's sentence templates in Chinese: identities and occupations in kind and unkind sentences, machine-made
 * and alike, so each counts little.
 */
export function readTemplatesZh(dataFolder: string): Example[] {
  return readTable(dataFolder, 'jigsaw-sentence-templates/zh-cn_sentence_templates.csv.gz').map(
    (row): Example => {
      const toxic = row['toxicity'] === 'toxic' ? 1 : 0
      return {
        text: row['phrase']!,
        language: 'zh',
        labels: {
          toxicity: toxic,
          ...(toxic ? {} : { insult: 0, identity_attack: 0, threat: 0, sexual: 0 }),
          spam: 0,
        },
        weight: 0.05,
        source: 'jigsaw-templates',
        template: `jigsaw ${row['template']} ${row['phrase']!.slice(0, 3)}`,
        kind: `jigsaw ${row['template']}`,
      }
    },
  )
}
