import { type ReviewApi, reviewApi } from './api.ts'
import { createClaims } from './claims.ts'
import { hearCase, readCase } from './desk-case.ts'
import { catchUpQueue, countsReader, hearNews, loadQueue } from './desk-queue.ts'
import type { Desk, DeskState } from './desk-state.ts'
import type { Catalogue } from './i18n/catalogue.ts'
import { openLive } from './live.ts'
import { emptyQueue, type Tab } from './queue.ts'
import { createStore } from './store.ts'
import { createToasts } from './toasts.ts'
import type { Staff } from './wire.ts'

const tickEvery = 15_000

export type DeskInput = { site: string; me: Staff; tab: Tab; words: () => Catalogue; ended: () => void }

/** One moderator's desk for one site. `start` follows the site until what it returns is called. */
export function createDesk({ site, me, tab, words, ended }: DeskInput, api: ReviewApi = reviewApi(site)) {
  const store = createStore<DeskState>({
    list: emptyQueue(tab),
    openId: null,
    detail: null,
    detailStatus: 'loading',
    newer: null,
    thread: null,
    claim: { kind: 'none' },
    unsaved: {},
    live: 'connecting',
  })
  const claims = createClaims(api, me, claim => store.set({ claim }))
  const desk: Desk = {
    store,
    api,
    site,
    me,
    claims,
    toasts: createToasts(),
    words,
    ahead: new Map(),
    made: [],
    ended,
  }
  return { desk, start: () => start(desk) }
}

function start(desk: Desk): () => void {
  const count = countsReader(desk)
  void loadQueue(desk, desk.store.get().list.tab)
  const stopLive = openLive(desk.site, {
    cases: cases => {
      if (hearNews(desk, cases)) count()
      hearCase(desk, cases)
    },
    catchUp: () => {
      void catchUpQueue(desk)
      const { openId } = desk.store.get()
      if (openId) void readCase(desk, openId)
    },
    state: live => desk.store.set({ live }),
  })
  const timer = setInterval(() => desk.claims.tick(), tickEvery)
  return () => {
    stopLive()
    clearInterval(timer)
    void desk.claims.leave()
  }
}
