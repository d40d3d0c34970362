import type { Example } from '../../../example.ts'
import { freshExamples } from '../fresh.ts'
import { cleanLabels } from '../spam/clean/index.ts'
import { cleanFrames, cleanSlots, longCleanFrames } from '../spam/clean/slots.ts'
import { longSpamFrames, spamFrames, spamSlots } from '../spam/slots.ts'
import { examplesOf, type Theme } from '../theme.ts'
import { intimate } from './clean.ts'
import { sexualComments } from './comments.ts'
import { freshSexual } from './fresh.ts'
import { heldOutSexual } from './held-out.ts'
import { narration } from './narration.ts'
import { partners } from './partners.ts'
import { secondSexual } from './second.ts'
import { services } from './services.ts'
import { stories } from './stories.ts'
import { sexualTalk } from './talk.ts'
import { videos } from './videos.ts'
import { vulgar } from './vulgar.ts'
import { harmlessWords, sexualWords } from './words.ts'

/** What is offered is advertising too, mostly; banter and novels aren't. */
const offered: Theme[] = [services, videos, partners]
const told: Theme[] = [vulgar, narration, sexualTalk, sexualComments, stories, sexualWords]

/** Chinese sexual text, all of it about adults, and everyday text on bodies, health and love. */
export function zhSexual(): Example[] {
  const sexual = { count: 1500, slots: spamSlots, frames: spamFrames, longFrames: longSpamFrames }
  const plain = { count: 2000, slots: cleanSlots, frames: cleanFrames, longFrames: longCleanFrames }
  return [
    ...examplesOf(offered, { ...sexual, labels: { sexual: 1, identity_attack: 0 }, seed: 2000 }),
    ...examplesOf(told, {
      ...sexual,
      longFrames: longCleanFrames,
      labels: { sexual: 1, spam: 0, identity_attack: 0 },
      seed: 2100,
    }),
    ...examplesOf([intimate, harmlessWords], { ...plain, labels: cleanLabels, seed: 2200 }),
    ...examplesOf(heldOutSexual, { ...sexual, count: 300, labels: { sexual: 1 }, seed: 2300 }),
    ...freshExamples('sexual', freshSexual, { sexual: 1 }),
    ...freshExamples('second sexual', secondSexual, { sexual: 1 }),
  ]
}
