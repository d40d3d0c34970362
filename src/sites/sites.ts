import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { type SiteRow, selectSite } from './queries.ts'
import { siteKey } from './schema.ts'
import type { Seal } from './seal.ts'

export type Site = SiteRow & {
  /** Newest first; a reader's JWT may be signed with any. UTF-8 bytes of what was printed. */
  secrets: Uint8Array[]
}

/** Finds sites by key. A site is kept for two seconds, so a changed origin or secret is in force by then. */
export type Sites = { find(key: string): Promise<Site> }

const keptMs = 2000
const most = 1000

export function createSites(db: Db, seal: Seal, clock: () => number): Sites {
  const kept = new Map<string, { site: Promise<Site>; at: number }>()

  async function load(key: string): Promise<Site> {
    // What could be no site's key is not worth a question, and some of it no database would take.
    const row = siteKey.safeParse(key).success ? await reading(() => selectSite(db, key)) : undefined
    if (!row) throw new Problem('not-found', { detail: 'There is no such site.' })
    const { sealed, ...site } = row
    return { ...site, secrets: sealed.map(secret => new TextEncoder().encode(seal.open(secret))) }
  }

  return {
    find(key) {
      const now = clock()
      const found = kept.get(key)
      if (found && now - found.at < keptMs) return found.site
      const site = load(key)
      if (kept.size >= most) kept.clear()
      kept.set(key, { site, at: now })
      site.catch(() => {
        if (kept.get(key)?.site === site) kept.delete(key)
      })
      return site
    },
  }
}
