import { ScorerFailure } from './failure.ts'

export type Budget = {
  /** Takes this much, or throws the failure `budget`. Returns how to say what it was in the end. */
  reserve(amount: number): { settle(actual: number): void }
  /** Whether what was last asked for still doesn't fit in. */
  isSpent(): boolean
}

/**
 * At most so much in each window of this many milliseconds, counted in this process. Reserved before it is spent, so
 * that many requests at once can't exceed it; what is never settled counts as spent.
 */
export function createBudget(
  { most, windowMs }: { most: number; windowMs: number },
  now: () => number,
): Budget {
  let window = -1
  let used = 0
  let refused = 0

  function turn(): number {
    const current = Math.floor(now() / windowMs)
    if (current !== window) [window, used, refused] = [current, 0, 0]
    return current
  }

  return {
    reserve(amount) {
      const reservedIn = turn()
      if (used + amount > most) {
        refused = amount
        throw new ScorerFailure('budget')
      }
      used += amount
      return {
        settle(actual) {
          if (turn() === reservedIn) used += actual - amount
        },
      }
    },
    isSpent() {
      turn()
      return refused > 0 && used + refused > most
    },
  }
}

export const unlimited: Budget = { reserve: () => ({ settle() {} }), isSpent: () => false }
