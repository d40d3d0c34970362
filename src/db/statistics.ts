import { sql } from 'kysely'
import type { Db } from './handle.ts'

/** Rows written by this process after which the planner is told again what the tables hold. */
const steps = [100, 1000, 10_000, 100_000]

/**
 * A fresh database plans by guesses until autovacuum first looks at it, up to a minute later, and sessions keep
 * those plans: foreign-key checks were seen to take ten times as long. Call `wrote` with the rows of each commit.
 */
export function createStatistics(db: Db): { wrote(rows: number): void } {
  let written = 0
  let step = 0
  return {
    wrote(rows) {
      written += rows
      if (step >= steps.length || written < steps[step]!) return
      while (step < steps.length && written >= steps[step]!) step++
      // Only ever a help: a role that may not analyze gets a warning, and autovacuum comes by itself.
      sql`analyze comment, revision, decision, thread, author, "case"`.execute(db).catch(() => {})
    },
  }
}
