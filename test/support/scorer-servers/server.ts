import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import type { Asked, Kind } from './kind.ts'
import { acts, markOf } from './misbehaviours.ts'

export type ScorerServer = {
  /** Without a slash at its end. */
  url: string
  requests: Asked[]
  /** Answers every request so, until it is undefined; a text that asks for a case of its own comes first. */
  mood: string | undefined
  /** `fetch`, but for texts with `[[case:refuse]]` it finds nobody at the port. */
  fetch: typeof fetch
  close(): Promise<void>
}

/**
 * A service of one kind on loopback. It answers rightly, unless the text asks for a misbehaviour or for one of the
 * kind's own errors by `[[case:name]]`.
 */
export async function startScorerServer(kind: Kind): Promise<ScorerServer> {
  const server = createServer((request, response) => {
    void receive(request).then(asked => respond(asked, response, { kind, scorer }))
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const closed = await closedPort()
  const scorer: ScorerServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    mood: undefined,
    fetch(input, init) {
      const refused = (markOf(String(init?.body)) ?? scorer.mood) === 'refuse'
      return fetch(refused ? `http://127.0.0.1:${closed}/` : input, init)
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return scorer
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const probe = createTcpServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}

async function receive(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return { headers: request.headers, path: request.url!, text, body: JSON.parse(text) as never }
}

function respond(
  asked: Asked,
  response: ServerResponse,
  { kind, scorer }: { kind: Kind; scorer: ScorerServer },
): void {
  scorer.requests.push(asked)
  const name = asked.path === '/elsewhere' ? undefined : (markOf(asked.text) ?? scorer.mood)
  const right = JSON.stringify(kind.right(asked))
  const act = name ? acts[name as keyof typeof acts] : undefined
  if (act) {
    act(response, right, kind)
    return
  }
  const told = name ? kind.errors[name]?.(asked) : undefined
  if (name && !told) throw new Error(`no case ${name}`)
  const { status = 200, headers, body = right } = told ?? {}
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
