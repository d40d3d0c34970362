import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Kind } from './kind.ts'

/** Ways for a service to go wrong, whatever its protocol. A text asks for one by `[[case:reset]]`. */
export const misbehaviours = [
  'refuse',
  'reset',
  'one-byte-a-second',
  'endless-headers',
  '200-with-html',
  'wrong-types',
  'nan',
  'minus-one',
  'two',
  'empty-object',
  'gzip-bomb',
  'redirect',
  'wrong-id',
  'duplicate-keys',
  'late-answer',
  '429-with-retry-after',
  '429-without-retry-after',
  '500',
  'truncated',
  'empty-list',
] as const
export type Misbehaviour = (typeof misbehaviours)[number]

export const marked = (name: string) => `[[case:${name}]]`
export const markOf = (text: string) => /\[\[case:([\w-]+)\]\]/.exec(text)?.[1]

const lateMs = 6_000
const bombBytes = 64 * 1024 * 1024

type Act = (response: ServerResponse, answer: string, kind: Kind) => void

const json = (response: ServerResponse, text: string) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(text)
}

/** Wherever it can be, what comes is the right answer but for one thing: whoever overlooks that thing believes it. */
export const acts: Record<Exclude<Misbehaviour, 'refuse'>, Act> = {
  reset: response => response.socket!.resetAndDestroy(),
  'one-byte-a-second': (response, answer) => slowly(response, Buffer.from(answer)),
  'endless-headers': response => endlessHeaders(response),
  '200-with-html': response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Welcome</title><p>It works!')
  },
  'wrong-types': (response, answer, kind) => json(response, kind.withWrongTypes(answer)),
  nan: (response, answer, kind) => json(response, kind.withNumber(answer, 'NaN')),
  'minus-one': (response, answer, kind) => json(response, kind.withNumber(answer, '-1')),
  two: (response, answer, kind) => json(response, kind.withNumber(answer, '2')),
  'empty-object': response => json(response, '{}'),
  'gzip-bomb': (response, answer) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(bombOf(answer))
  },
  redirect: response => {
    response.writeHead(307, { location: '/elsewhere' })
    response.end()
  },
  'wrong-id': (response, answer, kind) => json(response, kind.withWrongId(answer)),
  'duplicate-keys': (response, answer, kind) => json(response, kind.withDuplicateKeys(answer)),
  'late-answer': (response, answer) => {
    const timer = setTimeout(() => json(response, answer), lateMs)
    response.once('close', () => clearTimeout(timer))
  },
  '429-with-retry-after': (response, answer) => {
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '30' })
    response.end(answer)
  },
  '429-without-retry-after': (response, answer) => {
    response.writeHead(429, { 'content-type': 'application/json' })
    response.end(answer)
  },
  '500': (response, answer) => {
    response.writeHead(500, { 'content-type': 'application/json' })
    response.end(answer)
  },
  truncated: (response, answer) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length * 2 })
    response.write(answer, () => response.destroy())
  },
  'empty-list': (response, answer, kind) => json(response, kind.withEmptyList(answer)),
}

function slowly(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  let at = 0
  const next = () => {
    if (at < bytes.length) response.write(bytes.subarray(at, ++at))
    else response.end()
  }
  next()
  const timer = setInterval(next, 1_000)
  response.once('close', () => clearInterval(timer))
}

function endlessHeaders(response: ServerResponse): void {
  const socket = response.socket!
  socket.write('HTTP/1.1 200 OK\r\n')
  const timer = setInterval(() => socket.write(`x-more: ${'a'.repeat(50)}\r\n`), 5)
  socket.on('error', () => {})
  socket.once('close', () => clearInterval(timer))
}

const blanks = gzipSync(Buffer.alloc(bombBytes, ' '), { level: 1 })

/** The right answer, and then as many blanks as nobody wants to unpack. */
const bombOf = (answer: string) => Buffer.concat([gzipSync(answer), blanks])
