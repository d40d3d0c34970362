/** What a model may find. They are our own labels, so nothing has to be mapped. */
export const llmLabels = [
  'insult',
  'identity_attack',
  'profanity',
  'threat',
  'harassment',
  'sexual',
  'spam',
  'self_harm',
  'violence',
  'illicit',
  'personal_data',
] as const

export type LlmLabel = (typeof llmLabels)[number]

/** The score of a severity from 0 to 3. */
export const scoreOfSeverity = [0, 0.4, 0.7, 0.95] as const

/** The score of `policy`, the label that stands for the verdict as a whole. */
export const scoreOfVerdict = { allow: 0, review: 0.6, block: 0.95 } as const

export type LlmVerdict = keyof typeof scoreOfVerdict
