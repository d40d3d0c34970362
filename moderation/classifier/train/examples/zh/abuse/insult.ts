import type { Example } from '../../../example.ts'
import { abuseOf, expansionsOf, type Part } from '../written.ts'
import { forumPersons } from './forum.ts'
import { insultIrony, insultMore } from './insult-more.ts'
import { insultPlain } from './insult-plain.ts'
import { insultSlang } from './insult-slang.ts'
import { insultSly } from './insult-sly.ts'
import { insultExtras, insultTemplates } from './insult-templates.ts'
import { insultThird } from './insult-third.ts'
import { insultSlots } from './insult-words.ts'

const labels: Example['labels'] = { toxicity: 1, insult: 1, spam: 0 }
const part = (name: string, kind: string): Part => ({ name: `zh/insult/${name}`, kind, labels })

/** Insults at persons. */
export function insultExamples(): Example[] {
  const templates: Part = {
    ...part('templates', 'insult'),
    labels: { ...labels, identity_attack: 0, threat: 0, sexual: 0 },
  }
  return [
    ...abuseOf(part('plain', 'insult'), insultPlain),
    ...abuseOf(part('more', 'insult'), insultMore),
    ...abuseOf(part('forum', 'insult'), forumPersons),
    ...abuseOf(part('third', 'insult'), insultThird),
    ...abuseOf(part('irony', 'insult-sly'), insultIrony),
    ...abuseOf(part('sly', 'insult-sly'), insultSly),
    ...abuseOf(part('slang', 'insult-slang'), insultSlang),
    ...expansionsOf(
      templates,
      { templates: insultTemplates, slots: { ...insultSlots, ...insultExtras } },
      { count: 3200, seed: 101 },
    ),
  ]
}
