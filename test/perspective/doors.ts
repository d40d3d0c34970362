import { pino } from 'pino'
import { addKey } from '../../src/perspective/add-key.ts'
import { createPerspectiveServer } from '../../src/perspective/alone-server.ts'
import { listedKeys } from '../../src/perspective/keys.ts'
import { createQuota } from '../../src/perspective/quota.ts'
import { startFakePerspective } from '../support/fake-perspective/server.ts'
import { startService } from '../support/service.ts'
import { standIn } from './stand-in.ts'

/** A server that speaks the protocol, and a key that it takes. */
export type Door = { url: string; key: string; close(): Promise<void> }

export const testKey = 'a-test-key-of-27-characters'
const silent = pino({ level: 'silent' })

export async function fakeDoor(): Promise<Door> {
  const { url, close } = await startFakePerspective({ keys: [testKey] })
  return { url, key: testKey, close }
}

export async function aloneDoor({
  classifier = standIn(),
  now = Date.now,
  perMinute = 10_000,
  log = silent,
  keys = listedKeys([{ owner: 'daily', key: testKey, perMinute }]),
} = {}) {
  const server = createPerspectiveServer(
    { host: '127.0.0.1', port: 0 },
    {
      keys,
      quota: createQuota(now),
      classifier,
      log,
    },
  )
  const port = await server.listen()
  return { url: `http://127.0.0.1:${port}`, key: testKey, close: server.close }
}

export async function serviceDoor(): Promise<Door> {
  const service = await startService({ classifier: standIn() })
  const site = await service.site()
  const key = await addKey(service.db, {
    siteId: site.id,
    site: site.key,
    perMinute: 10_000,
    keepsFeedback: false,
    now: new Date(),
  })
  return { url: service.url, key, close: () => service.close() }
}
