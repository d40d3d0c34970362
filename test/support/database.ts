import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { openDatabase } from '../../src/db/handle.ts'

export const templateName = 'parley_template'

/** The same server, another database. */
export function urlOf(connectionString: string, database: string): string {
  const url = new URL(connectionString)
  url.pathname = `/${database}`
  return url.href
}

export type TestDatabase = { url: string; drop(): Promise<void> }

/** A migrated, empty database of one's own, cloned from the template. */
export async function createDatabase(): Promise<TestDatabase> {
  const server = inject('serverUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${templateName}`)
  return {
    url: urlOf(server, name),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const admin = openDatabase(server, { max: 1 })
  try {
    // Two clones of one template at once are refused; the other ends soon.
    for (let round = 1; ; round++) {
      try {
        await admin.pool.query('set statement_timeout = 30000')
        await admin.pool.query(statement)
        return
      } catch (error) {
        if (round === 50 || (error as { code?: string }).code !== '55006') throw error
        await new Promise(resolve => setTimeout(resolve, 100))
      }
    }
  } finally {
    await admin.close()
  }
}
