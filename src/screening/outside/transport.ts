import { ScorerFailure } from './failure.ts'
import type { Surroundings } from './surroundings.ts'

export type Outgoing = {
  url: string
  headers: Record<string, string>
  body: string
  signal: AbortSignal
  /** Of the answer, counted after it is unpacked. */
  maxBytes: number
}

export type Reply = { status: number; headers: Headers; text: string }

/**
 * Posts JSON and reads the whole answer, whatever its status. A redirect is refused: it would take text and key to
 * where nobody configured. Throws a ScorerFailure, and nothing else.
 */
export async function post(fetch: Surroundings['fetch'], outgoing: Outgoing): Promise<Reply> {
  const { url, headers, body, signal, maxBytes } = outgoing
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
      signal,
    })
    if (isRedirect(response)) {
      await response.body?.cancel()
      throw new ScorerFailure('bad-response')
    }
    return { status: response.status, headers: response.headers, text: await read(response, maxBytes) }
  } catch (error) {
    if (error instanceof ScorerFailure) throw error
    throw new ScorerFailure(signal.aborted ? 'timeout' : 'unavailable', { isRetryable: true })
  }
}

const isRedirect = ({ type, status }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

async function read(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    // Leaving the loop cancels the body, and with it the unpacking of the rest.
    if (size > maxBytes) throw new ScorerFailure('bad-response')
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ScorerFailure('bad-response')
  }
}

/** Throws what a status other than 200 means. */
export function checkStatus({ status, headers }: Reply, now: number): void {
  if (status !== 200) throw failureOf(status, readRetryAfter(headers.get('retry-after'), now))
}

/** What a status other than 200 means. Of the 4xx only 429 is tried again: to others the same would come back. */
export function failureOf(status: number, retryAfterMs?: number): ScorerFailure {
  if (status === 401 || status === 403) return new ScorerFailure('auth')
  if (status === 429) return new ScorerFailure('rate-limited', { isRetryable: true, retryAfterMs })
  if (status === 410) return new ScorerFailure('unavailable')
  if (status >= 500) return new ScorerFailure('unavailable', { isRetryable: true, retryAfterMs })
  return new ScorerFailure(status >= 400 ? 'bad-request' : 'bad-response')
}

/** Retry-After in seconds or as a date, in milliseconds from now; what is neither is none. */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  // As HTTP writes dates; Date.parse would make one of nearly anything.
  const at = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
