import { type Api, createApi } from './api.ts'
import type { Identity } from './identity.ts'
import { readJson } from './storage.ts'
import { createStore, emptyState, type Store } from './store.ts'

/** Where a discussion is: the service's origin, the site's key, the thread's key. */
export type Place = { service: string; site: string; thread: string }

/** What the page is told, as CustomEvents named `parley:…`. */
export type News =
  | { type: 'ready'; detail: { thread: string; count: number } }
  | { type: 'count'; detail: { thread: string; count: number } }
  | { type: 'posted'; detail: { thread: string; id: string; status: string } }

/** One discussion on one page: its state, its service, and the signal that ends it. */
export type Discussion = Place & {
  api: Api
  store: Store
  identity: Identity
  tell: (news: News) => void
  closed: AbortSignal
  /** Set by the live connection: call it when the identity has changed. */
  identityChanged: () => void
}

export const dismissedKey = (site: string): string => `parley:dismissed:${site}`

export const openDiscussion = (
  place: Place,
  identity: Identity,
  closed: AbortSignal,
  tell: (news: News) => void,
): Discussion => {
  const stored = readJson(dismissedKey(place.site))
  const dismissed = new Set(Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [])
  const store = createStore({ ...emptyState(), dismissed })
  const api = createApi(place.service, place.site, place.thread, identity, closed)
  const discussion = { ...place, api, store, identity, tell, closed, identityChanged: () => undefined }
  tellCounts(discussion)
  return discussion
}

const tellCounts = ({ store, thread, tell }: Discussion): void => {
  let told: number | undefined
  store.subscribe(() => {
    const count = store.get().thread?.count
    if (count === undefined || count === told) return
    const type = told === undefined ? 'ready' : 'count'
    told = count
    tell({ type, detail: { thread, count } })
  })
}
