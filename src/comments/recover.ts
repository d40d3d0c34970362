import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/handle.ts'
import type { Rescreen } from './rescreen.ts'
import { selectWaitingCases, type WaitingCase } from './waiting-queries.ts'

/** One run; ends early when `signal` aborts. */
export type Recover = (signal: AbortSignal) => Promise<void>

/** Bounds of one run: the next one goes on where it ended. */
const mostInRun = 1000
/** Failures in a row, among comments that wait for the same scorers, after which those scorers are still down. */
const patience = 2

/**
 * Screens again what waits for scorers alone, the longest waiting first, at most `perSecond` a second. Those whose
 * scorers still don't answer are left for the next run after a few tries, so that they keep nothing else waiting.
 */
export function createRecover(deps: { db: Db; rescreen: Rescreen; perSecond: number }): Recover {
  const { db, rescreen, perSecond } = deps

  async function recoverSite(siteId: string, budget: { left: number; signal: AbortSignal }): Promise<void> {
    const failed = new Map<string, number>()
    const isDown = (waiting: WaitingCase) => (failed.get(waiting.waitingFor.join()) ?? 0) >= patience
    for (let page = await selectWaitingCases(db, siteId); page.length > 0; ) {
      for (const waiting of page) {
        if (isDown(waiting)) continue
        if (budget.signal.aborted || budget.left-- <= 0) return
        const outcome = await rescreen(siteId, waiting.commentId)
        const key = waiting.waitingFor.join()
        failed.set(key, outcome === 'waiting' ? (failed.get(key) ?? 0) + 1 : 0)
        await sleep(1000 / perSecond)
      }
      page = await selectWaitingCases(db, siteId, page.at(-1))
    }
  }

  return async signal => {
    const budget = { left: mostInRun, signal }
    const sites = await db.selectFrom('site').select('id').orderBy('id').execute()
    for (const { id } of sites) await recoverSite(id, budget)
  }
}
