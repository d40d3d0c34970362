import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/handle.ts'
import type { Rescreen } from './rescreen.ts'
import { selectWaitingCases, selectWaitingSites, type WaitingCase } from './waiting-queries.ts'

/** One run; ends early when `signal` aborts. Resolves to the scorers that left something open in it. */
export type Recover = (signal: AbortSignal) => Promise<Set<string>>

/** Bounds of one run: the next one goes on where it ended. */
const mostInRun = 1000
/** Comments of one site before it is the next site's turn. */
const inTurn = 5
/** Failures in a row, among comments that wait for the same scorers, after which few of the rest are tried. */
const patience = 2

type Line = { siteId: string; page: WaitingCase[]; after?: WaitingCase; failed: Map<string, number> }
type Run = { left: number; signal: AbortSignal; silent: Set<string> }

/**
 * Screens again what waits for scorers alone, at most `perSecond` a second: of each site the longest waiting first,
 * the sites in turn, so that none waits for another's thousands. `random` gives 0 to below 1.
 */
export function createRecover(deps: {
  db: Db
  rescreen: Rescreen
  perSecond: number
  random: () => number
  onError: (error: unknown) => void
}): Recover {
  const { db, rescreen, perSecond, random, onError } = deps

  /**
   * A text that its scorer never answers must not stand in the way of all behind it, and a scorer that is down must
   * not be asked about all: each further failure halves the chance of the next.
   */
  function isLeft({ failed }: Line, waiting: WaitingCase): boolean {
    const failures = failed.get(keyOf(waiting)) ?? 0
    return failures >= patience && random() >= 2 ** (patience - 1 - failures)
  }

  async function next(line: Line): Promise<WaitingCase | undefined> {
    if (line.page.length === 0) line.page = await selectWaitingCases(db, line.siteId, line.after)
    line.after = line.page.shift()
    return line.after
  }

  async function rescreenOne({ siteId, failed }: Line, waiting: WaitingCase, run: Run): Promise<void> {
    const outcome = await rescreen(siteId, waiting.commentId).catch(error => {
      onError(error)
      return 'waiting' as const
    })
    const key = keyOf(waiting)
    failed.set(key, outcome === 'waiting' ? (failed.get(key) ?? 0) + 1 : 0)
    if (outcome === 'waiting') for (const scorer of waiting.waitingFor) run.silent.add(scorer)
    await sleep(1000 / perSecond)
  }

  /** False when nothing more of the site waits. */
  async function takeTurn(line: Line, run: Run): Promise<boolean> {
    for (let tried = 0; tried < inTurn; ) {
      const waiting = await next(line)
      if (!waiting || isOver(run)) return false
      if (isLeft(line, waiting)) continue
      tried++
      run.left--
      await rescreenOne(line, waiting, run)
    }
    return true
  }

  return async signal => {
    const run = { left: mostInRun, signal, silent: new Set<string>() }
    const sites = await selectWaitingSites(db)
    let lines = sites.map((siteId): Line => ({ siteId, page: [], failed: new Map() }))
    while (lines.length > 0 && !isOver(run)) {
      const going: Line[] = []
      for (const line of lines) if (await takeTurn(line, run)) going.push(line)
      lines = going
    }
    return run.silent
  }
}

const isOver = ({ left, signal }: Run) => left <= 0 || signal.aborted

const keyOf = ({ waitingFor }: WaitingCase) => waitingFor.join()
