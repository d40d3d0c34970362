import { refusal } from './errors.ts'
import type { TextEntry } from './schema.ts'

const mostBytes = 20_480

/** The comment's text. Throws the 400s for one that is empty or has too many bytes. */
export function checkedText(comment: TextEntry | undefined): string {
  const text = comment?.text ?? ''
  if (text === '') throw refusal('COMMENT_EMPTY', 'Comment must be non-empty.')
  const bytes = Buffer.byteLength(text)
  if (bytes > mostBytes)
    throw refusal(
      'COMMENT_TOO_LONG',
      `Comment text was too many bytes. Value (${bytes}) exceeded limit (${mostBytes}).`,
    )
  return text
}

/** Throws the 400s for any type of text but plain. */
export function checkPlain(type: TextEntry['type'] = 'PLAIN_TEXT'): void {
  if (typeof type === 'number') throw refusal('INVALID_REQUEST', 'Unknown text type')
  if (type === 'HTML') throw refusal('INVALID_REQUEST', "Currently, only 'PLAIN_TEXT' comments are supported")
}
