/** Numbers that a seed repeats: a failure says its seed, and PARLEY_TEST_SEED runs it again. */
export type Random = {
  seed: number
  /** From 0 to below `below`. */
  under(below: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const under = (below: number) => Math.floor(next() * below)
  return { seed, under, chance: probability => next() < probability, pick: list => list[under(list.length)]! }
}
