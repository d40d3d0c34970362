import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from '../db/handle.ts'

/**
 * Tells this process and the others that something was committed. Between processes it is LISTEN and NOTIFY, and
 * only ever a hint to look sooner; sent after the commit, once a batch, since a NOTIFY inside the transaction
 * serialises the commits of the whole database.
 */
export type News = {
  tell(): void
  /** `own`: committed by this process. */
  on(listener: (own: boolean) => void): void
  close(): Promise<void>
}

const channel = 'parley'
const gatherMs = 5
const reconnectMs = 1000

/** `connectionString` absent: no other process is told or heard. */
export function createNews(db: Db, connectionString?: string): News {
  const listeners: ((own: boolean) => void)[] = []
  const spread = (own: boolean) => {
    for (const listener of listeners) listener(own)
  }
  const self = randomUUID()
  const ear = connectionString ? listen(connectionString, from => from === self || spread(false)) : undefined
  let sending: NodeJS.Timeout | undefined

  return {
    tell() {
      spread(true)
      if (!ear) return
      sending ??= setTimeout(() => {
        sending = undefined
        sql`select pg_notify(${channel}, ${self})`.execute(db).catch(() => {})
      }, gatherMs)
    },
    on: listener => {
      listeners.push(listener)
    },
    async close() {
      clearTimeout(sending)
      await ear?.close()
    },
  }
}

/** `heard` is told which process sent it; nobody in particular after a connection, when some may have been missed. */
function listen(connectionString: string, heard: (from: string) => void) {
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let closed = false

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 2000 })
    client = fresh
    fresh.on('error', () => again(fresh))
    fresh.on('end', () => again(fresh))
    fresh.on('notification', ({ payload }) => heard(payload ?? ''))
    try {
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
      heard('')
    } catch {
      again(fresh)
    }
  }

  function again(lost: pg.Client): void {
    if (closed || client !== lost) return
    client = undefined
    lost.end().catch(() => {})
    clearTimeout(retry)
    retry = setTimeout(() => void connect(), reconnectMs)
  }

  void connect()
  return {
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
