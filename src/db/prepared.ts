import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'

/** Begins a statement that is worth keeping parsed and planned in each session: `sql` that starts with it. */
export const mark = '/* prepared */'

const names = new Map<string, string>()

/**
 * Kysely sends every statement to be parsed and planned anew, which for the statements of the posting path costs
 * as much as running them. Those that carry the mark are sent under a name of their own, the same for the same text.
 */
export function prepareMarked(client: PoolClient): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown
  const query = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
    if (typeof text !== 'string' || !text.startsWith(mark)) return send(text, values, ...rest)
    return send({ name: nameOf(text), text, values }, ...rest)
  }
  client.query = query as typeof client.query
}

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `parley_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  names.set(text, name)
  return name
}
