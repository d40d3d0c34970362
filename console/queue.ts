import type { QueueState as Tab } from './api.ts'
import type { CaseSummary, Queue } from './wire.ts'

export type { Tab }

/**
 * What the list shows. `cases` keep their order while someone works: new ones wait in `arrivals` until they are
 * asked for, decided ones stay where they are. `away` are those that the moderator has just decided, with the
 * place they had and the version they were decided at.
 */
export type QueueList = {
  tab: Tab
  status: 'loading' | 'ready' | 'failed'
  cases: CaseSummary[]
  arrivals: CaseSummary[]
  away: Record<string, { place: number; version: number }>
  gone: string[]
  nextCursor: string | null
  counts: Queue['counts']
  oldestOpenedAt: string | null
  outages: Queue['outages']
}

export const emptyQueue = (tab: Tab): QueueList => ({
  tab,
  status: 'loading',
  cases: [],
  arrivals: [],
  away: {},
  gone: [],
  nextCursor: null,
  counts: { open: 0, rejected: 0, decided: 0 },
  oldestOpenedAt: null,
  outages: [],
})

/** Whether a case, as it is now, is one of a tab's. */
export function belongs(tab: Tab, subject: CaseSummary): boolean {
  if (tab === 'open') return subject.state === 'open'
  if (subject.state === 'open') return false
  const byPerson = Boolean(subject.decision?.by)
  return tab === 'decided' ? byPerson : !byPerson && subject.comment.status === 'rejected'
}

/** Whether a case that is listed still has its place: a decided one keeps it whatever follows but an undo. */
export function stays(tab: Tab, subject: CaseSummary): boolean {
  return tab === 'decided' ? subject.state === 'closed' : belongs(tab, subject)
}

export function isNewer(subject: CaseSummary, known: CaseSummary): boolean {
  if (subject.version !== known.version) return subject.version > known.version
  return Date.parse(subject.changedAt) >= Date.parse(known.changedAt)
}

/** The first page: the list begins anew. */
export function fill(list: QueueList, page: Queue): QueueList {
  return {
    ...emptyQueue(list.tab),
    ...sums(page),
    status: 'ready',
    cases: page.cases,
    nextCursor: page.nextCursor,
  }
}

/** A further page, without those that are there already. */
export function append(list: QueueList, page: Queue): QueueList {
  const added = page.cases.filter(subject => !has(list.cases, subject.id) && !list.away[subject.id])
  return {
    ...list,
    ...sums(page),
    cases: [...list.cases, ...added],
    arrivals: list.arrivals.filter(subject => !has(added, subject.id)),
    nextCursor: page.nextCursor,
  }
}

/** News of cases: known ones change in place, others that belong here wait as arrivals. */
export function receive(list: QueueList, news: readonly CaseSummary[]): QueueList {
  const cases = [...list.cases]
  const arrivals = [...list.arrivals]
  for (const subject of news) {
    const shown = cases.findIndex(known => known.id === subject.id)
    const waiting = arrivals.findIndex(known => known.id === subject.id)
    if (shown >= 0) {
      if (isNewer(subject, cases[shown]!)) cases[shown] = subject
    } else if (isStaleNews(list, subject) || !belongs(list.tab, subject)) {
      if (waiting >= 0 && !isStaleNews(list, subject)) arrivals.splice(waiting, 1)
    } else if (waiting >= 0) {
      if (isNewer(subject, arrivals[waiting]!)) arrivals[waiting] = subject
    } else {
      arrivals.push(subject)
    }
  }
  return settle({ ...list, cases, arrivals, gone: list.gone.filter(id => !has(news, id)) })
}

/** After a gap in the news: a fresh first page tells what changed; what it no longer lists is marked. */
export function catchUp(list: QueueList, page: Queue): QueueList {
  const heard = { ...receive(list, page.cases), ...sums(page) }
  if (page.nextCursor !== null) return heard
  const missing = heard.cases.filter(subject => !has(page.cases, subject.id) && stays(list.tab, subject))
  return { ...heard, gone: missing.map(subject => subject.id) }
}

/** Shows the arrivals, and lets go of what is decided. Waiting cases come oldest first, the others newest first. */
export function merge(list: QueueList, keep: string | null): QueueList {
  const staying = list.cases.filter(
    subject => subject.id === keep || (stays(list.tab, subject) && !list.gone.includes(subject.id)),
  )
  const cases = list.tab === 'open' ? [...staying, ...list.arrivals] : [...list.arrivals, ...staying]
  return { ...list, cases, arrivals: [], gone: list.gone.filter(id => id === keep) }
}

/** The moderator decided a case: it leaves the list at once, its place is remembered. */
export function takeAway(list: QueueList, id: string): QueueList {
  const place = list.cases.findIndex(subject => subject.id === id)
  if (place < 0) return list
  const subject = list.cases[place]!
  return {
    ...list,
    cases: list.cases.filter(known => known.id !== id),
    away: { ...list.away, [id]: { place, version: subject.version } },
  }
}

/** It comes back to where it was: the decision failed or was undone. */
export function putBack(list: QueueList, subject: CaseSummary): QueueList {
  const { [subject.id]: was, ...away } = list.away
  const others = list.cases.filter(known => known.id !== subject.id)
  const arrivals = list.arrivals.filter(known => known.id !== subject.id)
  if (!was && !belongs(list.tab, subject)) return { ...list, away, arrivals }
  const place = was?.place ?? list.cases.findIndex(known => known.id === subject.id)
  return { ...list, away, arrivals, cases: others.toSpliced(place < 0 ? others.length : place, 0, subject) }
}

/** The case `step` places after (or before) one that is, or was, in the list; null at the ends. */
export function neighbour(list: QueueList, id: string | null, step: 1 | -1): CaseSummary | null {
  if (id === null) return (step > 0 ? list.cases[0] : list.cases.at(-1)) ?? null
  const place = list.cases.findIndex(subject => subject.id === id)
  if (place >= 0) return list.cases[place + step] ?? null
  const was = list.away[id]?.place ?? 0
  return (step > 0 ? (list.cases[was] ?? list.cases.at(-1)) : list.cases[was - 1]) ?? null
}

const has = (cases: readonly { id: string }[], id: string) => cases.some(subject => subject.id === id)

/** What the moderator decided may still be spoken of as it was before. */
function isStaleNews(list: QueueList, subject: CaseSummary): boolean {
  const was = list.away[subject.id]
  return was !== undefined && subject.version <= was.version
}

/** Nobody's cursor is in an empty list, so what arrives can be shown at once. */
function settle(list: QueueList): QueueList {
  return list.cases.length === 0 && list.status === 'ready' ? merge(list, null) : list
}

const sums = ({ counts, oldestOpenedAt, outages }: Queue) => ({ counts, oldestOpenedAt, outages })
