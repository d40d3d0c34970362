/** Asked before the page is left for another address of the console; false stays. */
let guard: (() => boolean) | null = null

/** Sets the guard until what it returns is called. */
export function guardLeaving(ask: () => boolean): () => void {
  guard = ask
  return () => {
    if (guard === ask) guard = null
  }
}

export const mayLeave = (): boolean => guard?.() ?? true
