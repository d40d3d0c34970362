import { render } from 'preact'
import { type Discussion, openDiscussion, type Place } from './discussion.ts'
import { type Catalogue, loadCatalogue } from './i18n/catalogue.ts'
import { createIdentity, type GetToken, readClaims } from './identity.ts'
import { loadDiscussion, loadMine } from './load.ts'
import { isLinkHash, type Lang, type Theme } from './page.ts'
import { addSheet } from './styles.ts'
import { App } from './view/app.tsx'
import type { Writing } from './writing/writing.ts'

export type Look = { lang: Lang; theme: Theme }

/** One element's life with one thread, from the first request to the last. */
export type Session = {
  /** Whether it serves this thread for this reader still. */
  isFor: (place: Place, token: string | null) => boolean
  update: (look: Look, token: string | null) => void
  close: () => void
}

export const openSession = (
  host: HTMLElement,
  place: Place,
  look: Look,
  token: string | null,
  getToken: GetToken | null,
): Session => {
  const root = host.shadowRoot!
  const closing = new AbortController()
  const identity = createIdentity(place.site, token, getToken)
  const discussion = openDiscussion(place, identity, closing.signal, ({ type, detail }) =>
    host.dispatchEvent(new CustomEvent(`parley:${type}`, { detail, bubbles: true, composed: true })),
  )
  const shown: Shown = {
    look,
    token,
    catalogue: null,
    catalogueLang: null,
    writing: null,
    isLoadingWriting: false,
  }

  const draw = (): void => {
    if (closing.signal.aborted || !shown.catalogue) return
    const { lang, theme } = shown.look
    const app = (
      <App
        discussion={discussion}
        t={shown.catalogue}
        lang={lang}
        theme={theme}
        writing={shown.writing}
        loadWriting={loadWriting}
      />
    )
    render(app, root)
  }
  const loadWriting = (): void => bringWriting(discussion, shown, root, draw)

  bringCatalogue(shown, draw)
  void begin(discussion)
  return {
    isFor: (other, otherToken) =>
      other.service === place.service &&
      other.site === place.site &&
      other.thread === place.thread &&
      subjectOf(otherToken) === subjectOf(shown.token),
    update: (next, nextToken) => {
      shown.look = next
      if (nextToken !== shown.token) {
        shown.token = nextToken
        identity.renew(nextToken)
        discussion.identityChanged()
        void loadMine(discussion)
      }
      bringCatalogue(shown, draw)
    },
    close: () => {
      closing.abort()
      render(null, root)
    },
  }
}

type Shown = {
  look: Look
  token: string | null
  catalogue: Catalogue | null
  catalogueLang: Lang | null
  writing: Writing | null
  isLoadingWriting: boolean
}

const subjectOf = (token: string | null): string | null => (token ? (readClaims(token).sub ?? token) : null)

/** Draws in the language wanted now, once it is there. */
const bringCatalogue = (shown: Shown, draw: () => void): void => {
  const { lang } = shown.look
  if (shown.catalogueLang === lang) {
    draw()
    return
  }
  loadCatalogue(lang).then(
    catalogue => {
      if (shown.look.lang !== lang) return
      shown.catalogue = catalogue
      shown.catalogueLang = lang
      draw()
    },
    // Without its texts the element stays blank, as without its script.
    () => undefined,
  )
}

/** Reads the thread, goes to the linked comment, and stays up to date. */
const begin = async (discussion: Discussion): Promise<void> => {
  const { store, closed } = discussion
  const go = async (): Promise<void> => {
    addEventListener('hashchange', () => void goToLinked(discussion), { signal: closed })
    await goToLinked(discussion)
    const { startLive } = await import('./later.ts')
    if (!closed.aborted) startLive(discussion)
  }
  await loadDiscussion(discussion)
  const stop = store.subscribe(() => goOnce())
  const goOnce = (): void => {
    if (store.get().phase !== 'ready') return
    stop()
    // A live chunk that doesn't load leaves a discussion that can be read and written to all the same.
    go().catch(() => undefined)
  }
  goOnce()
}

const goToLinked = async (discussion: Discussion): Promise<void> => {
  if (!isLinkHash(location.hash)) return
  const { showLinked } = await import('./later.ts')
  await showLinked(discussion, location.hash)
}

const bringWriting = (discussion: Discussion, shown: Shown, root: ShadowRoot, draw: () => void): void => {
  if (shown.writing || shown.isLoadingWriting) return
  shown.isLoadingWriting = true
  import('./later.ts').then(
    ({ writing, writingStyles, resumeOutbox }) => {
      addSheet(root, writingStyles)
      shown.writing = writing
      resumeOutbox(discussion)
      draw()
    },
    // Asked for again at the next press of a button.
    () => {
      shown.isLoadingWriting = false
    },
  )
}
