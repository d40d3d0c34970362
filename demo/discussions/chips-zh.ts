import { ledger } from './chips-zh/ledger.ts'
import { today } from './chips-zh/today.ts'
import { workshop } from './chips-zh/workshop.ts'
import type { SeedComment } from './comment.ts'

export const chipsZhDiscussion: SeedComment[] = [...workshop, ...ledger, ...today]
