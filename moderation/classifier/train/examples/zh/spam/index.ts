import type { Example } from '../../../example.ts'
import { freshExamples } from '../fresh.ts'
import { examplesOf, type Theme } from '../theme.ts'
import { contraband } from './advertising/contraband.ts'
import { goods } from './advertising/goods.ts'
import { loans } from './advertising/loans.ts'
import { offers } from './advertising/offers.ts'
import { papers } from './advertising/papers.ts'
import { posts } from './advertising/posts.ts'
import { softAdvertising } from './advertising/talk.ts'
import { traffic } from './advertising/traffic.ts'
import { cleanLabels, zhNearMisses } from './clean/index.ts'
import { accounts } from './fraud/accounts.ts'
import { impersonation } from './fraud/impersonation.ts'
import { investment } from './fraud/investment.ts'
import { fraudLines } from './fraud/lines.ts'
import { fraudTalk } from './fraud/talk.ts'
import { tasks } from './fraud/tasks.ts'
import { freshAdvertising } from './fresh/advertising.ts'
import { freshClean } from './fresh/clean.ts'
import { freshFraud } from './fresh/fraud.ts'
import { freshGambling } from './fresh/gambling.ts'
import { secondAdvertising, secondClean, secondFraud, secondGambling } from './fresh/second.ts'
import { casino } from './gambling/casino.ts'
import { lottery } from './gambling/lottery.ts'
import { sports } from './gambling/sports.ts'
import { tables } from './gambling/tables.ts'
import { gamblingTalk } from './gambling/talk.ts'
import { heldOutSpam } from './held-out.ts'
import { longSpamFrames, spamFrames, spamSlots } from './slots.ts'
import { spamWords } from './words.ts'

const subjects: [themes: Theme[], count: number][] = [
  [[casino, lottery, sports, tables, gamblingTalk], 1500],
  [[investment, tasks, impersonation, accounts, fraudTalk, fraudLines], 1400],
  [[papers, loans, goods, traffic, offers, contraband, softAdvertising, posts], 1100],
  [spamWords, 500],
  [heldOutSpam, 250],
]

const setting = { slots: spamSlots, frames: spamFrames, longFrames: longSpamFrames }

/** Chinese gambling, fraud and advertising text, and everyday text that resembles it. */
export function zhSpam(): Example[] {
  const written = subjects.flatMap(([themes, count], index) =>
    examplesOf(themes, { ...setting, labels: { spam: 1 }, count, seed: 1000 + index }),
  )
  return [...written, ...zhNearMisses(), ...fresh()]
}

function fresh(): Example[] {
  return [
    ...freshExamples('gambling', freshGambling, { spam: 1 }),
    ...freshExamples('fraud', freshFraud, { spam: 1 }),
    ...freshExamples('advertising', freshAdvertising, { spam: 1 }),
    ...freshExamples('clean', freshClean, cleanLabels),
    ...freshExamples('second gambling', secondGambling, { spam: 1 }),
    ...freshExamples('second fraud', secondFraud, { spam: 1 }),
    ...freshExamples('second advertising', secondAdvertising, { spam: 1 }),
    ...freshExamples('second clean', secondClean, cleanLabels),
  ]
}
