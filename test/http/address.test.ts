import { describe, expect, it } from 'vitest'
import { createAddressReader } from '../../src/http/address.ts'

const key = Buffer.alloc(32, 7)
const plain = createAddressReader([], key)
const behind = createAddressReader(['10.0.0.0/8', '::1', '192.0.2.1'], key)

describe('the address that a caller is limited by', () => {
  it('is a keyed hash, never the address', () => {
    expect(plain('198.51.100.1', undefined)).toMatch(/^[\w-]{22}$/)
    expect(plain('198.51.100.1', undefined)).not.toBe(
      createAddressReader([], Buffer.alloc(32, 8))('198.51.100.1', undefined),
    )
  })

  it.each<[string, string, string | undefined, string]>([
    ['an IPv4 peer in its IPv6 form', '::ffff:198.51.100.1', undefined, '198.51.100.1'],
    ['an untrusted peer, whatever it forwards', '198.51.100.1', '203.0.113.1', '198.51.100.1'],
    ['what a trusted peer forwards', '10.1.1.1', '203.0.113.1', '203.0.113.1'],
    ['a trusted peer in its IPv6 form', '::ffff:10.1.1.1', '203.0.113.1', '203.0.113.1'],
    ['through two trusted hops', '::1', '203.0.113.1, 192.0.2.1', '203.0.113.1'],
    ['not what stands before an untrusted hop', '10.1.1.1', '203.0.113.9, 203.0.113.1', '203.0.113.1'],
    ['the proxy where it forwards nonsense', '10.1.1.1', 'nonsense', '10.1.1.1'],
    ['the proxy where it forwards nothing', '10.1.1.1', ' , ', '10.1.1.1'],
    ['the first of only trusted hops', '10.1.1.1', '10.2.2.2, 10.3.3.3', '10.2.2.2'],
    ['one /64', '2001:db8::1', undefined, '2001:db8::ffff:1'],
    ['one /64 written in two ways', '2001:0db8:0:0:1::', undefined, '2001:db8::9'],
  ])('is %s', (_, peer, forwarded, same) => {
    expect(behind(peer, forwarded)).toBe(behind(same, undefined))
  })

  it('differs between two networks and two hosts of IPv4', () => {
    const all = ['198.51.100.1', '198.51.100.2', '2001:db8:0:1::1', '2001:db8:0:2::1', '']
    expect(new Set(all.map(address => plain(address, undefined))).size).toBe(all.length)
  })
})
