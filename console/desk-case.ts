import { asProblem } from './api.ts'
import { changeList } from './desk-queue.ts'
import { type Desk, openCaseOf } from './desk-state.ts'
import { isNewer, neighbour, receive } from './queue.ts'
import type { CaseDetail, CaseSummary } from './wire.ts'

/** Opens a case: shown at once as the list has it, then in full; claimed when it is waiting. */
export function openCase(desk: Desk, id: string): void {
  const read = desk.ahead.get(id) ?? null
  desk.store.set({
    openId: id,
    detail: read,
    detailStatus: read ? 'ready' : 'loading',
    newer: null,
    thread: null,
  })
  const known = openCaseOf(desk.store.get())
  if (known) desk.claims.open(known)
  else void desk.claims.leave()
  void readCase(desk, id).then(() => readAhead(desk))
}

export function closeCase(desk: Desk): void {
  void desk.claims.leave()
  desk.store.set({ openId: null, detail: null, newer: null, claim: { kind: 'none' } })
}

/** The case after or before the open one; the first when none is open. */
export function move(desk: Desk, step: 1 | -1): void {
  const { list, openId } = desk.store.get()
  const next = neighbour(list, openId, step)
  if (next) openCase(desk, next.id)
}

/** Reads the open case (again). A text that the moderator has not seen does not replace the one they read. */
export async function readCase(desk: Desk, id: string): Promise<void> {
  try {
    const detail = await desk.api.case(id)
    changeList(desk, list => receive(list, list.cases.some(known => known.id === id) ? [detail] : []))
    show(desk, detail)
    void readThread(desk, detail)
  } catch (error) {
    const { status } = asProblem(error)
    if (status === 401) desk.ended()
    if (desk.store.get().openId !== id || desk.store.get().detail) return
    desk.store.set({ detailStatus: status === 404 ? 'missing' : 'failed' })
  }
}

function show(desk: Desk, detail: CaseDetail): void {
  const { openId, detail: shown } = desk.store.get()
  if (openId !== detail.id) return
  if (shown && shown.comment.revision !== detail.comment.revision) {
    desk.store.set({ newer: detail })
    return
  }
  desk.claims.open(detail)
  desk.store.set({ detail, detailStatus: 'ready' })
}

export function showNewer(desk: Desk): void {
  desk.store.set(({ newer, detail }) => ({ detail: newer ?? detail, newer: null }))
}

/** News about the open case: claims at once, anything else by reading it again. */
export function hearCase(desk: Desk, news: readonly CaseSummary[]): void {
  for (const subject of news) {
    desk.claims.hear(subject)
    const { openId, detail } = desk.store.get()
    const cached = desk.ahead.get(subject.id)
    if (cached && isNewer(subject, cached)) desk.ahead.delete(subject.id)
    if (subject.id !== openId || !detail) continue
    if (subject.version !== detail.version || subject.reportCount !== detail.reportCount)
      void readCase(desk, openId)
  }
}

/** The next case's detail, so that it is there when this one is decided. */
async function readAhead(desk: Desk): Promise<void> {
  const { list, openId } = desk.store.get()
  const next = neighbour(list, openId, 1)
  desk.ahead.clear()
  if (!next) return
  const detail = await desk.api.case(next.id).catch(() => null)
  if (detail) desk.ahead.set(next.id, detail)
}

async function readThread(desk: Desk, detail: CaseDetail): Promise<void> {
  const thread = await desk.api.thread(detail.thread.key).catch(() => null)
  if (thread && desk.store.get().openId === detail.id) desk.store.set({ thread })
}
