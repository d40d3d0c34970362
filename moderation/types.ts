/**
 * The words of screening, each defined once.
 *
 * A *submission* is what a reader wrote together with what is known about it. A *rule* returns *findings*; a
 * *scorer* returns *signals*; together they give a *verdict*. A *view* is a rewritten copy of a text made for
 * matching, with a map back to the raw one. All positions are UTF-16 indices, ends exclusive.
 */

/** Ordered: the strongest one wins. */
export type Verdict = 'publish' | 'hold' | 'reject'

export type Span = [begin: number, end: number]

/** Which part of what the reader wrote a finding is about. Spans of `body` count in the raw markdown. */
export type FieldName = 'body' | 'name' | 'link'

/**
 * A text to be screened, with its way back to what was typed.
 * `offsets[i]` is the raw index that `text[i]` came from and `offsets[text.length]` the raw end; absent, the
 * text is the raw text.
 */
export type SourceText = { text: string; offsets?: ArrayLike<number> }

/** A link as a reader would follow it. `span` is where it stands in the raw markdown. */
export type Link = { href: string; text: string; span: Span }

export type Standing = 'normal' | 'trusted' | 'held' | 'suspended' | 'banned'

/** What an earlier text left behind for comparing: an exact key and a sketch for likeness. */
export type Fingerprint = {
  /** 16 hex digits; equal for texts that differ only in case, spacing, width or punctuation. */
  exact: string
  /** 16 minhash values (int32); the share of equal ones estimates the Jaccard likeness. Empty when too short. */
  sketch: number[]
}

export type PastText = Fingerprint & { secondsAgo: number }

export type Submission = {
  /** What a reader will see of the body, block by block, lines separated by "\n". */
  body: SourceText
  name: string
  links: Link[]
  fingerprint: Fingerprint
  thread: {
    premoderation: boolean
    /** Newest first, bounded; the comment's own earlier revisions left out. */
    recent: PastText[]
  }
  author: {
    standing: Standing
    staff: boolean
    publishedCount: number
    rejectedCount: number
    /** Newest first, at most 20, of the last day, the comment's own earlier revisions left out. */
    recent: PastText[]
  }
}

/** What a scorer said. `unsupported` and `error` are not evidence of innocence. */
export type Signals = {
  scorer: string
  version: string
  outcome:
    | { status: 'ok'; scores: Record<string, number | null>; spans?: Record<string, Span[]> }
    | { status: 'unsupported'; why: string }
    | { status: 'error'; kind: 'timeout' | 'unavailable' | 'bad-response' }
}

export type Finding = {
  rule: string
  ruleVersion: number
  verdict: Verdict
  field: FieldName
  /** The view it was found in: `raw`, `canonical`, `compact`, `squashed`… */
  view: string
  /** Places in the raw text, for highlighting. Empty when the finding is about the whole. */
  spans: Span[]
  /** What a moderator needs to understand it, first of all its `kind`; never shown to the author. */
  detail?: Record<string, string | number>
  /** The exemption that lifted this hold, if one did. A lifted finding is kept but does not count. */
  liftedBy?: 'trusted' | 'staff'
}

/** What the author is told; coarse on purpose. */
export type Reason = 'premoderation' | 'wording' | 'links' | 'repeat' | 'flood' | 'standing' | 'unavailable'

export type Decision = {
  verdict: Verdict
  /** Null when published. */
  reason: Reason | null
  findings: Finding[]
  versions: { policy: number; views: string; wordLists: string; scorers: Record<string, string> }
}

/**
 * One entry of a word list. `allow` covers a place and so excuses the hold and reject terms inside it; an
 * allow-term that is shipped excuses only terms that are shipped.
 */
export type Term = {
  term: string
  action: 'hold' | 'reject' | 'allow'
  /** Why it is there, for moderators: `insult`, `slur`, `threat`, `obscenity`, `spam`, or an operator's word. */
  category?: string
}

/** A site's settings for screening, as stored. Defaults are in policy.ts. */
export type PolicyOptions = {
  premoderation: boolean
  /** Word lists that are shipped; operators may switch one off. */
  shippedLists: { zh: boolean; en: boolean }
  /** The operator's own terms. */
  terms: Term[]
  links: { most: number; allowHosts: string[]; holdHosts: string[]; rejectHosts: string[] }
  newAuthor: { linkHoldUntilPublished: number }
  repeats: { withinSeconds: number; likeness: number }
  flood: { posts: number; withinSeconds: number }
  /** Scorers whose `ok` is needed before anything is published. */
  requiredScorers: string[]
  /** Per scorer and label. A score at or above `hold` holds; at or above `reject` rejects. */
  thresholds: Record<string, Record<string, { hold: number; reject?: number }>>
}
