import type { Example } from '../../../example.ts'
import { abuseOf, expansionsOf, type Part } from '../written.ts'
import { cheerfulSwearing, swearing, swearingAt } from './profanity.ts'
import {
  cheerfulTemplates,
  profanitySlots,
  swearingAtTemplates,
  swearingTemplates,
} from './profanity-templates.ts'

const harmless: Example['labels'] = { profanity: 1, insult: 0, identity_attack: 0, threat: 0, spam: 0 }

/** Coarse words: with nobody as their target, which says little about toxicity; in joy; and at somebody. */
export function profanityExamples(): Example[] {
  const angry: Part = { name: 'zh/profanity/angry', kind: 'profanity', labels: harmless }
  const cheerful: Part = {
    name: 'zh/profanity/cheerful',
    kind: 'profanity-cheerful',
    labels: { ...harmless, toxicity: 0 },
  }
  const targeted: Part = {
    name: 'zh/profanity/targeted',
    kind: 'profanity-targeted',
    labels: { toxicity: 1, profanity: 1, insult: 1, identity_attack: 0, spam: 0 },
  }
  return [
    ...abuseOf(angry, swearing),
    ...abuseOf(cheerful, cheerfulSwearing),
    ...abuseOf(targeted, swearingAt),
    ...templated(angry, swearingTemplates, { count: 1300, seed: 211 }),
    ...templated(cheerful, cheerfulTemplates, { count: 800, seed: 223 }),
    ...templated(targeted, swearingAtTemplates, { count: 1400, seed: 227 }),
  ]
}

function templated(part: Part, templates: string[], amount: { count: number; seed: number }): Example[] {
  return expansionsOf(
    { ...part, name: `${part.name}/templates` },
    { templates, slots: profanitySlots },
    amount,
  )
}
