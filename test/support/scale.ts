/** `npm run test:long` is the same tests with larger numbers. */
export const isLong = process.env.PARLEY_TEST_LONG === '1'

export const times = (short: number, long: number): number => (isLong ? long : short)

/** Where random tests begin: another place each time, unless one is to be seen again. */
export const firstSeed = Number(process.env.PARLEY_TEST_SEED ?? Date.now() % 1_000_000_000)
