import { type Decision, waitingFor } from '../../moderation/index.ts'
import type { Trx } from '../db/handle.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { ScorerHealth } from '../screening/health.ts'
import type { Recover } from './recover.ts'
import type { Rescreen } from './rescreen.ts'

/** Enqueues, with what is stored, the further screening of what scorers alone keep back. */
export type ScreenLater = (
  trx: Trx,
  siteId: string,
  stored: { id: string; decision: Decision }[],
) => Promise<void>

/** One job a comment whose scorer was late or failed once, enqueued with the comment. */
const lateQueue = 'screen-late'

/** Runs over all that still waits: when a scorer answers again, and every minute. */
const waitingQueue = 'screen-waiting'

/**
 * Screening that goes on after the answer. A late scorer is asked again at once and then in growing intervals; what
 * waits for one that is known to be down is left for the run when it answers again.
 */
export function createScreenLater(
  jobs: Jobs,
  deps: {
    rescreen: Rescreen
    recover: Recover
    health: ScorerHealth
    onError: (error: unknown) => void
  },
): ScreenLater {
  const { rescreen, recover, health, onError } = deps
  jobs.add({
    name: lateQueue,
    retries: 3,
    retrySeconds: 2,
    expireSeconds: 120,
    concurrency: 4,
    async handle({ siteId, commentId }) {
      return (await rescreen(siteId!, commentId!)) === 'waiting' ? 'again' : 'done'
    },
  })
  jobs.add({
    name: waitingQueue,
    retries: 0,
    retrySeconds: 1,
    expireSeconds: 120,
    concurrency: 'alone',
    async handle(_data, signal) {
      const silent = await recover(signal)
      // One that answers, but not everything, is asked again sooner than in a minute.
      if ([...silent].some(scorer => !health.outage(scorer))) await jobs.hurry(waitingQueue, 5)
      return 'done'
    },
    cron: '* * * * *',
  })
  health.on((_scorer, outage) => {
    if (!outage) jobs.hurry(waitingQueue).catch(onError)
  })

  return (trx, siteId, stored) => {
    const late = stored.filter(({ decision }) => {
      const scorers = waitingFor(decision)
      return scorers.length > 0 && !scorers.some(scorer => health.outage(scorer))
    })
    return jobs.enqueue(
      trx,
      lateQueue,
      late.map(({ id }) => ({ siteId, commentId: id })),
    )
  }
}
