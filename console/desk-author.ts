import type { ThreadChange } from './api.ts'
import { readCase } from './desk-case.ts'
import { tellProblem } from './desk-queue.ts'
import type { Desk } from './desk-state.ts'
import { standingNow } from './standing.ts'
import type { Standing } from './wire.ts'

const day = 86_400_000

/** Changes what the open case's author may do here. `days` belongs to a suspension. */
export async function changeStanding(desk: Desk, standing: Standing, days?: number): Promise<void> {
  const { detail } = desk.store.get()
  if (!detail) return
  const { author, suspendedUntil } = detail.record
  const was = standingNow(detail.record, Date.now())
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
    action: {
      label: words.actions.undo,
      run: () => void set(was, was === 'suspended' && suspendedUntil ? suspendedUntil : undefined),
    },
  })
}

/** Closes or reopens the open case's discussion, or makes every new comment there wait. */
export async function changeThread(desk: Desk, change: ThreadChange): Promise<void> {
  const { detail } = desk.store.get()
  if (!detail) return
  try {
    const thread = await desk.api.setThread(detail.thread.key, change)
    desk.store.set(({ thread: shown }) => ({ thread: shown?.key === thread.key ? thread : shown }))
    desk.toasts.show({ tone: 'done', text: sayThread(desk, change) })
  } catch (error) {
    tellProblem(desk, error)
  }
}

function sayThread(desk: Desk, { state, premoderation }: ThreadChange): string {
  const { toast } = desk.words()
  if (state) return state === 'closed' ? toast.threadClosed : toast.threadOpened
  return premoderation ? toast.premoderationOn : toast.premoderationOff
}
