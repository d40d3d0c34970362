import { setTimeout as wait } from 'node:timers/promises'
import type { ScorerHealth } from '../health.ts'
import { type Environment, readScorersFile } from '../scorers-file.ts'
import { createOutsideScorers, type OutsideScorers } from './create.ts'
import type { Log } from './surroundings.ts'

type Process = { environment: Environment; clock: () => Date; log: Log }

/** The scorers that an installation's file lists; none without a file. Throws a ScorersFileError. */
export function openOutsideScorers(
  file: string | undefined,
  { environment, clock, log }: Process,
): OutsideScorers {
  return createOutsideScorers(file === undefined ? [] : readScorersFile(file, environment), {
    fetch: (...given) => fetch(...given),
    now: () => clock().getTime(),
    random: Math.random,
    sleep: (ms, signal) => wait(ms, undefined, { signal }),
    log,
  })
}

/** A scorer that was found to answer again counts as up, though no reader's comment was asked about. */
export function reportRecovery({ scorers }: OutsideScorers, health: ScorerHealth): void {
  for (const { name, version, onRecovered } of scorers)
    onRecovered(() => health.saw({ scorer: name, version, outcome: { status: 'unsupported', why: 'empty' } }))
}
