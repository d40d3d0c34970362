import type { GetToken } from './identity.ts'
import { defaultThread, isLinkHash, languageOf, type Theme, themeOf, watchTheme } from './page.ts'
import { type Look, openSession, type Session } from './session.tsx'
import { addSheet, readingStyles } from './styles.ts'

/** How far outside the window loading begins. */
const nearby = '600px'

/**
 * `<parley-comments site="…">`: the discussion of a page. Attributes: `site`, `thread`, `lang`, `theme`
 * (`light | dark | auto`), `token`, `src` (the service's origin), `loading="eager"`. Properties: `token`, `getToken`.
 * Events: `parley:ready`, `parley:count`, `parley:posted`.
 */
export class ParleyComments extends HTMLElement {
  static service = ''
  static readonly observedAttributes = ['site', 'thread', 'lang', 'theme', 'token', 'src']

  #token: string | null = null
  #getToken: GetToken | null = null
  #session: Session | null = null
  #stopWatching: (() => void) | null = null
  #isDue = false

  constructor() {
    super()
    this.attachShadow({ mode: 'open' })
  }

  get token(): string | null {
    return this.#token ?? this.getAttribute('token')
  }

  set token(token: string | null) {
    this.#token = token
    this.#refreshSoon()
  }

  get getToken(): GetToken | null {
    return this.#getToken
  }

  set getToken(getToken: GetToken | null) {
    this.#getToken = getToken
    this.#session?.close()
    this.#session = null
    this.#refreshSoon()
  }

  connectedCallback(): void {
    this.#takeEarlyProperties()
    if (this.#stopWatching) return
    const root = this.shadowRoot!
    addSheet(root, readingStyles)
    this.#reservePlace(root)
    const stopWaiting = this.#whenNear(() => {
      this.#isDue = true
      this.#refreshSoon()
    })
    const stopTheme = watchTheme(() => this.#refreshSoon())
    this.#stopWatching = () => {
      stopWaiting()
      stopTheme()
    }
  }

  /** An element that is only moved comes back in the same task, and goes on. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#stopWatching?.()
      this.#stopWatching = null
      this.#session?.close()
      this.#session = null
      this.#isDue = false
    })
  }

  attributeChangedCallback(): void {
    this.#refreshSoon()
  }

  /** About the height of what is coming, until it comes. */
  #reservePlace(root: ShadowRoot): void {
    if (root.hasChildNodes()) return
    const reserve = document.createElement('div')
    reserve.className = 'reserve'
    root.append(reserve)
  }

  #whenNear(start: () => void): () => void {
    if (this.getAttribute('loading') === 'eager' || isLinkHash(location.hash)) {
      start()
      return () => undefined
    }
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return
        observer.disconnect()
        start()
      },
      { rootMargin: nearby },
    )
    observer.observe(this)
    return () => observer.disconnect()
  }

  #refreshQueued = false

  /** Several attributes set in a row are one change. */
  #refreshSoon(): void {
    if (this.#refreshQueued) return
    this.#refreshQueued = true
    queueMicrotask(() => {
      this.#refreshQueued = false
      if (this.isConnected && this.#isDue) this.#refresh()
    })
  }

  #refresh(): void {
    const place = {
      service: new URL(this.getAttribute('src') || ParleyComments.service, location.href).origin,
      site: this.getAttribute('site') ?? '',
      thread: this.getAttribute('thread') || defaultThread(),
    }
    if (this.#session && !this.#session.isFor(place, this.token)) {
      this.#session.close()
      this.#session = null
    }
    if (this.#session) this.#session.update(this.#look(), this.token)
    else this.#session = openSession(this, place, this.#look(), this.token, this.#getToken)
  }

  #look(): Look {
    const chosen = this.getAttribute('theme')
    const theme: Theme = chosen === 'light' || chosen === 'dark' ? chosen : themeOf(this)
    return { lang: languageOf(this), theme }
  }

  /** Properties that were set before the element was defined would hide the accessors. */
  #takeEarlyProperties(): void {
    const early = this as unknown as Record<string, unknown>
    for (const name of ['token', 'getToken']) {
      if (!Object.hasOwn(this, name)) continue
      const value = early[name]
      delete early[name]
      early[name] = value
    }
  }
}
