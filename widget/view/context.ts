import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Discussion } from '../discussion.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import type { Lang } from '../page.ts'
import type { State, Store } from '../store.ts'
import type { Writing } from '../writing/writing.ts'

/** What every component may use. */
export type View = {
  discussion: Discussion
  state: State
  t: Catalogue
  lang: Lang
  /** Moves on every half minute, for relative times. */
  now: number
  /** The parts for writing, once their chunk is there. */
  writing: Writing | null
  loadWriting: () => void
}

export const ViewContext = createContext<View | null>(null)

export const useView = (): View => {
  const view = useContext(ViewContext)
  if (!view) throw new Error('Rendered outside of a discussion')
  return view
}

export const useStore = (store: Store): State => {
  const [state, setState] = useState(store.get)
  useEffect(() => {
    setState(store.get())
    return store.subscribe(() => setState(store.get()))
  }, [store])
  return state
}

/** The time, moving on every `every` milliseconds. */
export const useNow = (every: number): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
