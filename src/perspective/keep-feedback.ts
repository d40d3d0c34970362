import { createHash } from 'node:crypto'
import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import type { ApiKey } from './keys.ts'
import type { Suggestion } from './suggest.ts'

/**
 * Keeps a suggestion for a site that asked for it: the text's hash and the scores, and the text only where the caller
 * said so. The last word on a text counts. Nothing is trained on it.
 */
export function createKeepFeedback(db: Db, clock: () => Date) {
  return async (key: ApiKey, { text, scores, languages, mayKeepText }: Suggestion): Promise<void> => {
    const { siteId } = key.keepsFeedback!
    const row = {
      keyId: key.id,
      text: mayKeepText && isStorable(text) ? text : null,
      scores: JSON.stringify(scores),
      languages,
      createdAt: clock(),
    }
    const textHash = createHash('sha256').update(text).digest()
    await reading(() =>
      db
        .insertInto('perspectiveFeedback')
        .values({ siteId, textHash, ...row })
        .onConflict(conflict => conflict.columns(['siteId', 'textHash']).doUpdateSet(row))
        .execute(),
    )
  }
}

const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0')
