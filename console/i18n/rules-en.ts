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
  'new-author': 'The first comments of a new author wait for review',
  'reserved-name': 'A name that only staff may bear',
  language: 'A language that is not judged here',
  unsettled: 'What it was judged under kept changing',
  standing: 'This author’s comments wait for review',
  scorers: 'A scorer’s judgement',
  'scorers/score': 'A scorer’s score is over the threshold',
  'scorers/missing': 'A required scorer was not asked',
  'scorers/missing-language': 'A required scorer did not judge all of its languages',
  'scorers/no-threshold': 'A required scorer has no threshold for this language',
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
  threshold: 'Threshold',
  language: 'Language',
  name: 'Reserved name',
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
  toxicity: 'toxicity',
  identity_attack: 'attack on a group',
  profanity: 'profanity',
  sexual: 'sexual',
  severe_toxicity: 'severe toxicity',
  timeout: 'no answer in time',
  'rate-limited': 'asked too often',
  auth: 'the key was refused',
  'bad-request': 'it refused the question',
  unavailable: 'could not be reached',
  'bad-response': 'its answer made no sense',
  'circuit-open': 'down: not asked at the moment',
  budget: 'its budget is used up',
  zh: 'Chinese',
  en: 'English',
  und: 'unknown',
  none: 'none',
}

/** Why the policy decided as it did, by the coarse code that the author is told. */
export const policyReasonsEn: Record<string, string> = {
  premoderation: 'everything here waits for review',
  wording: 'wording',
  links: 'links',
  repeat: 'written before',
  flood: 'many at once',
  standing: 'the author’s standing',
  language: 'language',
  unavailable: 'could not be checked',
  moderator: 'a moderator',
}

/** Scorers whose names we know; the operator names the others. */
export const scorerNamesEn: Record<string, string> = { local: 'Parley’s classifier' }
