import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Db } from '../db/handle.ts'
import type { Site } from '../sites/sites.ts'
import type { Follow } from '../threads/follow.ts'
import { readPage, type Sort } from './read-page.ts'

/** The first page of a thread, serialised and compressed once per version. The same for everyone. */
export type KeptPage = { version: number; etag: string; json: Uint8Array; gzipped: Uint8Array }

/**
 * Pages kept in memory, bounded in bytes. One is served only while `follow` confirmed its thread's version within
 * the last second, so what is removed is gone from every process within it.
 */
export type Pages = { get(site: Site, thread: string, sort: Sort, limit: number): Promise<KeptPage> }

type Entry = {
  id: string
  page: KeptPage | null
  building: { began: number; page: Promise<KeptPage> } | null
  bytes: number
  usedAt: number
  /** Null while nobody asks for it: then its version is not followed. */
  unwatch: (() => void) | null
}

const mostBytes = 64 * 1024 * 1024
const mostPages = 2000
/** A page that nobody has asked for this long is kept, but its thread is no longer followed. */
const idleMs = 30_000
/** A build that began longer ago may already be behind what its latest asker must see. */
const joinableMs = 500
const compress = promisify(gzip)

export function createPages(db: Db, follow: Follow): Pages {
  const entries = new Map<string, Entry>()
  let bytes = 0
  let lookedAt = 0

  async function build(site: Site, thread: string, sort: Sort, limit: number): Promise<KeptPage> {
    const at = performance.now()
    const page = await readPage(db, site, { thread, sort, limit })
    const json = Buffer.from(JSON.stringify(page))
    const etag = `"${page.thread.version}-${createHash('sha256').update(json).digest('base64url').slice(0, 16)}"`
    const gzipped = await compress(json, { level: 6 })
    follow.seen(site.id, thread, page.thread.version, at)
    return { version: page.thread.version, etag, json, gzipped }
  }

  function keep(entry: Entry, page: KeptPage): void {
    bytes += page.json.byteLength + page.gzipped.byteLength - entry.bytes
    entry.bytes = page.json.byteLength + page.gzipped.byteLength
    entry.page = page
    for (const oldest of entries.values()) {
      if (bytes <= mostBytes && entries.size <= mostPages) break
      if (oldest !== entry) drop(oldest)
    }
  }

  function drop(entry: Entry): void {
    entries.delete(entry.id)
    bytes -= entry.bytes
    entry.bytes = 0
    letGo(entry)
  }

  function letGo(entry: Entry): void {
    entry.unwatch?.()
    entry.unwatch = null
  }

  /** Once a second; those least lately used come first. */
  function letIdleGo(now: number): void {
    if (now - lookedAt < 1000) return
    lookedAt = now
    for (const entry of entries.values()) {
      if (now - entry.usedAt < idleMs) return
      letGo(entry)
    }
  }

  function use(site: Site, thread: string, sort: Sort, limit: number): Entry {
    const id = `${site.id}/${sort}/${limit}/${site.editWindow}/${thread}`
    const entry = entries.get(id) ?? { id, page: null, building: null, bytes: 0, usedAt: 0, unwatch: null }
    entries.delete(id)
    entries.set(id, entry)
    entry.usedAt = performance.now()
    entry.unwatch ??= follow.watch(site.id, thread)
    letIdleGo(entry.usedAt)
    return entry
  }

  /** One build at a time for all who wait, as long as it began lately enough for them. */
  async function fresh(entry: Entry, work: () => Promise<KeptPage>): Promise<KeptPage> {
    const present = entry.building
    if (present && performance.now() - present.began < joinableMs) return present.page
    if (present) await present.page.catch(() => {})
    if (entry.building && entry.building !== present) return entry.building.page
    const building = { began: performance.now(), page: work() }
    entry.building = building
    try {
      const page = await building.page
      if (entries.get(entry.id) === entry) keep(entry, page)
      return page
    } catch (error) {
      // Nothing to keep: whoever asks for many threads while the database is away must not fill the memory.
      if (!entry.page && entries.get(entry.id) === entry) drop(entry)
      throw error
    } finally {
      if (entry.building === building) entry.building = null
    }
  }

  return {
    async get(site, thread, sort, limit) {
      const entry = use(site, thread, sort, limit)
      const version = entry.page ? await follow.confirmed(site.id, thread) : null
      if (entry.page && entry.page.version === version) return entry.page
      const work = () => build(site, thread, sort, limit)
      const page = await fresh(entry, work)
      // A build that was joined may have begun before a commit of this process: whoever posted sees their own.
      const known = follow.known(site.id, thread)
      return known === undefined || known <= page.version ? page : fresh(entry, work)
    },
  }
}
