import type { Example } from '../../../example.ts'
import { examplesOf, type Theme } from '../theme.ts'
import { contraband } from './advertising/contraband.ts'
import { goods } from './advertising/goods.ts'
import { loans } from './advertising/loans.ts'
import { offers } from './advertising/offers.ts'
import { papers } from './advertising/papers.ts'
import { traffic } from './advertising/traffic.ts'
import { accounts } from './fraud/accounts.ts'
import { impersonation } from './fraud/impersonation.ts'
import { investment } from './fraud/investment.ts'
import { tasks } from './fraud/tasks.ts'
import { casino } from './gambling/casino.ts'
import { lottery } from './gambling/lottery.ts'
import { sports } from './gambling/sports.ts'
import { tables } from './gambling/tables.ts'
import { spamFrames, spamSlots } from './slots.ts'

const subjects: [themes: Theme[], count: number][] = [
  [[casino, lottery, sports, tables], 900],
  [[investment, tasks, impersonation, accounts], 900],
  [[papers, loans, goods, traffic, offers, contraband], 650],
]

/** Chinese gambling, fraud and advertising text. */
export function zhSpam(): Example[] {
  return subjects.flatMap(([themes, count], index) =>
    examplesOf(themes, {
      labels: { spam: 1 },
      count,
      seed: 1000 + index,
      slots: spamSlots,
      frames: spamFrames,
    }),
  )
}
