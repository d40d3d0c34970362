import { quotaExceeded } from './errors.ts'
import type { ApiKey } from './keys.ts'

/** Counts requests of a key, minute by minute, in this process. Throws the 429 beyond its quota. */
export type Quota = { take(key: ApiKey): void }

const minuteMs = 60_000
const most = 10_000

export function createQuota(now: () => number): Quota {
  const counts = new Map<string, { minute: number; count: number }>()
  return {
    take({ id, owner, perMinute }) {
      const at = now()
      const minute = Math.floor(at / minuteMs)
      const before = counts.get(id)
      const count = before?.minute === minute ? before.count + 1 : 1
      if (!before && counts.size >= most) counts.clear()
      counts.set(id, { minute, count })
      if (count <= perMinute) return
      throw quotaExceeded(owner, perMinute, Math.ceil(((minute + 1) * minuteMs - at) / 1000))
    },
  }
}
