import type { Comment, Gone } from '../src/comments/schema.ts'

/** What is known of a comment: itself, or that it is no longer public. */
export type Entry = Comment | Gone
export type Entries = ReadonlyMap<string, Entry>

export const isComment = (entry: Entry | undefined): entry is Comment =>
  entry !== undefined && 'author' in entry

/** Only its own author gets the text: an answer that has it is the author's view, and whole. */
const isOwnView = (entry: Entry): boolean => isComment(entry) && entry.text !== undefined

/** A public view says nothing of what is the author's alone; keep that for as long as it still belongs. */
const withPrivateParts = (incoming: Comment, known: Comment): Comment => {
  const merged: Comment = { ...incoming }
  if (known.editableUntil) merged.editableUntil = known.editableUntil
  if (known.text !== undefined && known.revision === incoming.revision) merged.text = known.text
  if (known.pending && known.pending.revision > incoming.revision) merged.pending = known.pending
  return merged
}

/**
 * The one of the two to keep. The higher version wins, whichever way and order it came; at the same version the
 * author's own view does. A private status (held, rejected) may replace a removal: it shows nothing to readers.
 */
export const newerOf = (known: Entry | undefined, incoming: Entry): Entry => {
  if (!known) return incoming
  const ahead = (incoming.version ?? 0) - (known.version ?? 0)
  if (isOwnView(incoming) && isComment(incoming)) {
    if (!isComment(known)) return ahead >= 0 || incoming.status !== 'published' ? incoming : known
    const older = ahead < 0 || (ahead === 0 && incoming.revision < known.revision)
    return older ? known : incoming
  }
  if (ahead < 0 || (ahead === 0 && isOwnView(known))) return known
  if (isComment(incoming) && isComment(known)) return withPrivateParts(incoming, known)
  return incoming
}

/** A copy with each of `incoming` put in by id, unless something newer is known. */
export const upsert = (entries: Entries, incoming: readonly Entry[]): Map<string, Entry> => {
  const next = new Map(entries)
  for (const entry of incoming) next.set(entry.id, newerOf(next.get(entry.id), entry))
  return next
}

/** Creation order, oldest first; ids decide between two of the same instant. */
export const byAge = (one: Comment, other: Comment): number =>
  Date.parse(one.createdAt) - Date.parse(other.createdAt) ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
