import { readCase } from './desk-case.ts'
import { tellProblem } from './desk-queue.ts'
import type { Desk } from './desk-state.ts'
import type { Standing, ThreadSettings } from './wire.ts'

const day = 86_400_000

/** Changes what the open case's author may do here. `days` belongs to a suspension. */
export async function changeStanding(desk: Desk, standing: Standing, days?: number): Promise<void> {
  const { detail } = desk.store.get()
  if (!detail) return
  const { author, standing: was, suspendedUntil } = detail.record
  const until = days ? new Date(Date.now() + days * day).toISOString() : undefined
  const words = desk.words()
  const set = async (to: Standing, end?: string) => {
    try {
      await desk.api.setStanding(author.id, to, end)
    } catch (error) {
      tellProblem(desk, error)
      return false
    }
    const { openId } = desk.store.get()
    desk.ahead.clear()
    if (openId) void readCase(desk, openId)
    return true
  }
  if (!(await set(standing, until))) return
  desk.toasts.show({
    tone: 'done',
    text: words.toast.standing(author.name, words.author.standings[standing]),
    action: { label: words.actions.undo, run: () => void set(was, suspendedUntil ?? undefined) },
  })
}

/** Closes or reopens the open case's discussion, or makes every new comment there wait. */
export async function changeThread(desk: Desk, settings: Partial<ThreadSettings>): Promise<void> {
  const { detail } = desk.store.get()
  if (!detail) return
  try {
    await desk.api.setThread(detail.thread.key, settings)
    desk.store.set(({ thread }) => ({ thread: { ...thread, ...settings } }))
    desk.toasts.show({ tone: 'done', text: sayThread(desk, settings) })
  } catch (error) {
    tellProblem(desk, error)
  }
}

function sayThread(desk: Desk, { state, premoderation }: Partial<ThreadSettings>): string {
  const { toast } = desk.words()
  if (state) return state === 'closed' ? toast.threadClosed : toast.threadOpened
  return premoderation ? toast.premoderationOn : toast.premoderationOff
}
