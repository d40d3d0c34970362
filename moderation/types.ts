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

/**
 * What a scorer says of one part of a submission in one language: a score from 0 to 1 for each label, null when it
 * has none. A text in two languages may have a reading for each.
 */
export type Reading = {
  /** Absent: the body. */
  field?: 'body' | 'name'
  /** `zh`, `en`…; null: whatever the languages of the text are. */
  language: string | null
  scores: Record<string, number | null>
  /** Places in the text that the scorer was asked about, those that weigh most first. */
  spans?: Record<string, Span[]>
}

/** What a scorer said. `version` names its model. `unsupported` and `error` are not evidence of innocence. */
export type Signals = {
  scorer: string
  version: string
  /** The strongest verdict it may bring about alone. Absent: any. */
  most?: 'hold'
  outcome:
    | { status: 'ok'; readings: Reading[] }
    | { status: 'unsupported'; why: 'language' | 'too-long' | 'empty' | 'label' }
    | { status: 'error'; kind: ScorerError }
}

/** Why a scorer has no answer. */
export type ScorerError =
  | 'timeout'
  | 'rate-limited'
  | 'auth'
  | 'bad-request'
  | 'unavailable'
  | 'bad-response'
  | 'circuit-open'
  | 'budget'

/**
 * From which score on a scorer's label holds or rejects. The most specific one counts: with the model before
 * without, with the language before without; among equals the last.
 */
export type Threshold = {
  scorer: string
  label: string
  /** Absent: any language. */
  language?: string
  /** The scorer's version that it was set for. Absent: any. */
  model?: string
  /** A score at or above it holds; null: none does. */
  hold: number | null
  /** A score at or above it rejects; absent or null: none does. */
  reject?: number | null
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

/** One reading as it is kept: scores in thousandths. */
export type Scores = Omit<Required<Reading>, 'spans'> & { scorer: string }

/** What the author is told; coarse on purpose. */
export type Reason =
  | 'premoderation'
  | 'wording'
  | 'links'
  | 'repeat'
  | 'flood'
  | 'standing'
  | 'language'
  | 'unavailable'

export type Decision = {
  verdict: Verdict
  /** Null when published. */
  reason: Reason | null
  findings: Finding[]
  /** What the scorers said, whether or not it decided anything. */
  scores: Scores[]
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
  /**
   * How it is heard. `homophones`: Han that only sounds like it is found too, as for every term of four characters and
   * more. `spelled`: only where some of it is written in letters. `initials`: letters that stand for words, looked for in
   * a Chinese context alone.
   */
  sound?: 'homophones' | 'spelled' | 'initials'
  /** Found inside longer Latin words too, which holds. */
  inside?: boolean
}

/** A site's settings for screening, as stored. Defaults are in policy.ts. */
export type PolicyOptions = {
  premoderation: boolean
  /** Word lists that are shipped; operators may switch one off. */
  shippedLists: { zh: boolean; en: boolean }
  /** The operator's own terms. */
  terms: Term[]
  links: { most: number; allowHosts: string[]; holdHosts: string[]; rejectHosts: string[] }
  /** Until this many of an author's comments are published: all of theirs hold, or those with a link. */
  newAuthor: { holdUntilPublished: number; linkHoldUntilPublished: number }
  /** Names that only staff may bear: a name that contains one of them, in any disguise, holds. */
  names: { reserved: string[] }
  repeats: { withinSeconds: number; likeness: number }
  flood: { posts: number; withinSeconds: number }
  /** What happens to a text in a language other than Chinese and English: it holds, or the rules alone judge it. */
  otherLanguages: 'hold' | 'rules-only'
  /** Scorers whose `ok` is needed before anything is published. */
  requiredScorers: string[]
  /** Scorers that are asked too, and without which it goes on. */
  optionalScorers: string[]
  /** The site's own; a (scorer, label, language) that it doesn't name is as shipped. */
  thresholds: Threshold[]
}
