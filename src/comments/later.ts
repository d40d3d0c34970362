import type { Jobs } from '../jobs/jobs.ts'
import type { ScorerHealth } from '../screening/health.ts'
import type { Recover } from './recover.ts'
import type { Rescreen } from './rescreen.ts'

/** The queue of comments that scorers alone keep back: one job each, enqueued with the comment. */
export const screenQueue = 'screen-later'

/** The queue of runs over all that still waits: when a scorer answers again, and every minute. */
const recoverQueue = 'screen-what-waits'

/**
 * Screening that goes on after the answer. A late scorer is asked again at once and then in growing intervals; what
 * is still open after that waits until the scorer answers somebody.
 */
export function screenLater(
  jobs: Jobs,
  deps: {
    rescreen: Rescreen
    recover: Recover
    health: ScorerHealth
    onError: (error: unknown) => void
  },
): void {
  const { rescreen, recover, health, onError } = deps
  jobs.add({
    name: screenQueue,
    retries: 3,
    retrySeconds: 2,
    expireSeconds: 120,
    concurrency: 4,
    async handle({ siteId, commentId }) {
      if ((await rescreen(siteId!, commentId!)) === 'waiting') throw new StillWaiting()
    },
  })
  jobs.add({
    name: recoverQueue,
    retries: 0,
    retrySeconds: 1,
    expireSeconds: 600,
    concurrency: 'alone',
    handle: (_data, signal) => recover(signal),
    cron: '* * * * *',
  })
  health.on((_scorer, outage) => {
    if (!outage) jobs.hurry(recoverQueue).catch(onError)
  })
}

class StillWaiting extends Error {
  override readonly name = 'StillWaiting'
}
