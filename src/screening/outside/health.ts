import type { ScorerError } from '../../../moderation/index.ts'
import type { Notice } from './source.ts'

/** `since` is when it came into this state; `lastError` why it was last without an answer, even when it is up. */
export type ScorerState = {
  name: string
  version: string
  state: 'up' | 'down'
  since: Date
  lastError: ScorerError | null
  notice: Notice | null
}

/** `breaker`: too many calls failed. `refused`: it is not to be asked at present. */
type Cause = 'breaker' | 'refused'

export type Health = {
  isDown(): boolean
  since(): Date
  lastError(): ScorerError | null
  saw(kind: ScorerError): void
  fail(cause: Cause, kind: ScorerError): void
  clear(cause: Cause): void
  on(event: 'down' | 'recovered', listener: () => void): () => void
}

/** Down while any cause stands. Listeners are told of each change once, after the state has changed. */
export function createHealth(now: () => number): Health {
  const causes = new Set<Cause>()
  const listeners = { down: new Set<() => void>(), recovered: new Set<() => void>() }
  let since = now()
  let lastError: ScorerError | null = null

  const tell = (event: 'down' | 'recovered') => {
    since = now()
    for (const listener of listeners[event]) listener()
  }
  return {
    isDown: () => causes.size > 0,
    since: () => new Date(since),
    lastError: () => lastError,
    saw(kind) {
      lastError = kind
    },
    fail(cause, kind) {
      lastError = kind
      const wasUp = causes.size === 0
      causes.add(cause)
      if (wasUp) tell('down')
    },
    clear(cause) {
      if (causes.delete(cause) && causes.size === 0) tell('recovered')
    },
    on(event, listener) {
      listeners[event].add(listener)
      return () => listeners[event].delete(listener)
    },
  }
}
