import { readJson, removeItem, writeItem } from './storage.ts'

/** What a reader has begun to write and not yet had acknowledged, kept 30 days per thread and parent. */
const keptFor = 30 * 24 * 3600 * 1000

/** `place`: a parent's id, `root`, or `edit-<comment id>`. */
export type DraftKey = { site: string; thread: string; place: string }

const keyOf = ({ site, thread, place }: DraftKey): string => `parley:draft:${site}:${thread}:${place}`

export const readDraft = (key: DraftKey): string => {
  const stored = readJson(keyOf(key)) as { text?: unknown; at?: unknown } | null
  if (typeof stored?.text !== 'string' || typeof stored.at !== 'number') return ''
  if (Date.now() - stored.at <= keptFor) return stored.text
  removeItem(keyOf(key))
  return ''
}

export const writeDraft = (key: DraftKey, text: string): void => {
  if (text) writeItem(keyOf(key), JSON.stringify({ text, at: Date.now() }))
  else removeItem(keyOf(key))
}
