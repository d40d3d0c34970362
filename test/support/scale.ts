/** `npm run test:long` is the same tests with larger numbers. */
export const isLong = process.env.PARLEY_TEST_LONG === '1'

export const times = (short: number, long: number): number => (isLong ? long : short)
