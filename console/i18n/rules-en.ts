/** Plain names of the policy's rules, by rule id. A rule that is not listed shows its id. */
export const rulesEn: Record<string, string> = {
  'word-list': 'A word from a list',
  links: 'Links',
  repeat: 'Said before',
  flood: 'Many comments in a short time',
  'new-author-link': 'A link from a new author',
  premoderation: 'Every comment here waits for review',
  standing: 'This author’s comments wait for review',
}

/** Names of what a finding tells besides, by key. */
export const detailsEn: Record<string, string> = {
  category: 'Kind',
  term: 'Listed as',
  list: 'List',
  host: 'Site',
  count: 'Count',
  most: 'Allowed',
  likeness: 'Likeness',
  secondsAgo: 'Seconds ago',
  scorer: 'Scorer',
  score: 'Score',
  threshold: 'Threshold',
}

export const detailValuesEn: Record<string, string> = {
  insult: 'insult',
  slur: 'slur',
  threat: 'threat',
  obscenity: 'obscenity',
  spam: 'spam',
}

/** Why the policy decided as it did, by the coarse code that the author is told. */
export const policyReasonsEn: Record<string, string> = {
  premoderation: 'everything here waits for review',
  wording: 'wording',
  links: 'links',
  repeat: 'said before',
  flood: 'many at once',
  standing: 'the author’s standing',
  unavailable: 'could not be checked',
  moderator: 'a moderator',
}
