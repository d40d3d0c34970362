import type { Example } from '../../../example.ts'
import { disguiseSome } from '../disguise.ts'
import { distinct, freshOf } from '../written.ts'
import { freshInsult, freshProfanity } from './fresh-insult-profanity.ts'
import { freshIdentity, freshThreat } from './fresh-threat-identity.ts'
import { identityExamples } from './identity.ts'
import { insultExamples } from './insult.ts'
import { profanityExamples } from './profanity-examples.ts'
import { threatExamples } from './threat.ts'

/** Chinese abuse: insults, swearing, threats and attacks on groups, some of it in disguise. */
export function zhAbuse(): Example[] {
  const plain = [...insultExamples(), ...profanityExamples(), ...threatExamples(), ...identityExamples()]
  return distinct([...disguiseSome(plain, 0.12, 41), ...freshExamples()])
}

/** Never trained on, whatever else is written here. */
function freshExamples(): Example[] {
  const part = (kind: string, labels: Example['labels']) => ({
    name: `zh/${kind}`,
    kind: `fresh-${kind}`,
    labels,
  })
  return [
    ...freshOf(part('insult', { toxicity: 1, insult: 1, spam: 0 }), freshInsult),
    ...freshOf(part('profanity', { profanity: 1, spam: 0 }), freshProfanity),
    ...freshOf(part('threat', { toxicity: 1, threat: 1, identity_attack: 0, spam: 0 }), freshThreat),
    ...freshOf(part('identity', { toxicity: 1, identity_attack: 1, spam: 0 }), freshIdentity),
  ]
}
