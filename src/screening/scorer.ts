import type { Signals } from '../../moderation/index.ts'

/** What every scorer is asked. `signal` aborts at the deadline. */
export type Question = {
  /** The hash of what was written, hex: the same text by the same name has the same id. */
  id: string
  siteId: string
  /** What a reader will see of the body, and the name beside it. Spans count in these. */
  text: string
  name: string
  /** ISO 639-1, as Parley detected them: `['zh', 'en']` for a mixed text, `[]` for one without letters. */
  languages: string[]
  /** For those that look at context. `parent` is the published text that this one replies to. */
  context: { title?: string; parent?: string }
  signal: AbortSignal
}

/** A scorer looks at a text and returns signals; it never decides. Whatever it does, the deadline holds. */
export type Scorer = {
  name: string
  version: string
  /** Whether it looks at the question's context; reading that costs a query. */
  wantsContext?: boolean
  score(question: Question): Promise<Signals>
}
