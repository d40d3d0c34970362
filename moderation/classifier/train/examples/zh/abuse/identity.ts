import type { Example } from '../../../example.ts'
import { abuseOf, expansionsOf, groupExpansionsOf, type Part } from '../written.ts'
import { forumGender, forumGroups } from './forum.ts'
import { groupSlots } from './groups.ts'
import { hatefulSlots } from './hateful-words.ts'
import { identityPlain } from './identity-fourth.ts'
import { identityGender } from './identity-gender.ts'
import { genderMore, otherMore, raceMore, regionMore } from './identity-more.ts'
import { identityOther } from './identity-other.ts'
import { identityRace } from './identity-race.ts'
import { identityRegion } from './identity-region.ts'
import { identitySlots, identityTemplates } from './identity-templates.ts'
import { identityHints } from './identity-third.ts'
import { slurSlots, slurTemplates } from './slurs.ts'
import { tradeAttacks } from './trades.ts'

const labels: Example['labels'] = { toxicity: 1, identity_attack: 1, spam: 0 }
const part = (name: string, about = name): Part => ({
  name: `zh/identity/${name}`,
  kind: `identity-${about}`,
  labels,
})
const grammar = { templates: identityTemplates, slots: { ...groupSlots, ...hatefulSlots, ...identitySlots } }

/** Attacks on groups; and on trades, which are none on an identity. */
export function identityExamples(): Example[] {
  const trades: Part = { name: 'zh/trades', kind: 'trades', labels: { identity_attack: 0, spam: 0 } }
  return [
    ...abuseOf(part('region'), identityRegion),
    ...abuseOf(part('race'), identityRace),
    ...abuseOf(part('gender'), identityGender),
    ...abuseOf(part('other'), identityOther),
    ...abuseOf(part('region-more', 'region'), regionMore),
    ...abuseOf(part('race-more', 'race'), raceMore),
    ...abuseOf(part('gender-more', 'gender'), genderMore),
    ...abuseOf(part('forum-gender', 'gender'), forumGender),
    ...abuseOf(part('forum-groups', 'other'), forumGroups),
    ...abuseOf(part('hints', 'implied'), identityHints),
    ...abuseOf(part('plain', 'mixed'), identityPlain),
    ...abuseOf(part('other-more', 'other'), otherMore),
    ...abuseOf({ ...trades, labels: { ...trades.labels, toxicity: 1 } }, tradeAttacks),
    ...groupExpansionsOf(part('templates'), grammar, {
      groups: groupSlots['group']!,
      count: 4200,
      seed: 401,
    }),
    ...expansionsOf(
      part('slurs', 'templates'),
      { templates: slurTemplates, slots: slurSlots },
      { count: 700, seed: 419 },
    ),
    ...groupExpansionsOf(
      { ...trades, name: 'zh/trades/templates' },
      { ...grammar, templates: identityTemplates.filter(speaksOfGroupsOnly) },
      { groups: groupSlots['trade']!, count: 400, seed: 409 },
    ),
  ]
}

const speaksOfGroupsOnly = (template: string) =>
  !/\{(region|nation|race|religion|women|men|orientation|disabled|age)\}/.test(template)
