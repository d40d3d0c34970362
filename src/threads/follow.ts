import { sql } from 'kysely'
import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'

/**
 * Knows which threads have moved on. A process follows the threads that it has readers for (a room, a kept page):
 * every 400 ms, and sooner after a hint, it asks for their versions in one query. Hints may be lost; nothing is.
 */
export type Follow = {
  /** Follows a thread until the returned function is called. */
  watch(siteId: string, key: string): () => void
  /** The version, if it was confirmed in the database within the last second; else asks now. */
  confirmed(siteId: string, key: string): Promise<number>
  /** As `confirmed`, without asking: undefined when the last confirmation is too old. */
  known(siteId: string, key: string): number | undefined
  /** This process's own commit: thread keys with the versions they have reached. */
  committed(siteId: string, versions: Map<string, number>): void
  /** A version that a query of one's own, begun at `at`, has seen. */
  seen(siteId: string, key: string, version: number, at: number): void
  onMove(listener: (siteId: string, key: string, version: number) => void): void
  hurry(): void
  close(): Promise<void>
}

type Entry = { siteId: string; key: string; watchers: number; version: number; confirmedAt: number }

export const followEveryMs = 400
export const confirmedForMs = 1000

export function createFollow(
  db: Db,
  hooks: { onError?: (error: unknown) => void; everyMs?: number } = {},
): Follow {
  const entries = new Map<string, Entry>()
  const listeners: ((siteId: string, key: string, version: number) => void)[] = []
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let closed = false

  const idOf = (siteId: string, key: string) => `${siteId}/${key}`

  function see(siteId: string, key: string, version: number, at: number | null): void {
    const entry = entries.get(idOf(siteId, key))
    if (!entry) return
    if (at !== null && at > entry.confirmedAt) entry.confirmedAt = at
    if (version <= entry.version) return
    entry.version = version
    for (const listener of listeners) listener(siteId, key, version)
  }

  async function ask(list: Entry[]): Promise<void> {
    const at = performance.now()
    const rows = await reading(() => selectVersions(db, list))
    for (const [index, entry] of list.entries()) see(entry.siteId, entry.key, rows.get(index) ?? 0, at)
  }

  async function tick(): Promise<void> {
    if (running) {
      again = true
      return running
    }
    clearTimeout(timer)
    running = (async () => {
      try {
        const watched = [...entries.values()]
        if (watched.length > 0) await ask(watched)
      } catch (error) {
        hooks.onError?.(error)
      }
    })()
    await running
    running = undefined
    if (closed) return
    timer = setTimeout(tick, again ? 5 : (hooks.everyMs ?? followEveryMs))
    again = false
  }
  timer = setTimeout(tick, hooks.everyMs ?? followEveryMs)

  const fresh = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && performance.now() - entry.confirmedAt < confirmedForMs

  return {
    watch(siteId, key) {
      const id = idOf(siteId, key)
      const entry = entries.get(id) ?? { siteId, key, watchers: 0, version: 0, confirmedAt: -Infinity }
      entries.set(id, entry)
      entry.watchers++
      let watching = true
      return () => {
        if (!watching) return
        watching = false
        if (--entry.watchers === 0) entries.delete(id)
      }
    },
    known(siteId, key) {
      const entry = entries.get(idOf(siteId, key))
      return fresh(entry) ? entry.version : undefined
    },
    async confirmed(siteId, key) {
      const entry = entries.get(idOf(siteId, key))
      if (fresh(entry)) return entry.version
      const asked = entry ?? { siteId, key, watchers: 0, version: 0, confirmedAt: -Infinity }
      const at = performance.now()
      const version = (await reading(() => selectVersions(db, [asked]))).get(0) ?? 0
      see(siteId, key, version, at)
      return version
    },
    committed(siteId, versions) {
      for (const [key, version] of versions) see(siteId, key, version, null)
    },
    seen: see,
    onMove: listener => {
      listeners.push(listener)
    },
    hurry: () => void tick(),
    async close() {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}

/** By the place in the list; a thread that doesn't exist yet has no row. */
async function selectVersions(db: Db, list: { siteId: string; key: string }[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ n: number; version: number }>`
    select (q.n - 1)::int as n, t.version
    from unnest(${list.map(entry => entry.siteId)}::uuid[], ${list.map(entry => entry.key)}::text[])
      with ordinality as q (site_id, key, n)
    join thread t on t.site_id = q.site_id and t.key = q.key`.execute(db)
  return new Map(rows.map(row => [row.n, row.version]))
}
