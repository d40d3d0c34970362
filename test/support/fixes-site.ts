import { type KyselyPlugin, PostgresQueryCompiler } from 'kysely'
import { tenantTables } from '../../src/db/tables.ts'

/**
 * Fails any query that touches a tenant's table without fixing `site_id`: by a value, by a list of pairs, or by
 * a join on it. It reads the compiled SQL, since raw parts are opaque before.
 */
export const fixesSite: KyselyPlugin = {
  transformQuery({ node, queryId }) {
    const { sql } = new PostgresQueryCompiler().compileQuery(node as never, queryId)
    const loose = looseTables(sql)
    if (loose.length > 0)
      throw new Error(`a query touches ${loose.join(', ')} without fixing site_id: ${sql}`)
    return node
  },
  transformResult: async ({ result }) => result,
}

const keywords = new Set(
  'where set on order left right inner cross join for limit group values select returning using as union having with'.split(
    ' ',
  ),
)
/** The second of tables that are joined by a comma: what is joined so is not looked into, and so not let pass. */
const listed = /\bfrom\s+[\w"]+(?:\s+(?:as\s+)?[\w"]+)?\s*,\s*"?(\w+)"?/gi
const reference = /\b(from|join|update|into)\s+"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi

/** The tenants' tables that a statement names without fixing their site. */
export function looseTables(sql: string): string[] {
  const isTenants = (table: string) => (tenantTables as readonly string[]).includes(table)
  const found = [...sql.matchAll(reference)].filter(match => isTenants(match[2]!))
  const byComma = [...sql.matchAll(listed)].map(match => match[1]!).filter(isTenants)
  const loose = found
    .filter(([, verb, table, next]) => {
      if (verb!.toLowerCase() === 'into') return !/"?site_id"?/.test(sql)
      const alias = next && !keywords.has(next.toLowerCase()) ? next : table!
      return !fixes(sql, alias, alias === table && found.length === 1)
    })
    .map(match => match[2]!)
  return [...loose, ...byComma]
}

function fixes(sql: string, alias: string, alone: boolean): boolean {
  const column = `"?\\b${alias}\\b"?\\."?site_id"?`
  if (new RegExp(`${column}\\s*(=|in\\b)|=\\s*${column}`, 'i').test(sql)) return true
  return (alone || !sql.includes(`${alias}.`)) && /(^|[^.\w"])"?site_id"?\s*(=|in\b)/i.test(sql)
}
