import { CamelCasePlugin, Kysely, type KyselyPlugin, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { prepareMarked } from './prepared.ts'
import type { Database } from './tables.ts'

export type Db = Kysely<Database>
export type Trx = Transaction<Database>
export type DatabaseHandle = { db: Db; pool: pg.Pool; close(): Promise<void> }

// Dates stay Date; int8 never appears in a column that is read.
const limits = {
  connectionTimeoutMillis: 2000,
  statement_timeout: 5000,
  lock_timeout: 3000,
  idle_in_transaction_session_timeout: 10_000,
}

/** A pool that outlives its server: a lost connection fails its query and nothing else. */
export function openDatabase(
  connectionString: string,
  options: { max?: number; plugins?: KyselyPlugin[] } = {},
): DatabaseHandle {
  const pool = new pg.Pool({ connectionString, max: options.max ?? 10, ...limits })
  surviveDisconnects(pool)
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), ...(options.plugins ?? [])],
  })
  return { db, pool, close: () => db.destroy() }
}

/** Without a listener of its own a checked-out client's error would end the process. */
function surviveDisconnects(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', client => {
    client.on('error', () => {})
    prepareMarked(client)
  })
}
