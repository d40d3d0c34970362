import type { Store } from './store.ts'

/** How long news may wait for a post's answer, in milliseconds. */
const longest = 2000

/**
 * Lets news through, but not while an own comment is being sent: its answer says which of the comments that arrive
 * is the reader's own, and the socket is often the faster of the two.
 */
export const createGate = (store: Store): ((apply: () => void) => void) => {
  let waiting: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const isSending = (): boolean => store.get().outgoing.some(({ phase }) => phase === 'sending')
  const open = (): void => {
    clearTimeout(timer)
    const due = waiting
    waiting = []
    for (const apply of due) apply()
  }
  store.subscribe(() => {
    if (waiting.length > 0 && !isSending()) open()
  })
  return apply => {
    if (!isSending()) {
      apply()
      return
    }
    waiting.push(apply)
    if (waiting.length === 1) timer = setTimeout(open, longest)
  }
}
