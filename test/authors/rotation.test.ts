import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewSecret } from '../../src/sites/renew-secret.ts'
import { reader, readerToken, until } from '../support/client.ts'
import { startService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

describe('a site’s renewed secret', () => {
  it('serves beside the old one for a day, and then alone', async () => {
    const site = await service.site()
    const secret = await renewSecret(service.db, service.seal, { siteId: site.id, now: new Date() })
    const renewed = { ...site, secret }
    const status = async (signer: typeof site) =>
      (await reader(service, site, 'a', await readerToken(signer)).mine()).status
    // A process knows a site's secrets for two seconds.
    await until(async () => (await status(renewed)) === 200, 'the new secret')
    expect(await status(site)).toBe(200)
    await service.db
      .updateTable('siteKey')
      .set({ revokedAt: new Date() })
      .where('siteId', '=', site.id)
      .where('revokedAt', 'is not', null)
      .execute()
    await until(async () => (await status(site)) === 401, 'the end of the old secret')
    expect(await status(renewed)).toBe(200)
  })

  it('is kept sealed', async () => {
    const site = await service.site()
    const rows = await service.db
      .selectFrom('siteKey')
      .select('sealed')
      .where('siteId', '=', site.id)
      .execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]!.sealed.includes(site.secret)).toBe(false)
    expect(service.seal.open(rows[0]!.sealed)).toBe(site.secret)
  })
})
