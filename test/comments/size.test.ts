import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, isWhole, reader, readerToken } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { made } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

describe('what a comment carries besides what its author wrote', () => {
  it('stays under 400 bytes, for a reply by a badged reader, edited', async () => {
    const root = made(await guest(service, site, 'size').post('Words.'))
    const token = await readerToken(site, { name: 'Alexandra Montgomery', badges: ['subscriber'] })
    const author = reader(service, site, 'size', token)
    const { id } = made(await author.post('Other words.', { parentId: root.id }))
    await author.edit(id, 'Yet other words.')
    const { body } = await reader(service, site, 'size').list()
    const whole = body.comments.filter(isWhole)
    expect(whole).toHaveLength(2)
    for (const comment of whole) {
      const written = String(comment.body[0]![1]) + comment.author.name
      expect(Buffer.byteLength(JSON.stringify(comment)) - Buffer.byteLength(written)).toBeLessThan(400)
    }
  })
})
