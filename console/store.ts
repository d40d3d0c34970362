import { useLayoutEffect, useReducer } from 'preact/hooks'

/** A value that changes as a whole and tells those who watch it. */
export type Store<T> = {
  get: () => T
  set: (change: Partial<T> | ((now: T) => Partial<T>)) => void
  subscribe: (listener: () => void) => () => void
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: change => {
      value = { ...value, ...(typeof change === 'function' ? change(value) : change) }
      for (const listener of [...listeners]) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Renders again whenever the store changes. */
export function useStore<T extends object>(store: Store<T>): T {
  const seen = store.get()
  const [, render] = useReducer((n: number, _: null) => n + 1, 0)
  useLayoutEffect(() => {
    const update = () => render(null)
    // A change between rendering and subscribing must not be lost.
    if (store.get() !== seen) update()
    return store.subscribe(update)
  }, [store])
  return store.get()
}
