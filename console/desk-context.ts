import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Desk } from './desk-state.ts'
import { useStore } from './store.ts'

export const DeskContext = createContext<Desk | null>(null)

/** The desk and what it shows now. */
export function useDesk() {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk needs a desk around it')
  return { desk, state: useStore(desk.store) }
}

/** The time, for ages and leases; renders again every `step` milliseconds. */
export function useNow(step = 10_000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), step)
    return () => clearInterval(timer)
  }, [step])
  return now
}
