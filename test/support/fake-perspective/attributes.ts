const languages = [
  'ar',
  'zh',
  'cs',
  'nl',
  'en',
  'fr',
  'de',
  'hi',
  'hi-Latn',
  'id',
  'it',
  'ja',
  'ko',
  'pl',
  'pt',
  'ru',
  'es',
  'sv',
]
const production = ['TOXICITY', 'SEVERE_TOXICITY', 'IDENTITY_ATTACK', 'INSULT', 'PROFANITY', 'THREAT']
const english = [
  ...production.map(name => `${name}_EXPERIMENTAL`),
  'SEXUALLY_EXPLICIT',
  'FLIRTATION',
  ...['AFFINITY', 'COMPASSION', 'CURIOSITY', 'NUANCE', 'PERSONAL_STORY', 'REASONING', 'RESPECT'].map(
    name => `${name}_EXPERIMENTAL`,
  ),
  'ATTACK_ON_AUTHOR',
  'ATTACK_ON_COMMENTER',
  'INCOHERENT',
  'INFLAMMATORY',
  'LIKELY_TO_REJECT',
  'OBSCENE',
  'SPAM',
  'UNSUBSTANTIAL',
]

/** The languages that Google lists for an attribute; undefined for one it does not know. */
export function languagesOfAttribute(name: string): string[] | undefined {
  if (production.includes(name)) return languages
  return english.includes(name) ? ['en'] : undefined
}

const scores: [word: string, attribute: RegExp, score: number][] = [
  ['idiot', /TOXICITY|INSULT/, 0.92],
  ['白痴', /TOXICITY|INSULT/, 0.91],
  ['kill you', /TOXICITY|THREAT/, 0.95],
  ['杀了你', /TOXICITY|THREAT/, 0.94],
  ['damn', /TOXICITY|PROFANITY|OBSCENE/, 0.81],
  ['他妈', /TOXICITY|PROFANITY|OBSCENE/, 0.83],
  ['buy now', /SPAM/, 0.9],
]

/** The highest score that a word of the table gives, 0.05 without one; `score=0.42` in the text says it outright. */
export function scoreOf(text: string, attribute: string): number {
  const said = /score=(\d(?:\.\d+)?)/.exec(text)?.[1]
  if (said) return Number(said)
  const lower = text.toLowerCase()
  return Math.max(
    0.05,
    ...scores
      .filter(([word, attributes]) => attributes.test(attribute) && lower.includes(word))
      .map(([, , score]) => score),
  )
}

/** As good as Google's on what the tests write: by script, and `und` for what has no letters. */
export function detected(text: string): string[] {
  if (/\p{Script=Han}/u.test(text)) return ['zh']
  if (/\p{Script=Thai}/u.test(text)) return ['th']
  if (/\p{Script=Cyrillic}/u.test(text)) return ['ru']
  return /\p{Letter}/u.test(text) ? ['en'] : []
}
