const everyMs = 1000
/** Hints come one a batch; a few of them are one check. */
const soonMs = 15
/** Rest after a check, as a multiple of what it took: however many rooms there are, checks stay a small share. */
const restFactor = 4

/** Runs a check every second and soon after a hint, one at a time. */
export function createChecks(check: () => Promise<void>, onError: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let restUntil = 0
  let hinted = false
  let running = false
  let stopped = false

  const plan = (ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(run, ms)
  }
  const pause = () => Math.max(soonMs, restUntil - performance.now())

  async function run(): Promise<void> {
    const began = performance.now()
    running = true
    hinted = false
    await check().catch(onError)
    running = false
    const ended = performance.now()
    restUntil = ended + (ended - began) * restFactor
    plan(hinted ? pause() : everyMs)
  }

  plan(everyMs)
  return {
    soon() {
      if (hinted) return
      hinted = true
      if (!running) plan(pause())
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
