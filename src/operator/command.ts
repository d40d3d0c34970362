import type { ParseArgsConfig } from 'node:util'
import type { Db } from '../db/handle.ts'
import type { Seal } from '../sites/seal.ts'

export type Operator = { db: Db; seal: Seal; publicUrl: string; now: Date; say: (line: string) => void }
type Values = Record<string, string | boolean | (string | boolean)[] | undefined>
export type Command = {
  options: NonNullable<ParseArgsConfig['options']>
  run(operator: Operator, positionals: string[], values: Values): Promise<void>
}

export class UsageError extends Error {}

export const noSite = (key: string) => new UsageError(`There is no site “${key}”.`)

/** A site's id by its key. Throws a `UsageError` when there is none. */
export async function idOf(db: Db, key: string): Promise<string> {
  const row = await db.selectFrom('site').select('id').where('key', '=', key).executeTakeFirst()
  if (!row) throw noSite(key)
  return row.id
}
