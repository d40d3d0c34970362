import { ScorerFailure } from './failure.ts'

/** Runs at most `inFlight` calls at once; `waiting` more wait their turn, and any beyond them fails at once. */
export type Bulkhead = <T>(signal: AbortSignal, call: () => Promise<T>) => Promise<T>

/** One scorer's slowness must not use up the sockets and the memory of the rest. */
export function createBulkhead({ inFlight, waiting }: { inFlight: number; waiting: number }): Bulkhead {
  let running = 0
  const queue = new Set<() => void>()

  async function enter(signal: AbortSignal): Promise<void> {
    if (running < inFlight) {
      running++
      return
    }
    if (queue.size >= waiting) throw new ScorerFailure('rate-limited')
    await turn(queue, signal)
  }

  /** Whoever waits next takes over the place, so `running` stays. */
  function leave(): void {
    const [next] = queue
    if (!next) running--
    else {
      queue.delete(next)
      next()
    }
  }

  return async (signal, call) => {
    if (signal.aborted) throw new ScorerFailure('timeout')
    await enter(signal)
    try {
      return await call()
    } finally {
      leave()
    }
  }
}

function turn(queue: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }
    const giveUp = () => {
      queue.delete(go)
      reject(new ScorerFailure('timeout'))
    }
    queue.add(go)
    signal.addEventListener('abort', giveUp, { once: true })
  })
}
