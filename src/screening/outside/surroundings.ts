/** What the scorers from outside take from their process, so that tests can put their own in its place. */
export type Surroundings = {
  fetch: typeof fetch
  /** Milliseconds since 1970. */
  now(): number
  /** From 0 to 1, without 1. */
  random(): number
  /** Rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  log: Log
}

/** Told names, kinds and numbers only: never a text, a key or an answer. */
export type Log = {
  info(detail: object, message: string): void
  warn(detail: object, message: string): void
}
