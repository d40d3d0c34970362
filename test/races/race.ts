import { setTimeout as delay } from 'node:timers/promises'
import { times } from '../support/scale.ts'

export const rounds = times(100, 1000)

const pause = (mostMs: number) => delay(Math.random() * mostMs)

/** Both at once, each held back for a moment at random, so that either may come first. */
export async function race<A, B>(
  one: () => Promise<A>,
  other: () => Promise<B>,
  mostMs = 8,
): Promise<[A, B]> {
  return Promise.all([pause(mostMs).then(one), pause(mostMs).then(other)])
}

/** Runs a race over and over; what the rounds returned. */
export async function repeatedly<T>(round: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let n = 0; n < rounds; n++) results.push(await round(n))
  return results
}

/** The same race without its guard: true as soon as a round went wrong, which shows that the race is one. */
export async function goesWrong(round: (n: number) => Promise<boolean>): Promise<boolean> {
  for (let n = 0; n < Math.max(rounds, 300); n++) if (await round(n)) return true
  return false
}
