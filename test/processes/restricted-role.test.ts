import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type DatabaseHandle, openDatabase } from '../../src/db/handle.ts'
import { urlOf } from '../support/database.ts'
import { startChild } from './child.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-role-'))
const scorersFile = join(folder, 'scorers.json')
const name = `role_${randomUUID().replaceAll('-', '')}`
let admin: DatabaseHandle
let owned: DatabaseHandle
let url: string
beforeAll(async () => {
  writeFileSync(join(folder, 'secret'), 'a-secret-of-the-scorer')
  const own = { kind: 'http', name: 'own', url: 'http://127.0.0.1:9/', secret: { file: 'secret' } }
  writeFileSync(scorersFile, JSON.stringify({ scorers: [own] }))
  admin = openDatabase(inject('serverUrl'), { max: 1 })
  await admin.pool.query(`create role ${name} login`)
  await admin.pool.query(`create database ${name}`)
  owned = openDatabase(urlOf(inject('serverUrl'), name), { max: 1 })
  const restricted = new URL(urlOf(inject('serverUrl'), name))
  restricted.username = name
  url = restricted.href
})
afterAll(async () => {
  await owned.close()
  await admin.pool.query(`drop database ${name} with (force)`)
  await admin.pool.query(`drop role ${name}`)
  await admin.close()
  rmSync(folder, { recursive: true })
})

const starting = () => startChild(url, 0, { SCORERS_FILE: scorersFile })

describe('a role of the database that may not make things', () => {
  it('is told so in a sentence, for tables and for jobs, and may start once it has been granted', {
    timeout: 60_000,
  }, async () => {
    await expect(starting()).rejects.toThrow(/grant it CREATE(?!.*\n\s+at )/s)
    await owned.pool.query(`grant all on schema public to ${name}`)
    await expect(starting()).rejects.toThrow(/grant it CREATE(?!.*\n\s+at )/s)
    await owned.pool.query(`grant create on database ${name} to ${name}`)
    await (await starting()).kill()
  })
})
