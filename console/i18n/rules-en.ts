/**
 * What the policy's findings mean, by `rule/kind`, else by `rule`. One that is not listed shows its id.
 */
export const rulesEn: Record<string, string> = {
  'word-list': 'A listed word or phrase',
  direction: 'Text told to run the other way: readers would see another order',
  links: 'Links',
  'links/many': 'Many links',
  'links/unreadable': 'A link that can’t be read',
  'links/rejected-host': 'A link to a site you reject',
  'links/held-host': 'A link to a site you hold',
  'links/lookalike-host': 'A link to a site whose name looks like another',
  'links/other-host': 'A link that leads elsewhere than it shows',
  'new-author-link': 'A link from a new author',
  repeat: 'Written before',
  'repeat/exact': 'The same text again',
  'repeat/near': 'Nearly the same text again',
  flood: 'Many comments in a short time',
  premoderation: 'Everything waits for review first',
  'premoderation/site': 'On this site everything waits for review first',
  'premoderation/thread': 'In this discussion everything waits for review first',
  standing: 'This author’s comments wait for review',
  scorers: 'A scorer’s judgement',
  'scorers/score': 'A scorer’s score is over the threshold',
  'scorers/missing': 'A required scorer was not asked',
  'scorers/missing-score': 'A required scorer gave no score',
  'scorers/error': 'A required scorer could not be reached',
  'scorers/unsupported': 'A required scorer does not know this language',
  'scorers/nonsense': 'A scorer’s answer made no sense',
}

/** A rule that broke down: not knowing means hold. */
export const ruleFailedEn = 'could not be run, so the comment waits'

/** Names of what a finding tells besides, by key. */
export const detailsEn: Record<string, string> = {
  category: 'Kind',
  term: 'Listed as',
  source: 'List',
  host: 'Leads to',
  shown: 'Shows',
  links: 'Links',
  most: 'Allowed',
  posts: 'Comments',
  withinSeconds: 'Within',
  publishedCount: 'Published so far',
  where: 'Where',
  likeness: 'Likeness',
  secondsAgo: 'Before',
  scorer: 'Scorer',
  label: 'Label',
  score: 'Score',
  error: 'Error',
}

export const detailValuesEn: Record<string, string> = {
  insult: 'insult',
  slur: 'slur',
  threat: 'threat',
  obscenity: 'obscenity',
  spam: 'spam',
  shipped: 'shipped',
  operator: 'your own',
  author: 'by this author',
  thread: 'in this discussion',
  user: 'a user name',
}

/** Why the policy decided as it did, by the coarse code that the author is told. */
export const policyReasonsEn: Record<string, string> = {
  premoderation: 'everything here waits for review',
  wording: 'wording',
  links: 'links',
  repeat: 'written before',
  flood: 'many at once',
  standing: 'the author’s standing',
  unavailable: 'could not be checked',
  moderator: 'a moderator',
}
