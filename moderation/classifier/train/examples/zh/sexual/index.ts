import type { Example } from '../../../example.ts'
import { spamFrames, spamSlots } from '../spam/slots.ts'
import { examplesOf, type Theme } from '../theme.ts'
import { narration } from './narration.ts'
import { partners } from './partners.ts'
import { services } from './services.ts'
import { videos } from './videos.ts'
import { vulgar } from './vulgar.ts'

/** What is offered is advertising as well; banter and novels aren't. */
const offered: Theme[] = [services, videos, partners]
const told: Theme[] = [vulgar, narration]

/** Chinese sexual text, all of it about adults. */
export function zhSexual(): Example[] {
  const setting = { count: 1000, slots: spamSlots, frames: spamFrames }
  return [
    ...examplesOf(offered, { ...setting, labels: { sexual: 1, identity_attack: 0 }, seed: 2000 }),
    ...examplesOf(told, { ...setting, labels: { sexual: 1, spam: 0, identity_attack: 0 }, seed: 2100 }),
  ]
}
