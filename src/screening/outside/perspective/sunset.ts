import type { Notice } from '../source.ts'
import type { Log } from '../surroundings.ts'

const warnDays = 60
const day = 86_400_000
const googleHost = 'commentanalyzer.googleapis.com'

/** The last day on which Google's own service answers; null for any other address. */
export function sunsetOf(baseUrl: string, date: string): string | null {
  return new URL(baseUrl).hostname === googleHost ? date : null
}

export type Sunset = { notice(): Notice | null; isOver(): boolean; warn(): void }

/** Watches a last day, such as 2026-12-31 (UTC): says so from 60 days before, once a day, and when it is over. */
export function createSunset(last: string | null, { now, log }: { now(): number; log: Log }): Sunset {
  const end = last === null ? Number.POSITIVE_INFINITY : Date.parse(`${last}T00:00:00Z`) + day
  let warnedOn = -1
  const notice = (): Notice | null => {
    if (last === null || now() < end - warnDays * day) return null
    return { kind: now() < end ? 'ends' : 'ended', on: last }
  }
  return {
    notice,
    isOver: () => now() >= end,
    warn() {
      const today = Math.floor(now() / day)
      const due = notice()
      if (!due || warnedOn === today) return
      warnedOn = today
      log.warn(
        { on: due.on, days: Math.ceil((end - now()) / day) },
        `Google’s Perspective API ${said[due.kind]}`,
      )
    },
  }
}

const said = { ends: 'ends soon: move to another scorer', ended: 'has ended: it is not asked any more' }
