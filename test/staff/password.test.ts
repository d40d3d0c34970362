import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '../../src/staff/password.ts'

describe('a password', () => {
  it('is verified against its own hash and no other', async () => {
    const stored = await hashPassword('correct horse')
    expect(await verifyPassword(stored, 'correct horse')).toBe(true)
    expect(await verifyPassword(stored, 'correct horse ')).toBe(false)
    expect(await hashPassword('correct horse')).not.toBe(stored)
  })

  it('is the same however its accents are composed', async () => {
    const stored = await hashPassword('caf\u00e9 au lait')
    expect(await verifyPassword(stored, 'cafe\u0301 au lait')).toBe(true)
  })

  it('reads the cost from what is stored, so that it may be raised later', async () => {
    // Computed by the reference implementation: password "password", salt "somesalt", m=256 KiB, t=2, p=1.
    const known = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(await verifyPassword(known, 'password')).toBe(true)
    expect(await verifyPassword(known, 'Password')).toBe(false)
  })

  it('is never right for nobody, at the same cost', async () => {
    const stored = await hashPassword('correct horse')
    const time = async (work: () => Promise<unknown>) => {
      const begun = performance.now()
      for (let n = 0; n < 5; n++) await work()
      return performance.now() - begun
    }
    expect(await verifyPassword(null, 'correct horse')).toBe(false)
    const known = await time(() => verifyPassword(stored, 'wrong'))
    const unknown = await time(() => verifyPassword(null, 'wrong'))
    expect(unknown).toBeGreaterThan(known / 3)
  })

  it('waits its turn, and is refused when too many wait', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 100 }, () => verifyPassword(null, 'x')))
    const refused = answers.filter(answer => answer.status === 'rejected')
    expect(refused.length).toBe(100 - 64 - 2)
    expect(refused.map(answer => answer.reason.type)).toEqual(refused.map(() => 'unavailable'))
    expect(await verifyPassword(null, 'x')).toBe(false)
  })
})
