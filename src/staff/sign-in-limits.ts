import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { asProblem } from '../db/transact.ts'
import { Problem } from '../problem.ts'

/** Limits on failed attempts, counted in the database for all processes together: ten in 15 minutes. */
export type SignInLimits = {
  /** Counts an attempt from an address and at an account. Throws 429 with the seconds to wait. */
  attempt(address: string, email: string): Promise<void>
  /** The attempt was none at guessing: it doesn't count. */
  succeeded(address: string, email: string): Promise<void>
  /** For what only an address is known of. */
  fromAddress(address: string): Promise<void>
}

const allowed = { points: 10, duration: 15 * 60 }

export function createSignInLimits(pool: Pool, on: boolean): SignInLimits {
  if (!on) return { attempt: async () => {}, succeeded: async () => {}, fromAddress: async () => {} }
  const table = { storeClient: pool, tableName: 'sign_in_attempt', tableCreated: true, ...allowed }
  const addresses = new RateLimiterPostgres({ ...table, keyPrefix: 'address' })
  const accounts = new RateLimiterPostgres({ ...table, keyPrefix: 'account', clearExpiredByTimeout: false })
  return {
    async attempt(address, email) {
      await consume(addresses, address)
      await consume(accounts, accountKey(email))
    },
    async succeeded(address, email) {
      // One's own account mustn't pay for attempts at others': the address gets back this attempt alone.
      await settled(addresses.reward(address, 1))
      await settled(accounts.delete(accountKey(email)))
    },
    fromAddress: address => consume(addresses, address),
  }
}

/** Of a fixed length, and no list of addresses that somebody tried. */
const accountKey = (email: string) => createHash('sha256').update(email).digest('base64url')

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (refusal instanceof Error) throw asProblem(refusal)
    const wait = Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000))
    throw new Problem('rate-limited', { retryAfter: wait, more: { retryAfter: wait } })
  }
}

async function settled(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw asProblem(error)
  }
}
