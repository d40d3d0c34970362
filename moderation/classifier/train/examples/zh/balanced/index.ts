import type { Example } from '../../../example.ts'
import { hashText } from '../../../random.ts'
import { groupSlots } from '../abuse/groups.ts'
import { hatefulSlots } from '../abuse/hateful-words.ts'
import { identitySlots } from '../abuse/identity-templates.ts'
import { slurCounterTemplates, slurSlots } from '../abuse/slurs.ts'
import { distinct, expansionsOf, freshOf, groupExpansionsOf, type Part, seedsOf } from '../written.ts'
import { againstForum } from './against-forum.ts'
import { againstGender } from './against-gender.ts'
import { againstMore } from './against-more.ts'
import { againstOther } from './against-other.ts'
import { againstPlain } from './against-plain.ts'
import { againstRace } from './against-race.ts'
import { againstRegion } from './against-region.ts'
import { counterSpeech } from './counter-speech.ts'
import { fairMore } from './fair-more.ts'
import { fairSlots, fairTemplates } from './fair-templates.ts'
import { fairThird } from './fair-third.ts'
import { freshAntiBias, freshFair } from './fresh-balanced.ts'
import { harshButFair } from './harsh-but-fair.ts'
import { identityMentions } from './identity-mentions.ts'
import { negation } from './negation.ts'
import { counterTemplates, kindTemplates, negationTemplates } from './pair-templates.ts'
import { pairSlots } from './pair-words.ts'
import { reportedAbuse } from './reported-abuse.ts'

const labels: Example['labels'] = {
  toxicity: 0,
  insult: 0,
  identity_attack: 0,
  threat: 0,
  sexual: 0,
  spam: 0,
}
const part = (kind: string): Part => ({ name: `zh/balanced/${kind}`, kind, labels })
const pairs = { ...groupSlots, ...hatefulSlots, ...identitySlots, ...pairSlots }

/** Clean Chinese texts in the words of abuse: denied, quoted, argued against, said of oneself or of things. */
export function zhBalanced(): Example[] {
  return distinct([
    ...[
      againstRegion,
      againstRace,
      againstGender,
      againstOther,
      againstMore,
      againstForum,
      againstPlain,
    ].flatMap((text, index) =>
      seedsOf({ ...part('anti-bias'), name: `zh/balanced/anti-bias/${index}` }, text),
    ),
    ...whole('counter-speech', { counterSpeech, reportedAbuse }),
    ...whole('negation', { negation }),
    ...whole('neutral-identity', { identityMentions }),
    ...whole('harsh-but-fair', { harshButFair, fairMore, fairThird }),
    ...templated('negation', negationTemplates, { count: 1300, seed: 503 }),
    ...templated('counter-speech', counterTemplates, { count: 2000, seed: 509 }),
    ...templated('neutral-identity', kindTemplates, { count: 1100, seed: 521 }),
    ...expansionsOf(
      { ...part('harsh-but-fair'), name: 'zh/balanced/harsh-but-fair/templates' },
      { templates: fairTemplates, slots: fairSlots },
      { count: 1000, seed: 523 },
    ),
    ...requotedAll(
      expansionsOf(
        { ...part('counter-speech'), name: 'zh/balanced/slurs' },
        { templates: slurCounterTemplates, slots: slurSlots },
        { count: 600, seed: 541 },
      ),
    ),
    ...freshOf({ ...part('anti-bias'), kind: 'fresh-anti-bias' }, freshAntiBias),
    ...freshOf({ ...part('fair'), kind: 'fresh-harsh-but-fair' }, freshFair),
  ])
}

/** Whole texts are of a kind of their own: they are worth more than what templates make. */
function whole(kind: string, texts: Record<string, string>): Example[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    seedsOf({ ...part(`whole-${kind}`), name: `zh/balanced/${name}` }, text),
  )
}

function templated(kind: string, templates: string[], amount: { count: number; seed: number }): Example[] {
  const named = { ...part(kind), name: `zh/balanced/${kind}/templates` }
  const made = groupExpansionsOf(
    named,
    { templates, slots: pairs },
    { ...amount, groups: groupSlots['group']! },
  )
  return requotedAll(made)
}

function requotedAll(examples: Example[]): Example[] {
  return examples.map(example => ({ ...example, text: requoted(example.text) }))
}

const quotes = ['“”', '“”', '""', '「」', '‘’', '']

/** Readers quote in many ways, and often not at all. */
function requoted(text: string): string {
  const [left = '', right = ''] = quotes[hashText(text) % quotes.length]!
  return text.replaceAll('“', left).replaceAll('”', right)
}
