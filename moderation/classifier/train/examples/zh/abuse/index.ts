import type { Example } from '../../../example.ts'
import { disguiseSome } from '../disguise.ts'
import { distinct } from '../written.ts'
import { identityExamples } from './identity.ts'
import { insultExamples } from './insult.ts'
import { profanityExamples } from './profanity-examples.ts'
import { threatExamples } from './threat.ts'

/** Chinese abuse: insults, swearing, threats and attacks on groups, some of it in disguise. */
export function zhAbuse(): Example[] {
  const plain = [...insultExamples(), ...profanityExamples(), ...threatExamples(), ...identityExamples()]
  return distinct(disguiseSome(plain, 0.12, 41))
}
