import type { Example } from '../../example.ts'
import { type Choice, expand, xorshift } from '../../grammar.ts'
import * as aggression from './aggression.ts'
import * as hate from './hate.ts'
import * as identity from './identity.ts'
import { news, newsSlots } from './news.ts'
import { conductSeeds } from './seeds-conduct.ts'
import { identitySeeds } from './seeds-identity.ts'
import { sexTalk, sexual, sexualSlots } from './sexual.ts'
import { spam, spamSlots, spamTalk } from './spam.ts'
import { inContext, tidied } from './surface.ts'

/** One kind of sentence: what it is made from, how many, and what is known of every one of them. */
type Kind = {
  kind: string
  templates: Choice[]
  slots: Record<string, Choice[]>
  count: number
  labels: Example['labels']
  weight?: number
}

const clean = {
  toxicity: 0,
  insult: 0,
  identity_attack: 0,
  profanity: 0,
  threat: 0,
  sexual: 0,
  spam: 0,
} as const
const harmless = { toxicity: 0, insult: 0, identity_attack: 0, threat: 0, sexual: 0, spam: 0 } as const
const identitySlots = { ...hate.hateSlots, ...identity.identitySlots }
const violenceSlots = { ...identitySlots, ...aggression.aggressionSlots }

const kinds: Kind[] = [
  {
    kind: 'hate',
    templates: hate.hate,
    slots: identitySlots,
    count: 8000,
    labels: { toxicity: 1, identity_attack: 1, sexual: 0, spam: 0 },
  },
  {
    kind: 'group-threat',
    templates: hate.groupThreat,
    slots: identitySlots,
    count: 1500,
    labels: { toxicity: 1, identity_attack: 1, threat: 1, spam: 0 },
  },
  {
    kind: 'neutral-identity',
    templates: identity.neutralIdentity,
    slots: identitySlots,
    count: 2500,
    labels: clean,
  },
  {
    kind: 'kind-identity',
    templates: identity.kindIdentity,
    slots: identitySlots,
    count: 2500,
    labels: harmless,
  },
  { kind: 'negated', templates: identity.negated, slots: identitySlots, count: 2500, labels: harmless },
  {
    kind: 'counter-speech',
    templates: identity.counterSpeech,
    slots: identitySlots,
    count: 3000,
    labels: harmless,
  },
  { kind: 'reclaimed', templates: identity.reclaimed, slots: identitySlots, count: 800, labels: harmless },
  {
    kind: 'unprotected-thing',
    templates: identity.unprotectedThing,
    slots: identitySlots,
    count: 1500,
    labels: harmless,
  },
  {
    kind: 'unprotected-group',
    templates: identity.unprotectedGroup,
    slots: identitySlots,
    count: 1000,
    labels: { identity_attack: 0, threat: 0, sexual: 0, spam: 0 },
  },
  {
    kind: 'threat',
    templates: aggression.threats,
    slots: violenceSlots,
    count: 2500,
    labels: { toxicity: 1, threat: 1, identity_attack: 0, spam: 0 },
  },
  {
    kind: 'harmless-violence',
    templates: aggression.harmlessViolence,
    slots: violenceSlots,
    count: 2500,
    labels: { toxicity: 0, insult: 0, identity_attack: 0, threat: 0, spam: 0 },
  },
  {
    kind: 'insult',
    templates: aggression.insults,
    slots: violenceSlots,
    count: 2500,
    labels: { toxicity: 1, insult: 1, identity_attack: 0, threat: 0, spam: 0 },
  },
  { kind: 'criticism', templates: aggression.criticism, slots: violenceSlots, count: 2500, labels: harmless },
  {
    kind: 'harmless-profanity',
    templates: aggression.harmlessProfanity,
    slots: violenceSlots,
    count: 800,
    labels: { profanity: 1, insult: 0, identity_attack: 0, threat: 0, spam: 0 },
  },
  {
    kind: 'sexual',
    templates: sexual,
    slots: sexualSlots,
    count: 4000,
    labels: { sexual: 1, toxicity: 1, identity_attack: 0, spam: 0 },
  },
  {
    kind: 'sex-talk',
    templates: sexTalk,
    slots: sexualSlots,
    count: 3000,
    labels: { toxicity: 0, insult: 0, identity_attack: 0, profanity: 0, threat: 0, sexual: 0, spam: 0 },
  },
  {
    kind: 'spam',
    templates: spam,
    slots: spamSlots,
    count: 5000,
    labels: { spam: 1, insult: 0, identity_attack: 0, threat: 0 },
  },
  { kind: 'spam-talk', templates: spamTalk, slots: spamSlots, count: 3000, labels: clean },
  { kind: 'news', templates: news, slots: newsSlots, count: 3000, labels: clean },
]

/** Every fifth template is kept for measuring. */
const heldOutEvery = 5

/** All written English examples; the same ones each time. */
export function ownEnglish(): Example[] {
  const everyday = expand({ name: 'everyday', templates: news, slots: newsSlots }, 400, 1).map(
    ({ text }) => text,
  )
  return [...kinds.flatMap((kind, at) => made(kind, everyday, 7000 + at)), ...kinds.flatMap(writtenSingly)]
}

const seeds = { ...identitySeeds, ...conductSeeds }

/** Every other one is kept for measuring. */
function writtenSingly({ kind, labels, weight = 0.3 }: Kind): Example[] {
  return seeds[kind]!.map((text, at) => {
    const example: Example = { text, language: 'en', labels, weight, source: 'own', kind }
    return at % 2 === 1 ? { ...example, heldOut: true } : example
  })
}

function made(
  { kind, templates, slots, count, labels, weight = 0.3 }: Kind,
  everyday: string[],
  seed: number,
) {
  const random = xorshift(seed)
  return expand({ name: kind, templates, slots }, count, seed).map(({ text, template }): Example => {
    const written = inContext(tidied(text, random), everyday, random)
    const example: Example = { text: written, language: 'en', labels, weight, source: 'own', template, kind }
    return Number(template.split('/')[1]) % heldOutEvery === 2 ? { ...example, heldOut: true } : example
  })
}
