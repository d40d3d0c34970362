import type { Example } from '../../../example.ts'
import { expansionsOf, type Part, seedsOf } from '../written.ts'
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
    ...seedsOf(part('plain', 'insult'), insultPlain),
    ...seedsOf(part('more', 'insult'), insultMore),
    ...seedsOf(part('forum', 'insult'), forumPersons),
    ...seedsOf(part('third', 'insult'), insultThird),
    ...seedsOf(part('irony', 'insult-sly'), insultIrony),
    ...seedsOf(part('sly', 'insult-sly'), insultSly),
    ...seedsOf(part('slang', 'insult-slang'), insultSlang),
    ...expansionsOf(
      templates,
      { templates: insultTemplates, slots: { ...insultSlots, ...insultExtras } },
      { count: 3200, seed: 101 },
    ),
  ]
}
