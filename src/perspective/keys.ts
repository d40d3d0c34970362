import { createHash, timingSafeEqual } from 'node:crypto'

/** A key that is known and in force. The key itself is nowhere: only its hash. */
export type ApiKey = {
  id: string
  /** Whose it is, as named in a quota's error: a site's key, or the name given to it. */
  owner: string
  /** Requests a minute. */
  perMinute: number
  /** Set when its site keeps what moderators suggest. */
  keepsFeedback?: { siteId: string }
}

/** Finds a key by what was sent; undefined when there is none such. */
export type Keys = { find(sent: string): Promise<ApiKey | undefined> }

export const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

export type ListedKey = { owner: string; key: string; perMinute: number }

/** Keys from settings, for a server without a database. */
export function listedKeys(list: readonly ListedKey[]): Keys {
  const known = list.map(({ owner, key, perMinute }, index) => ({
    hash: hashOf(key),
    entry: { id: String(index), owner, perMinute },
  }))
  return {
    async find(sent) {
      const hash = hashOf(sent)
      return known.find(one => timingSafeEqual(one.hash, hash))?.entry
    },
  }
}
