/** What the element learns from the page it stands on. */

export type Lang = 'en' | 'zh-CN'
export type Theme = 'light' | 'dark'

/** The page's canonical address where it names one, else its own; without a hash. */
export const pageUrl = (): URL => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')
  const url = new URL(canonical?.href || location.href)
  url.hash = ''
  return url
}

/** The thread of a page that names none: the path of its address, without a closing slash. */
export const defaultThread = (): string => {
  const path = pageUrl().pathname
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}

export const languageOf = (element: Element): Lang => {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? ''
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en'
}

/** Light text means a dark page; null for a colour in a notation that says nothing simple. */
export const themeOfTextColor = (color: string): Theme | null => {
  const channels = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(color)
  if (!channels) return null
  const [red, green, blue] = [Number(channels[1]), Number(channels[2]), Number(channels[3])]
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? 'dark' : 'light'
}

/** The page's own theme, read from the text colour around the element: it is right however the page made it. */
export const themeOf = (element: Element): Theme => {
  const around = element.parentElement ?? document.documentElement
  const seen = themeOfTextColor(getComputedStyle(around).color)
  return seen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
}

/** Calls back when the page may have changed its theme. Returns how to stop. */
export const watchTheme = (changed: () => void): (() => void) => {
  const media = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(changed)
  const watched = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] }
  observer.observe(document.documentElement, watched)
  observer.observe(document.body, watched)
  media.addEventListener('change', changed)
  // A page that fades from one theme to the other shows its text colour at the end only.
  document.documentElement.addEventListener('transitionend', changed)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', changed)
    document.documentElement.removeEventListener('transitionend', changed)
  }
}

/** Whether the address points to a comment. */
export const isLinkHash = (hash: string): boolean => /^#comment-[0-9a-f-]{36}$/i.test(hash)
