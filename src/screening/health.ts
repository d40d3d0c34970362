import { isSound, type ScorerError, type Signals } from '../../moderation/index.ts'

export type Outage = { since: Date; error: ScorerError }

/** Which outside scorers answer, judged by their own answers and by nothing else. */
export type ScorerHealth = {
  saw(signals: Signals): void
  /** Null: it answers, or hasn't been asked. */
  outage(scorer: string): Outage | null
  /** Called when a scorer goes down, with the outage, and with null when it answers again or for the first time. */
  on(listener: (scorer: string, outage: Outage | null) => void): void
}

/** Failures in a row after which a scorer counts as down. */
const patience = 3

/** Errors that one more attempt doesn't mend. */
const lasting: ScorerError[] = ['circuit-open', 'auth', 'budget']

export function createScorerHealth(clock: () => Date): ScorerHealth {
  const answered = new Set<string>()
  const failing = new Map<string, { since: Date; times: number; error: ScorerError; down: boolean }>()
  const listeners: Parameters<ScorerHealth['on']>[0][] = []
  const tell = (scorer: string, outage: Outage | null) => {
    for (const listener of listeners) listener(scorer, outage)
  }

  function failed(scorer: string, error: ScorerError): void {
    const before = failing.get(scorer) ?? { since: clock(), times: 0, error, down: false }
    const times = before.times + 1
    const down = before.down || times >= patience || lasting.includes(error)
    const state = { ...before, times, error, down }
    failing.set(scorer, state)
    if (down && !before.down) tell(scorer, { since: state.since, error })
  }

  return {
    saw(signals) {
      const { scorer, outcome } = signals
      if (!isSound(signals)) return failed(scorer, 'bad-response')
      if (outcome.status === 'error') return failed(scorer, outcome.kind)
      const before = failing.get(scorer)
      failing.delete(scorer)
      // Another process, or this one before it was started again, may have seen it down.
      if (before?.down || !answered.has(scorer)) tell(scorer, null)
      answered.add(scorer)
    },
    outage(scorer) {
      const state = failing.get(scorer)
      return state?.down ? { since: state.since, error: state.error } : null
    },
    on: listener => {
      listeners.push(listener)
    },
  }
}
