import { createHmac } from 'node:crypto'

export const timestampHeader = 'parley-timestamp'
export const signatureHeader = 'parley-signature'

/**
 * The headers that prove a request: HMAC-SHA256 over `<timestamp>.<body>` with the secret that both sides know,
 * in hex. The timestamp is in seconds since 1970.
 */
export function signatureOf(body: string, secret: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return { [timestampHeader]: timestamp, [signatureHeader]: `v1=${digest}` }
}
