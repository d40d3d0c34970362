/** Perspective's attributes and our labels. Where ours have no such word, theirs in small letters is kept. */
const own: Record<string, string> = {
  TOXICITY: 'toxicity',
  SEVERE_TOXICITY: 'severe_toxicity',
  IDENTITY_ATTACK: 'identity_attack',
  INSULT: 'insult',
  PROFANITY: 'profanity',
  THREAT: 'threat',
  SEXUALLY_EXPLICIT: 'sexual',
  SPAM: 'spam',
}

const attributes = new Map(Object.entries(own).map(([attribute, label]) => [label, attribute]))

export const labelOf = (attribute: string): string => own[attribute] ?? attribute.toLowerCase()

/** The attribute that a label of ours stands for. */
export const attributeOf = (label: string): string => attributes.get(label) ?? label.toUpperCase()

/** Those that Perspective offers in Chinese and English alike; the rest are experiments, most in English only. */
export const productionAttributes = [
  'TOXICITY',
  'SEVERE_TOXICITY',
  'IDENTITY_ATTACK',
  'INSULT',
  'PROFANITY',
  'THREAT',
]
