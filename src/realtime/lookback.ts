/** Transactions end far sooner than this, so no change is committed later than this after its time. */
const overlapSeconds = 60

/**
 * How far a check of what changed looks back: the overlap, and as long as no check has succeeded. What was told
 * already is dropped by whoever tells.
 */
export function createLookback() {
  let succeeded = performance.now()
  return {
    seconds: (at: number) => overlapSeconds + (at - succeeded) / 1000,
    /** The check that began then has been told whole. */
    succeeded(at: number) {
      succeeded = at
    },
  }
}
