import { createHmac, createSecretKey } from 'node:crypto'
import { BlockList, isIP } from 'node:net'

/**
 * The caller's address for limits, as a keyed hash. X-Forwarded-For is believed only as far as it was written by
 * trusted proxies: the last hop that isn't one of them is the caller.
 */
export function createAddressReader(trusted: readonly string[], key: Buffer) {
  const proxies = blockList(trusted)
  const secret = createSecretKey(key)
  return (peer: string | undefined, forwarded: string | undefined): string => {
    const hash = createHmac('sha256', secret).update(network(caller(peer ?? '', forwarded, proxies)))
    return hash.digest('base64url').slice(0, 22)
  }
}

function caller(peer: string, forwarded: string | undefined, proxies: BlockList): string {
  const hops = (forwarded ?? '')
    .split(',')
    .map(hop => hop.trim())
    .filter(Boolean)
  let at = peer
  while (isTrusted(at, proxies) && hops.length > 0) {
    const next = hops.pop()!
    if (!isIP(next)) break
    at = next
  }
  return at
}

function isTrusted(address: string, proxies: BlockList): boolean {
  const plain = unmapped(address)
  const version = isIP(plain)
  return version !== 0 && proxies.check(plain, version === 4 ? 'ipv4' : 'ipv6')
}

const unmapped = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

/** One household of IPv6 is a /64. */
function network(address: string): string {
  const plain = unmapped(address)
  if (isIP(plain) !== 6) return plain
  const [head = '', tail = ''] = plain.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  const groups = [...left, ...zeros, ...right]
  return groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}

function blockList(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}
