import type { ScorerError, Signals } from '../../../moderation/index.ts'
import type { Question } from '../scorer.ts'

/** What was answered; failures are thrown. */
export type Answer = Exclude<Signals['outcome'], { status: 'error' }>

/**
 * One scorer from outside, bare: how to ask it and how to read what it says. The guard adds all that keeps the rest
 * of the service safe from it.
 */
export type Source = {
  name: string
  /** The model behind it, and whatever else changes what a score means. */
  version: string
  /** The strongest verdict that it may bring about alone. */
  most?: 'hold'
  /** Whether article, parent and author matter to it, and so to what may be remembered. */
  wantsContext: boolean
  /** Throws a ScorerFailure. */
  ask(question: Question, signal: AbortSignal): Promise<Answer>
  /** Why it is not to be asked at present, or null. */
  refused?(): ScorerError | null
  /** What it does from time to time by itself, such as asking about a text whose verdict is known. */
  check?(signal: AbortSignal): Promise<void>
  /** What its operator should know before it happens. */
  notice?(): Notice | null
}

/** `on` is a day, such as 2026-12-31. */
export type Notice = { kind: 'ends' | 'ended'; on: string }
