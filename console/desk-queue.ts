import { asProblem } from './api.ts'
import type { Desk } from './desk-state.ts'
import { append, catchUp, emptyQueue, fill, merge, type QueueList, receive, type Tab } from './queue.ts'
import { sayProblem } from './say-problem.ts'
import type { CaseSummary } from './wire.ts'

const pageSize = 25
const mostAtOnce = 100

export const changeList = (desk: Desk, change: (list: QueueList) => QueueList) =>
  desk.store.set(({ list }) => ({ list: change(list) }))

export async function loadQueue(desk: Desk, tab: Tab): Promise<void> {
  const { counts, oldestOpenedAt, outages } = desk.store.get().list
  desk.store.set({ list: { ...emptyQueue(tab), counts, oldestOpenedAt, outages } })
  try {
    const page = await desk.api.queue(tab, pageSize)
    if (desk.store.get().list.tab === tab) changeList(desk, list => fill(list, page))
  } catch (error) {
    if (asProblem(error).status === 401) desk.ended()
    changeList(desk, list => (list.tab === tab ? { ...list, status: 'failed' } : list))
  }
}

export async function loadMore(desk: Desk): Promise<void> {
  const { tab, nextCursor } = desk.store.get().list
  if (!nextCursor) return
  try {
    const page = await desk.api.queue(tab, pageSize, nextCursor)
    changeList(desk, list => (list.tab === tab && list.nextCursor === nextCursor ? append(list, page) : list))
  } catch (error) {
    tellProblem(desk, error)
  }
}

/** After a gap in the news. The decided ones are read too, so that what left the queue says who decided it. */
export async function catchUpQueue(desk: Desk): Promise<void> {
  const { tab, status, cases } = desk.store.get().list
  if (status === 'loading') return
  if (status === 'failed') return loadQueue(desk, tab)
  try {
    const page = await desk.api.queue(tab, Math.min(mostAtOnce, Math.max(pageSize, cases.length)))
    const decided = tab === 'decided' ? page : await desk.api.queue('decided', pageSize)
    if (desk.store.get().list.tab !== tab) return
    changeList(desk, list => receive(catchUp(list, page), decided.cases))
  } catch (error) {
    if (asProblem(error).status === 401) desk.ended()
  }
}

export function showArrivals(desk: Desk): void {
  changeList(desk, list => merge(list, desk.store.get().openId))
}

/** Takes the news in; true when it may have changed how many cases there are. */
export function hearNews(desk: Desk, cases: readonly CaseSummary[]): boolean {
  const { list } = desk.store.get()
  const known = new Map([...list.cases, ...list.arrivals].map(subject => [subject.id, subject]))
  changeList(desk, now => receive(now, cases))
  return cases.some(subject => known.get(subject.id)?.version !== subject.version)
}

/** Reads the tabs' counts; bursts of news ask once. */
export function countsReader(desk: Desk, wait = 800): () => void {
  let due = false
  return () => {
    if (due) return
    due = true
    setTimeout(async () => {
      due = false
      const page = await desk.api.queue(desk.store.get().list.tab, 1).catch(() => null)
      if (!page) return
      const { counts, oldestOpenedAt, outages } = page
      changeList(desk, list => ({ ...list, counts, oldestOpenedAt, outages }))
    }, wait)
  }
}

export function tellProblem(desk: Desk, error: unknown): void {
  const problem = asProblem(error)
  if (problem.status === 401) desk.ended()
  else desk.toasts.show({ tone: 'error', text: sayProblem(desk.words(), asProblem(error)) })
}
