import pg from 'pg'
import { type Address, database, user } from './address.ts'
import { errorCode } from './error.ts'

/** Whether the server answers on its address; makes the service's database when it is missing. */
export async function answers(address: Address): Promise<boolean> {
  try {
    await query(address, database, 'select 1')
    return true
  } catch (error) {
    // invalid_catalog_name: the server is up, our database isn't made yet.
    if (errorCode(error) !== '3D000') return false
  }
  await query(address, 'postgres', `create database ${database}`)
  return true
}

async function query(address: Address, name: string, sql: string): Promise<void> {
  const client = new pg.Client({
    ...address,
    user,
    database: name,
    ssl: false,
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end().catch(() => undefined)
  }
}
