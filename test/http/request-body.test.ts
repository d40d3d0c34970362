import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readIncoming } from '../../src/http/request-body.ts'

const read = (stream: PassThrough, most = 10) => readIncoming(stream as unknown as IncomingMessage, most)

describe('a request’s body', () => {
  it('is read whole, in as many pieces as it comes', async () => {
    const stream = new PassThrough()
    const body = read(stream)
    stream.write('01234')
    stream.end('56789')
    expect(Buffer.from(await body).toString()).toBe('0123456789')
  })

  it('may be empty', async () => {
    const stream = new PassThrough()
    stream.end()
    expect((await read(stream)).byteLength).toBe(0)
  })

  it('is too large by one byte, and the rest is thrown away', async () => {
    const stream = new PassThrough()
    const body = read(stream)
    stream.end('0123456789+')
    await expect(body).rejects.toMatchObject({ fault: 'too-large' })
    await new Promise(resolve => stream.once('close', resolve))
    expect(stream.readableEnded).toBe(true)
  })

  it.each([
    ['breaks off', (stream: PassThrough) => stream.destroy()],
    ['breaks', (stream: PassThrough) => stream.destroy(new Error('reset'))],
  ])('ended early when it %s', async (_, breaking) => {
    const stream = new PassThrough()
    const body = read(stream)
    stream.write('0123')
    breaking(stream)
    await expect(body).rejects.toMatchObject({ fault: 'ended-early' })
  })

  it('ended early when its sender had left before anyone read it', async () => {
    const stream = new PassThrough()
    stream.write('0123')
    stream.destroy()
    await new Promise(resolve => stream.once('close', resolve))
    await expect(read(stream)).rejects.toMatchObject({ fault: 'ended-early' })
  })
})
