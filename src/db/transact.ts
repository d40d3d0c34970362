import { Problem } from '../problem.ts'
import { isAway, isRetryable, isTimeout } from './errors.ts'
import type { Db, Trx } from './handle.ts'

const rounds = 5

/**
 * Runs one transaction, whole again after a deadlock or serialization failure. A database that is away becomes
 * a 503 problem: what was asked may or may not be stored, and asking again with the same ids is safe.
 */
export async function transact<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (isRetryable(error) && round < rounds) continue
      throw asProblem(error)
    }
  }
}

/** For reads and single statements: a database that is away, or too busy, becomes a 503 problem. */
export async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asProblem(error)
  }
}

export function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error
  if (isAway(error) || isRetryable(error) || isTimeout(error))
    return new Problem('unavailable', { retryAfter: 2, cause: error })
  return error
}
