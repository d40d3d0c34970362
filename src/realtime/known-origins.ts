import type { Db } from '../db/handle.ts'
import { selectOriginKnown } from '../sites/queries.ts'

const keptMs = 2000
const most = 1000

/**
 * Whether any site lists an origin: a handshake doesn't name its site yet. Kept for two seconds, since readers come
 * back all at once.
 */
export function createKnownOrigins(db: Db): (origin: string) => Promise<boolean> {
  const kept = new Map<string, { at: number; known: Promise<boolean> }>()
  return origin => {
    const at = performance.now()
    const found = kept.get(origin)
    if (found && at - found.at < keptMs) return found.known
    const known = selectOriginKnown(db, origin)
    if (kept.size >= most) kept.clear()
    kept.set(origin, { at, known })
    known.catch(() => kept.delete(origin))
    return known
  }
}
