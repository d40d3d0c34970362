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
  /** The version that a query of one's own, begun at `at`, has seen. */
  seen(siteId: string, key: string, version: number, at: number): void
  /** Called with each new version; with a lower one when the database was restored to an earlier state. */
  onMove(listener: (siteId: string, key: string, version: number) => void): void
  hurry(): void
  close(): Promise<void>
}

type Place = { siteId: string; key: string }
type Entry = Place & {
  watchers: number
  version: number
  /** When the query began that last confirmed it. */
  confirmedAt: number
  movedAt: number
  asking: { at: number; version: Promise<number> } | null
}

export const followEveryMs = 400
export const confirmedForMs = 1000
/** Hints in a row are answered with a pause between, at least as long as the last answer took. */
const leastGapMs = 5

export function createFollow(
  db: Db,
  hooks: { onError?: (error: unknown) => void; everyMs?: number } = {},
): Follow {
  const entries = new Map<string, Entry>()
  const listeners: ((siteId: string, key: string, version: number) => void)[] = []
  const everyMs = hooks.everyMs ?? followEveryMs
  const idOf = (siteId: string, key: string) => `${siteId}/${key}`

  function see(siteId: string, key: string, version: number, at: number | null): void {
    const entry = entries.get(idOf(siteId, key))
    if (!entry) return
    if (at !== null && at > entry.confirmedAt) entry.confirmedAt = at
    if (version === entry.version) return
    // Lower is an old answer, unless it was asked for after the higher one had come.
    if (version < entry.version && (at === null || at <= entry.movedAt)) return
    entry.version = version
    entry.movedAt = performance.now()
    for (const listener of listeners) listener(siteId, key, version)
  }

  async function ask(list: Place[]): Promise<number[]> {
    const at = performance.now()
    const rows = await reading(() => selectVersions(db, list))
    return list.map(({ siteId, key }, index) => {
      const version = rows.get(index) ?? 0
      see(siteId, key, version, at)
      return version
    })
  }

  /** One question for all who wait, as long as its answer will be young enough for them. */
  function askOnce(entry: Entry): Promise<number> {
    const at = performance.now()
    if (entry.asking && at - entry.asking.at < confirmedForMs / 2) return entry.asking.version
    const asking = { at, version: ask([entry]).then(([version]) => version!) }
    entry.asking = asking
    const done = () => {
      if (entry.asking === asking) entry.asking = null
    }
    asking.version.then(done, done)
    return asking.version
  }

  const ticks = repeat(everyMs, async () => {
    if (entries.size > 0) await ask([...entries.values()]).catch(error => hooks.onError?.(error))
  })

  const fresh = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && performance.now() - entry.confirmedAt < confirmedForMs

  return {
    watch(siteId, key) {
      const id = idOf(siteId, key)
      const entry = entries.get(id) ?? newEntry(siteId, key)
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
      return entry ? askOnce(entry) : (await ask([{ siteId, key }]))[0]!
    },
    committed(siteId, versions) {
      for (const [key, version] of versions) see(siteId, key, version, null)
    },
    seen: see,
    onMove: listener => {
      listeners.push(listener)
    },
    hurry: ticks.hurry,
    close: ticks.close,
  }
}

const newEntry = (siteId: string, key: string): Entry => ({
  siteId,
  key,
  watchers: 0,
  version: 0,
  confirmedAt: -Infinity,
  movedAt: -Infinity,
  asking: null,
})

/** Runs a work every so often, and at once when hurried; never two at a time. */
function repeat(everyMs: number, work: () => Promise<void>) {
  let timer = setTimeout(run, everyMs)
  let running: Promise<void> | null = null
  let again = false
  let closed = false

  async function run(): Promise<void> {
    const began = performance.now()
    running = work()
    await running
    running = null
    if (closed) return
    timer = setTimeout(run, again ? Math.max(leastGapMs, performance.now() - began) : everyMs)
    again = false
  }

  return {
    hurry() {
      if (closed) return
      if (running) {
        again = true
        return
      }
      clearTimeout(timer)
      void run()
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}

/** By the place in the list; a thread that doesn't exist yet has no row. */
async function selectVersions(db: Db, list: Place[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ n: number; version: number }>`/* prepared */
    select (q.n - 1)::int as n, t.version
    from unnest(${list.map(entry => entry.siteId)}::uuid[], ${list.map(entry => entry.key)}::text[])
      with ordinality as q (site_id, key, n)
    join thread t on t.site_id = q.site_id and t.key = q.key`.execute(db)
  return new Map(rows.map(row => [row.n, row.version]))
}
