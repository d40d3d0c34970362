import { direction } from './rules/direction.ts'
import { flood } from './rules/flood.ts'
import { language } from './rules/language.ts'
import { links } from './rules/links.ts'
import { newAuthor } from './rules/new-author.ts'
import { newAuthorLink } from './rules/new-author-link.ts'
import { premoderation } from './rules/premoderation.ts'
import { repeat } from './rules/repeat.ts'
import { reservedName } from './rules/reserved-name.ts'
import type { Rule } from './rules/rule.ts'
import { scorers } from './rules/scorers.ts'
import { standing } from './rules/standing.ts'
import { wordList } from './rules/word-list.ts'
import type { PolicyOptions, Reason } from './types.ts'

export type PolicyRule = {
  rule: Rule
  /** What the author is told when this rule decided. */
  reason: Reason
  /** Kinds of findings that mean we don't know, rather than that something was found. */
  unknown?: string[]
  /** Kinds of holds that an exemption lifts. What is not named is never lifted, and a reject never is. */
  lifts?: { trusted?: string[]; staff?: string[] }
}

/**
 * The whole policy. Every rule runs and the strongest verdict wins, so the order here decides nothing but how
 * it reads; with equal verdicts the author is told the reason that comes first in `reasons` below.
 */
export const policyRules: PolicyRule[] = [
  // Who writes: authors that a moderator holds, and those that should not have got this far.
  { rule: standing, reason: 'standing' },
  // Names that the site keeps for its staff.
  { rule: reservedName, reason: 'wording', lifts: { staff: ['reserved'] } },

  // Where: a site or thread in which a person looks first. Nobody is exempt.
  { rule: premoderation, reason: 'premoderation' },
  { rule: newAuthor, reason: 'standing', lifts: { trusted: ['new-author'], staff: ['new-author'] } },

  // What: the shipped lists hold; an operator's own terms hold or reject. Nobody is exempt.
  { rule: wordList, reason: 'wording' },
  // A text told to run backwards reads differently from what was screened.
  { rule: direction, reason: 'wording' },

  // Links: too many, on listed hosts, or not leading where they seem to.
  { rule: links, reason: 'links', lifts: { staff: ['many'] } },
  { rule: newAuthorLink, reason: 'links', lifts: { trusted: ['link'], staff: ['link'] } },

  // How often: the same again, nearly the same again, too much at once.
  { rule: repeat, reason: 'repeat', lifts: { trusted: ['near'], staff: ['near'] } },
  { rule: flood, reason: 'flood', lifts: { trusted: ['flood'], staff: ['flood'] } },

  // A language that nothing here can judge. Nobody is exempt: it is the text that isn't understood.
  { rule: language, reason: 'language' },

  // What scorers say. Without a required one's sound answer nothing is published.
  {
    rule: scorers,
    reason: 'wording',
    unknown: [
      'missing',
      'missing-language',
      'missing-score',
      'no-threshold',
      'error',
      'unsupported',
      'nonsense',
    ],
  },
]

/** Which of several reasons the author is told: the first of these. */
export const reasons: Reason[] = [
  'standing',
  'premoderation',
  'wording',
  'links',
  'repeat',
  'flood',
  'language',
  'unavailable',
]

/** What a new site starts with. Its strongest verdict is hold. */
export const defaultPolicy: PolicyOptions = {
  premoderation: false,
  shippedLists: { zh: true, en: true },
  terms: [],
  links: { most: 3, allowHosts: [], holdHosts: [], rejectHosts: [] },
  newAuthor: { holdUntilPublished: 0, linkHoldUntilPublished: 3 },
  names: { reserved: [] },
  repeats: { withinSeconds: 3600, likeness: 0.75 },
  flood: { posts: 6, withinSeconds: 60 },
  otherLanguages: 'hold',
  requiredScorers: ['local'],
  optionalScorers: [],
  thresholds: [],
}
