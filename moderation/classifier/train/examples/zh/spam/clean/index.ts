import type { Example } from '../../../../example.ts'
import { examplesOf } from '../../theme.ts'
import { comments } from './comments.ts'
import { crime } from './crime.ts'
import { days } from './days.ts'
import { finance } from './finance.ts'
import { gadgets } from './gadgets.ts'
import { leisure } from './leisure.ts'
import { notices } from './notices.ts'
import { shopping } from './shopping.ts'
import { cleanFrames, cleanSlots, longCleanFrames } from './slots.ts'

export const cleanLabels: Example['labels'] = {
  ...{ toxicity: 0, insult: 0, identity_attack: 0, profanity: 0, threat: 0, sexual: 0, spam: 0 },
}

/** Everyday Chinese about what advertisers, cheats and pornographers write of. */
export function zhNearMisses(): Example[] {
  return examplesOf([comments, crime, days, finance, gadgets, leisure, notices, shopping], {
    labels: cleanLabels,
    count: 1500,
    seed: 3000,
    slots: cleanSlots,
    frames: cleanFrames,
    longFrames: longCleanFrames,
  })
}
