import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import type { Sites } from '../sites/sites.ts'
import { type ApiKey, hashOf, type Keys } from './keys.ts'
import { selectKey } from './queries.ts'

const keptMs = 2000
const most = 1000

/**
 * The keys of sites, as `add-key.ts` makes them: the site is part of the key, and the rest counts on that site alone.
 * What was found is kept for two seconds, so that a revoked key is dead by then. Throws a 503 problem when the
 * database is away.
 */
export function siteKeys(db: Db, sites: Sites, clock: () => number): Keys {
  const kept = new Map<string, { key: Promise<ApiKey | undefined>; at: number }>()

  async function load(sent: string): Promise<ApiKey | undefined> {
    const owner = /^pk_([a-z\d-]{1,63})_[\w-]{43}$/.exec(sent)?.[1]
    const site = owner === undefined ? undefined : await siteOf(sites, owner)
    const row = site && (await reading(() => selectKey(db, site.id, hashOf(sent))))
    if (!site || !row) return undefined
    const { id, perMinute, keepsFeedback } = row
    return { id, owner: site.key, perMinute, ...(keepsFeedback && { keepsFeedback: { siteId: site.id } }) }
  }

  return {
    find(sent) {
      const now = clock()
      const hash = hashOf(sent).toString('base64')
      const found = kept.get(hash)
      if (found && now - found.at < keptMs) return found.key
      const key = load(sent)
      if (kept.size >= most) kept.clear()
      kept.set(hash, { key, at: now })
      key.catch(() => {
        if (kept.get(hash)?.key === key) kept.delete(hash)
      })
      return key
    },
  }
}

async function siteOf(sites: Sites, key: string) {
  try {
    return await sites.find(key)
  } catch (error) {
    if (error instanceof Problem && error.type === 'not-found') return undefined
    throw error
  }
}
