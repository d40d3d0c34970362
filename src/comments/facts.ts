import type { PastText } from '../../moderation/index.ts'
import type { Identity } from '../authors/identity.ts'
import { batch } from '../db/batch.ts'
import type { Db } from '../db/handle.ts'
import type { Standing, Status } from '../db/tables.ts'
import { reading } from '../db/transact.ts'
import { type AuthorRow, type RecentText, selectFacts } from './facts-query.ts'
import { unpackSketch } from './sketch.ts'

/**
 * What a verdict stands on, read for a list of submissions at once. `rev`, `state` and `policyNumber` say under
 * what it was judged; storing looks at them again.
 */
export type Facts = {
  policyNumber: number
  thread: { id: string; state: 'open' | 'closed'; premoderation: boolean; recent: PastText[] } | null
  author: AuthorFacts | null
  /** The own comment that already has this clientId. */
  stored: { id: string; postHash: Buffer } | null
  parent: { id: string; rootId: string; threadId: string; status: Status } | null
}

export type AuthorFacts = {
  id: string
  standing: Standing
  suspendedUntil: Date | null
  rev: number
  publishedCount: number
  rejectedCount: number
  recent: PastText[]
}

/** What facts are asked about. `except` leaves a comment's own earlier revisions out of what counts as a repeat. */
export type Asked = {
  identity: Identity
  thread: string
  clientId?: string
  parentId?: string | null
  repeatKey: string
  except?: string
  /** When it was written: what came before is measured from here. */
  now: Date
  /** Leaves out what was written after it: for a text that is judged again later. */
  earlierOnly?: boolean
}

export type ReadFacts = (siteId: string, asked: Asked) => Promise<Facts>

const day = 24 * 3600

export function createReadFacts(db: Db): ReadFacts {
  return batch<Asked, Facts>((siteId, list) => reading(() => readList(db, siteId, list)))
}

async function readList(db: Db, siteId: string, list: Asked[]): Promise<{ value: Facts }[]> {
  const { policyNumber, authors, threads, repeats, parents } = await selectFacts(db, siteId, list)
  const author = new Map(authors.map(row => [row.n, row]))
  const thread = new Map(threads.map(row => [row.key, row]))
  const repeat = new Map(repeats.map(row => [row.n, row.recent]))
  const parent = new Map(parents.map(row => [row.id, row]))
  return list.map((asked, index) => {
    const own = author.get(index)
    const its = thread.get(asked.thread)
    const exact = repeat.get(index)
    return {
      value: {
        policyNumber,
        thread: its ? { ...its, recent: texts([...its.recent, ...(exact ? [exact] : [])], asked) } : null,
        author: own ? authorFacts(own, asked) : null,
        stored: own?.storedId ? { id: own.storedId, postHash: Buffer.from(own.storedHash!, 'hex') } : null,
        parent: (asked.parentId && parent.get(asked.parentId)) || null,
      },
    }
  })
}

function authorFacts(row: AuthorRow, asked: Asked): AuthorFacts {
  const { id, standing, rev, publishedCount, rejectedCount } = row
  const suspendedUntil = row.suspendedUntil === null ? null : new Date(row.suspendedUntil)
  const recent = texts(row.recent, asked).filter(text => text.secondsAgo < day)
  return { id, standing, suspendedUntil, rev, publishedCount, rejectedCount, recent }
}

const texts = (rows: RecentText[], asked: Asked): PastText[] =>
  rows
    .filter(row => row[3] !== asked.except)
    .filter(row => !asked.earlierOnly || row[2] * 1000 <= asked.now.getTime())
    .map(([exact, sketch, at]) => ({
      exact,
      sketch: unpackSketch(sketch),
      secondsAgo: Math.max(0, asked.now.getTime() / 1000 - at),
    }))
