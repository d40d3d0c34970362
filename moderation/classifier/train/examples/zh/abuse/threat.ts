import type { Example } from '../../../example.ts'
import { abuseOf, expansionsOf, type Part } from '../written.ts'
import { threatDirect } from './threat-direct.ts'
import { threatMore, wishesMore } from './threat-more.ts'
import { threatNews } from './threat-news.ts'
import { threatSlots, threatTemplates } from './threat-templates.ts'
import { threatShort } from './threat-third.ts'
import { threatVeiled } from './threat-veiled.ts'

const labels: Example['labels'] = { toxicity: 1, threat: 1, identity_attack: 0, spam: 0 }
const part = (name: string, kind: string): Part => ({ name: `zh/threat/${name}`, kind, labels })

/** Threats and wishes of death. */
export function threatExamples(): Example[] {
  return [
    ...abuseOf(part('direct', 'threat'), threatDirect),
    ...abuseOf(part('more', 'threat'), threatMore),
    ...abuseOf(part('news', 'threat'), threatNews),
    ...abuseOf(part('short', 'threat'), threatShort),
    ...abuseOf(part('wishes', 'threat-veiled'), wishesMore),
    ...abuseOf(part('veiled', 'threat-veiled'), threatVeiled),
    ...expansionsOf(
      part('templates', 'threat'),
      { templates: threatTemplates, slots: threatSlots },
      { count: 3200, seed: 307 },
    ),
  ]
}
