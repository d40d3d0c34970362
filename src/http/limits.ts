import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '../problem.ts'

/** Limits on writing, counted in this process. Each throws 429 with the seconds to wait. */
export type Limits = {
  post(author: string, address: () => string): Promise<void>
  report(author: string, address: () => string): Promise<void>
}

const perAuthor = { posts: { points: 12, duration: 60 }, reports: { points: 20, duration: 600 } }
const perAddress = { posts: { points: 40, duration: 60 }, reports: { points: 60, duration: 600 } }

export function createLimits(on: boolean): Limits {
  if (!on) return { post: async () => {}, report: async () => {} }
  const both = (kind: 'posts' | 'reports') => {
    const author = new RateLimiterMemory(perAuthor[kind])
    const address = new RateLimiterMemory(perAddress[kind])
    return async (authorKey: string, addressKey: () => string) => {
      await consume(author, authorKey)
      await consume(address, addressKey())
    }
  }
  return { post: both('posts'), report: both('reports') }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    const wait = Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000))
    throw new Problem('rate-limited', { retryAfter: wait, more: { retryAfter: wait } })
  }
}
