import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Child, startChild } from '../processes/child.ts'
import { terms } from '../review/situations.ts'
import { until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { anyPace } from '../support/policies.ts'
import { times } from '../support/scale.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { expectStored } from './stored.ts'
import { type Acknowledged, startWriters } from './writers.ts'

const kills = times(20, 500)

let database: TestDatabase
/** Makes the site and looks at the rows; what is killed is the child. */
let onlooker: TestService
let site: TestSite
let child: Child
let acknowledged: Acknowledged[]

beforeAll(async () => {
  database = await createDatabase()
  onlooker = await startService({ database, notify: false })
  site = await onlooker.site({ terms, ...anyPace })
  child = await startChild(database.url)
})
afterAll(async () => {
  await child?.kill()
  await onlooker?.close()
  await database?.drop()
})

describe('kill -9 of the service while sixteen people write', () => {
  it(`${kills} times loses nothing that was acknowledged and stores nothing twice`, {
    timeout: kills * 10_000,
  }, async () => {
    const { url } = child
    const port = Number(new URL(url).port)
    const writers = startWriters(16, () => ({ url, site }))
    for (let kill = 0; kill < kills; kill++) {
      const before = writers.acknowledged.length
      await until(() => writers.acknowledged.length > before + (kill % 4) * 8, 'an acknowledged comment')
      await child.kill()
      child = await startChild(database.url, port)
    }
    await writers.stop()
    expect(writers.faults).toEqual([])
    expect(writers.repeated).toBeGreaterThan(kills)
    expect(writers.acknowledged.length).toBeGreaterThan(kills * 10)
    await expectStored(onlooker.db, site, writers.acknowledged)
    acknowledged = writers.acknowledged
  })

  it('would be found out: a comment that is missing, or other than it was acknowledged', async () => {
    const [one] = acknowledged
    const wrong = [
      { ...one!, id: crypto.randomUUID() },
      { ...one!, text: 'another' },
      { ...one!, status: 'removed' },
    ]
    for (const changed of wrong) await expect(expectStored(onlooker.db, site, [changed])).rejects.toThrow()
  })
})
