/** One comment of a seeded discussion, as its writer would post it. */
export type SeedComment = {
  /** Unique in its thread; what `replyTo` points at. */
  id: string
  /** The nickname. The same one in the same thread is the same author. */
  by: string
  /** Guests unless said otherwise; only readers whom the site signed in carry badges. */
  kind?: 'guest' | 'reader'
  badges?: ('staff' | 'author' | 'expert' | 'subscriber')[]
  minutesAgo: number
  replyTo?: string
  /** Markdown. */
  text: string
  reports?: SeedReport[]
  /** What screening by the default policy makes of it. */
  expect: 'published' | 'held'
}

export type SeedReport = { by: string; reason: 'abuse' | 'spam' | 'off-topic' | 'other'; note?: string }
