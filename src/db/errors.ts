/** What a failed query means. Read from SQLSTATE; a connection that broke has none. */

type Coded = { code?: unknown; message?: unknown; syscall?: unknown }

const sqlState = (error: unknown): string => {
  const code = (error as Coded | null)?.code
  return typeof code === 'string' ? code : ''
}

const brokenConnection = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/
const brokenMessage =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Cannot use a pool/i

/** The database is away, starting, stopping, out of connections or read-only: whoever asks again later may succeed. */
export function isAway(error: unknown): boolean {
  const code = sqlState(error)
  // A socket that isn't there; a file that isn't is no matter of the database.
  if (code === 'ENOENT') return (error as Coded).syscall === 'connect'
  if (/^(08...|57P0[1-5]|53...|25006)$/.test(code) || brokenConnection.test(code)) return true
  return code === '' && error instanceof Error && brokenMessage.test(error.message)
}

/** Nothing was written and the same transaction may well succeed now: serialization failure or deadlock. */
export const isRetryable = (error: unknown): boolean => /^40(001|P01)$/.test(sqlState(error))

/** Waited too long for a lock or a statement: also a matter of asking again. */
export const isTimeout = (error: unknown): boolean => /^(55P03|57014|25P03)$/.test(sqlState(error))

/** The role lacks a right (SQLSTATE 42501). */
export const isForbidden = (error: unknown): boolean => sqlState(error) === '42501'

/** The data of one member is at fault (SQLSTATE 22, 23): others of its list can still be stored. */
export const isDataFault = (error: unknown): boolean => /^2[23]/.test(sqlState(error))

export const sqlStateOf = sqlState
