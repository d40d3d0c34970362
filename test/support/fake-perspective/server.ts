import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AnalyzeBody, analyze } from './analyze.ts'
import { badRequest, type FakeAnswer, failure, noKey, quotaExceeded, wrongKey } from './answer.ts'
import { unknownNames } from './json-names.ts'
import { asked, send, standIn } from './misbehave.ts'
import { suggest } from './suggest.ts'

export type { Misbehaviour } from './misbehave.ts'
export { misbehaviours } from './misbehave.ts'

export type FakeOptions = {
  /** Keys that it takes; `test-key` alone unless given. */
  keys?: string[]
  /** Requests that are answered before the first 429; as many as come unless given. */
  quota?: number
}
export type FakeRequest = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  key: string | undefined
  /** The body as sent, and as read where it was JSON. */
  text: string
  body: unknown
}

/**
 * Google's comment analyzer, as far as it is documented and was seen, deterministic and on loopback:
 *
 *     const google = await startFakePerspective({ keys: ['k'] })
 *     …POST `${google.url}/v1alpha1/comments:analyze?key=k`…; google.requests; await google.close()
 *
 * It looks at key, JSON, comment, attributes, types and language, in this order. `score=0.42` in a text is its score;
 * otherwise some words have one (`idiot`, `白痴`…), and all else 0.05. The header `x-fake: <name>` or
 * `[[fake:<name>]]` in the text asks for one of `misbehaviours`.
 */
export async function startFakePerspective({ keys = ['test-key'], quota = Infinity }: FakeOptions = {}) {
  const requests: FakeRequest[] = []
  const server = createServer((request, response) => {
    void receive(request).then(got => {
      requests.push(got)
      const left = quota - requests.length
      respond(got, response, left < 0 ? quotaExceeded(quota) : undefined, keys)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function receive(request: IncomingMessage): Promise<FakeRequest> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  const { pathname, searchParams } = new URL(request.url!, 'http://fake')
  const { headers, method = '' } = request
  const bearer = headers.authorization?.replace(/^Bearer /, '')
  const key = searchParams.get('key') ?? headers['x-goog-api-key']?.toString() ?? bearer
  return { method, path: decodeURIComponent(pathname), headers, key, text, body: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function respond(
  got: FakeRequest,
  response: ServerResponse,
  exceeded: FakeAnswer | undefined,
  keys: string[],
): void {
  const text = (got.body as AnalyzeBody | undefined)?.comment?.text ?? ''
  const name = asked(got.headers['x-fake']?.toString(), typeof text === 'string' ? text : '')
  send(response, standIn(name) ?? exceeded ?? answer(got, keys), name)
}

function answer({ method, path, key, body }: FakeRequest, keys: string[]): FakeAnswer {
  const verb = /^\/v1alpha1\/comments:(analyze|suggestscore)$/.exec(path)?.[1]
  if (method !== 'POST' || !verb) return failure(404, 'NOT_FOUND', 'Method not found.')
  if (key === undefined) return noKey()
  if (!keys.includes(key)) return wrongKey()
  if (body === undefined)
    return failure(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received. Unexpected token.')
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const root = 'Invalid JSON payload received. Unknown name "": Root element must be a message.'
    return badRequest([{ description: root }])
  }
  const unknown = unknownNames(body, verb)
  if (unknown.length > 0) return badRequest(unknown)
  return verb === 'analyze' ? analyze(body) : suggest(body)
}
