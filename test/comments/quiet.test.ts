import { request as plainRequest } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, reader, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, forbidden, made, rejecting, writeInOrder } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site(rejecting)
})
afterAll(() => service.close())

const page = (thread: string, etag?: string) =>
  request(reader(service, site, thread).base, { headers: etag ? { 'if-none-match': etag } : {} })

/** As sent: `fetch` would take the compression off. */
function raw(url: string, headers: Record<string, string>) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>((resolve, reject) => {
    plainRequest(url, { headers }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(parts) }))
    })
      .on('error', reject)
      .end()
  })
}

describe('what nobody may see changes nothing that anybody sees', () => {
  it.each([
    ['held', abuse],
    ['rejected', forbidden],
  ])('a %s comment raises neither version nor ETag nor count', async (status, text) => {
    await writeInOrder(service, site, status, 1)
    const before = await page(status)
    const author = guest(service, site, status)
    const comment = made(await author.post(text))
    expect(comment.status).toBe(status)
    await author.edit(comment.id, `${text} Still.`)
    await author.withdraw(comment.id)
    const after = await page(status)
    expect(after.text).toBe(before.text)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
    expect((await page(status, before.headers.get('etag')!)).status).toBe(304)
  })

  it('a held first comment leaves its thread looking as if nobody had written', async () => {
    const before = await page('first-held')
    expect(made(await guest(service, site, 'first-held').post(abuse)).status).toBe('held')
    const after = await page('first-held')
    expect(after.text).toBe(before.text)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  })

  it('a held edit leaves the published text and its version as they were', async () => {
    const author = guest(service, site, 'held-edit')
    const { id } = made(await author.post('Harmless at first.'))
    const before = await page('held-edit')
    await author.edit(id, abuse)
    expect((await page('held-edit')).text).toBe(before.text)
  })
})

describe('a kept page', () => {
  it('is 304 for its ETag, also among others and weakly, and whole for another one', async () => {
    await writeInOrder(service, site, 'etag', 1)
    const etag = (await page('etag')).headers.get('etag')!
    for (const tag of [etag, `"other", ${etag}`, `W/${etag}`]) {
      const answer = await page('etag', tag)
      expect([answer.status, answer.text]).toEqual([304, ''])
      expect(answer.headers.get('etag')).toBe(etag)
    }
    expect((await page('etag', '"other"')).status).toBe(200)
  })

  it('has a new ETag after every public change', async () => {
    const author = guest(service, site, 'new-etag')
    const tags = [(await page('new-etag')).headers.get('etag')]
    const { id } = made(await author.post('One.'))
    tags.push((await page('new-etag')).headers.get('etag'))
    await author.edit(id, 'Two.')
    tags.push((await page('new-etag')).headers.get('etag'))
    await author.withdraw(id)
    tags.push((await page('new-etag')).headers.get('etag'))
    expect(new Set(tags).size).toBe(4)
  })

  it('comes compressed to whoever accepts it, plain to others, and says that it differs', async () => {
    await writeInOrder(service, site, 'gzip', 3)
    const url = reader(service, site, 'gzip').base
    const plain = await raw(url, {})
    const zipped = await raw(url, { 'accept-encoding': 'br, gzip' })
    const refused = await raw(url, { 'accept-encoding': 'gzip;q=0, identity' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(refused.headers['content-encoding']).toBeUndefined()
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true)
    expect(refused.bytes.equals(plain.bytes)).toBe(true)
    for (const { headers } of [plain, zipped]) {
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['vary']).toMatch(/accept-encoding/i)
      expect(headers['vary']).toMatch(/origin/i)
    }
  })
})
