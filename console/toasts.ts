import { createStore } from './store.ts'

export type Toast = {
  id: number
  tone: 'done' | 'info' | 'error'
  text: string
  action?: { label: string; key?: string; run: () => void }
}

export type Toasts = ReturnType<typeof createToasts>

const most = 3

/** Short messages at the foot of the page. A failure stays until it is dismissed. */
export function createToasts(lifetime = 10_000) {
  const store = createStore<{ toasts: Toast[] }>({ toasts: [] })
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let last = 0

  const dismiss = (id: number) => {
    clearTimeout(timers.get(id))
    timers.delete(id)
    store.set(({ toasts }) => ({ toasts: toasts.filter(toast => toast.id !== id) }))
  }
  const rest = (toast: Toast) => {
    if (toast.tone !== 'error')
      timers.set(
        toast.id,
        setTimeout(() => dismiss(toast.id), lifetime),
      )
  }

  return {
    store,
    dismiss,
    show(toast: Omit<Toast, 'id'>): number {
      // Said once is enough, however often a key is pressed.
      const same = store.get().toasts.find(other => other.text === toast.text && other.tone === toast.tone)
      if (same) dismiss(same.id)
      const shown = { ...toast, id: ++last }
      store.set(({ toasts }) => ({ toasts: [...toasts, shown].slice(-most) }))
      rest(shown)
      return shown.id
    },
    /** While the pointer or the focus is on them nothing disappears. */
    pause() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
    resume() {
      for (const toast of store.get().toasts) rest(toast)
    },
  }
}
