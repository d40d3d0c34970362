import type { Example } from '../example.ts'
import { readTable } from './csv.ts'

/**
 * COLD, Chinese posts about race, region and gender, offensive or not. Its labels of train and dev were made with
 * a machine's help, so both count as noisy; both are trained on.
 */
export function readCold(dataFolder: string): Example[] {
  return ['train', 'dev'].flatMap(part =>
    readTable(dataFolder, `cold/${part}.csv.gz`).map((row): Example => {
      const label = row['label'] === '1' ? 1 : 0
      return {
        text: row['TEXT']!,
        language: 'zh',
        labels: label === 1 ? attacks : safe,
        weight: 1,
        source: `cold-${part}`,
        kind: `cold ${row['topic']}`,
      }
    }),
  )
}

const attacks: Example['labels'] = { toxicity: 1, identity_attack: 1, spam: 0, sexual: 0 }
const safe: Example['labels'] = { toxicity: 0, spam: 0, sexual: 0 }
