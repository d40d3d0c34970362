/** Runs the works of one key one after another, in order of asking; different keys don't wait for each other. */
export function inTurn() {
  const last = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(key)
    const own = before ? before.then(work, work) : work()
    last.set(key, own)
    const done = () => {
      if (last.get(key) === own) last.delete(key)
    }
    own.then(done, done)
    return own
  }
}
