/** What the local classifier tells apart; also the labels of its readings. */
export const heads = [
  'toxicity',
  'insult',
  'identity_attack',
  'profanity',
  'threat',
  'sexual',
  'spam',
] as const

export type Head = (typeof heads)[number]

/** The languages it judges, each by a model of its own. */
export type ModelLanguage = 'zh' | 'en'
