import { type CompiledPolicy, compilePolicy } from '../../moderation/index.ts'
import type { Db } from '../db/handle.ts'
import { selectPolicy } from './queries.ts'

/** Compiled policies by (site, number). A numbered policy never changes, so none is ever stale. */
export type Policies = { get(siteId: string, number: number): Promise<CompiledPolicy> }

const most = 200

export function createPolicies(db: Db): Policies {
  const kept = new Map<string, Promise<CompiledPolicy>>()

  async function load(siteId: string, number: number): Promise<CompiledPolicy> {
    const options = await selectPolicy(db, siteId, number)
    if (!options) throw new Error(`policy ${number} of a site is missing`)
    return compilePolicy(options, number)
  }

  return {
    get(siteId, number) {
      const key = `${siteId}/${number}`
      const found = kept.get(key)
      if (found) return found
      const policy = load(siteId, number)
      if (kept.size >= most) kept.delete(kept.keys().next().value!)
      kept.set(key, policy)
      policy.catch(() => kept.delete(key))
      return policy
    },
  }
}
