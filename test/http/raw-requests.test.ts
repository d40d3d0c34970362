import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestToken, reader, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { countRows, type RowCounts } from './row-counts.ts'

let service: TestService
let site: TestSite
let counts: RowCounts
beforeAll(async () => {
  service = await startService()
  site = await service.site()
  counts = await countRows(service.databaseUrl)
})
afterAll(async () => {
  await counts.close()
  await service.close()
})

const head = (...lines: string[]) => {
  const path = new URL(reader(service, site, 'raw').base).pathname
  const all = [`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Type: application/json', 'Connection: close']
  return `${[...all, `Authorization: Bearer ${guestToken()}`, ...lines].join('\r\n')}\r\n\r\n`
}

/** What the service says to bytes as they are; `leave` hangs up without waiting. */
function send(parts: string[], leave = false): Promise<string> {
  return new Promise(resolve => {
    let said = ''
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1', () => {
      for (const part of parts) socket.write(part)
      if (leave) socket.destroy()
    })
    socket.on('data', data => {
      said += data.toString()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(said))
  })
}

const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
const post = (body: string) => JSON.stringify({ clientId: randomUUID(), body })

describe('a request that is not quite HTTP’s best', () => {
  it('may come in chunks', async () => {
    const json = post('In pieces.')
    const parts = [chunk(json.slice(0, 20)), chunk(json.slice(20)), '0\r\n\r\n']
    expect(await send([head('Transfer-Encoding: chunked'), ...parts])).toMatch(/^HTTP\/1.1 201 /)
  })

  it('is 413 when its chunks come to more than 64 KB', async () => {
    const before = await counts.read()
    const parts = Array.from({ length: 7 }, () => chunk('x'.repeat(10_000)))
    const said = await send([
      head('Transfer-Encoding: chunked'),
      chunk('{"body":"'),
      ...parts,
      chunk('"}'),
      '0\r\n\r\n',
    ])
    expect(said).toMatch(/^HTTP\/1.1 413 /)
    expect(said).toContain('/problems/body-too-large')
    expect(await counts.read()).toEqual(before)
  })

  it('is 413 by its announced length, before a byte of the body came', async () => {
    expect(await send([head('Content-Length: 70000')])).toMatch(/^HTTP\/1.1 413 /)
  })

  it('stores nothing when it breaks off', async () => {
    const before = await counts.read()
    const whole = post('Never finished.')
    await send([head(`Content-Length: ${whole.length}`), whole.slice(0, -3)], true)
    await send([head('Transfer-Encoding: chunked'), chunk(whole.slice(0, -3))], true)
    // The next one finds the service as it was.
    expect(await send([head(`Content-Length: ${whole.length}`), whole])).toMatch(/^HTTP\/1.1 201 /)
    const { comment, author } = before as { comment: number; author: number }
    expect(await counts.read()).toMatchObject({ comment: comment + 1, author: author + 1 })
  })

  it('is refused with two lengths, and the service lives on', async () => {
    expect(await send([head('Content-Length: 5', 'Transfer-Encoding: chunked'), '0\r\n\r\n'])).toMatch(
      /^HTTP\/1.1 400 /,
    )
    await until(async () => (await fetch(`${service.url}/healthz`)).ok, 'health')
  })
})
