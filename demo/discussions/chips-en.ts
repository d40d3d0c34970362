import { argument } from './chips-en/argument.ts'
import { bench } from './chips-en/bench.ts'
import { today } from './chips-en/today.ts'
import type { SeedComment } from './comment.ts'

export const chipsEnDiscussion: SeedComment[] = [...bench, ...argument, ...today]
