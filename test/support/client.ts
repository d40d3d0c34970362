import { randomBytes, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { io, type Socket } from 'socket.io-client'
import type { Comment, Gone, Mine, Page } from '../../src/comments/schema.ts'
import type { ClientToServer, Joined, ServerToClient } from '../../src/realtime/protocol.ts'
import type { TestService, TestSite } from './service.ts'

export type Answer<T = Record<string, unknown>> = { status: number; headers: Headers; body: T; text: string }

/** One request; the body is JSON unless it is a string or bytes. */
export async function request<T = Record<string, unknown>>(
  url: string,
  options: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer<T>> {
  const { method = 'GET', token, body, headers = {} } = options
  const raw = typeof body === 'string' || body instanceof Uint8Array
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: (raw ? body : JSON.stringify(body)) as BodyInit }),
  })
  const text = await response.text()
  let parsed: unknown = null
  try {
    parsed = JSON.parse(text)
  } catch {}
  return { status: response.status, headers: response.headers, body: parsed as T, text }
}

export const guestToken = () => `guest_${randomBytes(32).toString('base64url')}`

/** A JWT as a site's own server signs it. */
export async function readerToken(
  site: TestSite,
  claims: Record<string, unknown> = {},
  options: { secret?: string; expires?: number | string; audience?: string; alg?: string } = {},
): Promise<string> {
  const { sub = `reader-${randomUUID()}`, name = 'Reader', ...rest } = claims
  return new SignJWT({ name, ...rest } as Record<string, string>)
    .setProtectedHeader({ alg: options.alg ?? 'HS256' })
    .setSubject(sub as string)
    .setAudience(options.audience ?? site.key)
    .setExpirationTime(options.expires ?? '1h')
    .sign(new TextEncoder().encode(options.secret ?? site.secret))
}

type PostOptions = {
  clientId?: string
  parentId?: string | null
  name?: string
  page?: { url?: string; title?: string }
}

/** Someone with a token on one thread of a site. */
export function reader(
  service: Pick<TestService, 'url'>,
  site: Pick<TestSite, 'key'>,
  thread: string,
  token?: string,
) {
  const base = `${service.url}/v1/sites/${site.key}/threads/${encodeURIComponent(thread)}/comments`
  return {
    base,
    token,
    post: (body: string, { clientId = randomUUID(), parentId, name, page }: PostOptions = {}) =>
      request<{ comment: Comment }>(base, {
        method: 'POST',
        token,
        body: {
          clientId,
          body,
          ...(parentId && { parentId }),
          ...(name && { author: { name } }),
          ...(page && { page }),
        },
      }),
    list: (query = '') => request<Page>(`${base}${query}`, { token }),
    after: (version: number, limit?: number) =>
      request<Page>(`${base}?after=${version}${limit ? `&limit=${limit}` : ''}`, { token }),
    mine: () => request<Mine>(`${base}?mine=true`, { token }),
    get: (id: string) => request<{ comment: Comment }>(`${base}/${id}`, { token }),
    edit: (id: string, body: string, revision?: number) =>
      request<{ comment: Comment }>(`${base}/${id}`, {
        method: 'PATCH',
        token,
        body: { body, ...(revision && { revision }) },
      }),
    withdraw: (id: string) => request<{ comment: Comment }>(`${base}/${id}`, { method: 'DELETE', token }),
    report: (id: string, reason = 'abuse', note?: string) =>
      request<{ report: { id: string } }>(`${base}/${id}/reports`, {
        method: 'POST',
        token,
        body: { reason, ...(note && { note }) },
      }),
  }
}

export const guest = (service: Pick<TestService, 'url'>, site: Pick<TestSite, 'key'>, thread: string) =>
  reader(service, site, thread, guestToken())

export const isWhole = (comment: Comment | Gone): comment is Comment => 'body' in comment

export type TestSocket = Socket<ServerToClient, ClientToServer>

/** A connected socket; fails when the handshake is refused. */
export async function connect(
  service: Pick<TestService, 'url'>,
  auth: { site: string; token?: string },
  headers: Record<string, string> = {},
): Promise<TestSocket> {
  const socket: TestSocket = io(service.url, {
    auth,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return socket
}

export const join = (
  socket: TestSocket,
  room: { thread: string; after?: number } | { review: true },
): Promise<Joined> => socket.emitWithAck('join', room)

/** Waits for a condition, never for a time; fails after ten seconds. */
export async function until<T>(look: () => T | Promise<T>, what = 'the condition'): Promise<NonNullable<T>> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const found = await look()
    if (found) return found as NonNullable<T>
    if (Date.now() > deadline) throw new Error(`${what} did not come about`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
