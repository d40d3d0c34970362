import type { ScorerError } from '../../../moderation/index.ts'

export type BreakerOptions = {
  /** So many failed or slow calls in a row open it. */
  failures: number
  /** A call that takes this long counts as failed, though its answer serves. */
  slowMs: number
  /** How long it stays open before one call may look whether all is well again. */
  openMs: number
  now(): number
  onOpen(kind: ScorerError): void
  onClose(): void
}

/** For one call, which ends by exactly one of these. `forget`: how it went says nothing of the scorer. */
export type Permit = { ok(): void; failed(kind: ScorerError, retryAfterMs?: number): void; forget(): void }

export type Breaker = {
  /** Null while it is open, or half open with its one probe under way. */
  enter(): Permit | null
  isOpen(): boolean
  /** Open, and long enough for a probe. */
  isDue(): boolean
}

const longestOpenMs = 5 * 60_000

/** Closed: calls pass. Open: none does. Half open: one does, and closes it or opens it anew. */
export function createBreaker(options: BreakerOptions): Breaker {
  const { failures, slowMs, openMs, now, onOpen, onClose } = options
  let streak = 0
  let openUntil: number | null = null
  let isProbing = false
  /** Calls that began before it last opened or closed have no say. */
  let era = 0

  function open(kind: ScorerError, retryAfterMs = 0): void {
    const isNew = openUntil === null
    openUntil = now() + Math.min(longestOpenMs, Math.max(openMs, retryAfterMs))
    isProbing = false
    era++
    if (isNew) onOpen(kind)
  }

  function close(): void {
    openUntil = null
    isProbing = false
    streak = 0
    era++
    onClose()
  }

  function permit(isProbe: boolean): Permit {
    const [born, began] = [era, now()]
    const failed = (kind: ScorerError, retryAfterMs?: number) => {
      if (born === era && (++streak >= failures || isProbe)) open(kind, retryAfterMs)
    }
    return {
      failed,
      ok() {
        if (now() - began >= slowMs) return failed('timeout')
        if (born !== era) return
        streak = 0
        if (isProbe) close()
      },
      forget() {
        if (born === era && isProbe) isProbing = false
      },
    }
  }

  const isDue = () => openUntil !== null && !isProbing && now() >= openUntil
  return {
    enter() {
      if (openUntil === null) return permit(false)
      if (!isDue()) return null
      isProbing = true
      return permit(true)
    },
    isOpen: () => openUntil !== null,
    isDue,
  }
}
