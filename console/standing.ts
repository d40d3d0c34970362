import type { AuthorRecord, Standing } from './wire.ts'

/** A suspension that is over is none. */
export function standingNow({ standing, suspendedUntil }: AuthorRecord, now: number): Standing {
  const over = standing === 'suspended' && suspendedUntil !== null && Date.parse(suspendedUntil) <= now
  return over ? 'normal' : standing
}
