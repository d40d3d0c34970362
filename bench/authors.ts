import { createHash } from 'node:crypto'

/** Guests for a load: enough of them that none writes often enough to be a flood. */
export const guestToken = (n: number) =>
  `guest_${createHash('sha256').update(`bench ${n}`).digest('base64url')}`

/** A UUID of its own for each number and run. */
export function uuid(run: string, n: number): string {
  const hex = createHash('md5').update(`${run}/${n}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
