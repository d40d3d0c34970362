import type { Head } from '../../moderation/classifier/heads.ts'

/** An attribute's score from those of the classifier's heads. */
type FromHeads = (head: (name: Head) => number) => number

const of =
  (name: Head): FromHeads =>
  head =>
    head(name)

/**
 * Toxic, and besides that a threat, hateful, or an insult in foul words. The classifier has no head for it: of what
 * is only rude, or only foul, it says little, as Perspective does.
 */
const severe: FromHeads = head =>
  Math.min(
    head('toxicity'),
    Math.max(head('threat'), head('identity_attack'), Math.min(head('insult'), head('profanity'))),
  )

const production: Record<string, FromHeads> = {
  TOXICITY: of('toxicity'),
  SEVERE_TOXICITY: severe,
  IDENTITY_ATTACK: of('identity_attack'),
  INSULT: of('insult'),
  PROFANITY: of('profanity'),
  THREAT: of('threat'),
}

const experimental = Object.fromEntries(
  Object.entries(production).map(([name, score]) => [`${name}_EXPERIMENTAL`, score]),
)

/** What is scored, in Chinese and in English. */
export const scoredAttributes: ReadonlyMap<string, FromHeads> = new Map(
  Object.entries({
    ...production,
    ...experimental,
    SEXUALLY_EXPLICIT: of('sexual'),
    OBSCENE: of('profanity'),
    SPAM: of('spam'),
  }),
)

/** Attributes that Perspective has and nothing here can score: they support no language. */
export const unscoredAttributes: ReadonlySet<string> = new Set([
  'FLIRTATION',
  'AFFINITY_EXPERIMENTAL',
  'COMPASSION_EXPERIMENTAL',
  'CURIOSITY_EXPERIMENTAL',
  'NUANCE_EXPERIMENTAL',
  'PERSONAL_STORY_EXPERIMENTAL',
  'REASONING_EXPERIMENTAL',
  'RESPECT_EXPERIMENTAL',
  'ATTACK_ON_AUTHOR',
  'ATTACK_ON_COMMENTER',
  'ATTACK_ON_PUBLISHER',
  'INCOHERENT',
  'INFLAMMATORY',
  'LIKELY_TO_REJECT',
  'OFF_TOPIC',
  'UNSUBSTANTIAL',
])
