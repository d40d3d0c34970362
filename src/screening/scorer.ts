import type { Signals } from '../../moderation/index.ts'

/** What every scorer is asked. `signal` aborts at the deadline. */
export type Question = {
  id: string
  text: string
  name: string
  language: 'en' | 'zh-CN'
  signal: AbortSignal
}

/** A scorer looks at a text and returns signals; it never decides. Whatever it does, the deadline holds. */
export type Scorer = { name: string; version: string; score(question: Question): Promise<Signals> }
