import type { Browser, BrowserContextOptions, Locator } from 'playwright-core'
import { launchBrowser, openPage, type TestPage } from '../support/browser.ts'
import { type HostPage, startHost } from '../support/host-page.ts'
import { type StartOptions, startService, type TestService, type TestSite } from '../support/service.ts'

/** A service, a browser, and a site whose page on another origin, strict about what may run, has the element. */
export type Stage = {
  service: TestService
  site: TestSite
  host: HostPage
  browser: Browser
  /** A person's window on a thread: each has storage of their own. */
  visit: (thread: string, options?: Visit) => Promise<Visitor>
  close: () => Promise<void>
}

export type Visit = {
  lang?: string
  attributes?: Record<string, string>
  hash?: string
  context?: BrowserContextOptions
  /** Runs in the page before anything else. */
  before?: (page: TestPage) => Promise<unknown>
}

export type Visitor = {
  page: TestPage
  element: Locator
  write: (text: string) => Promise<void>
  /** The article of the comment with this text, the smallest one that holds it. */
  article: (text: string) => Locator
}

type Scene = { thread: string; lang: string; attributes: Record<string, string> }

export const setStage = async (options: StartOptions = {}): Promise<Stage> => {
  const service = await startService(options)
  let scene: Scene = { thread: 't', lang: 'en', attributes: {} }
  let site: TestSite | undefined
  const host = await startHost(() => ({ service: service.url, site: site!.key, ...scene }))
  site = await service.site({}, { origins: [host.origin] })
  const browser = await launchBrowser()
  const visit = async (thread: string, options: Visit = {}): Promise<Visitor> => {
    const { lang = 'en', attributes = { loading: 'eager' }, hash = '', context, before } = options
    const page = await openPage(browser, context)
    await before?.(page)
    scene = { thread, lang, attributes }
    await page.goto(host.url + hash)
    return visitorOf(page)
  }
  const close = async () => {
    await browser.close()
    await host.close()
    await service.close()
  }
  return { service, site, host, browser, visit, close }
}

const visitorOf = (page: TestPage): Visitor => {
  const element = page.locator('parley-comments')
  const composer = element.locator('.composer-place')
  return {
    page,
    element,
    write: async text => {
      await composer.locator('textarea').fill(text)
      await composer.getByRole('button').click()
    },
    article: text => element.locator('article', { hasText: text }),
  }
}

/** Waits until the discussion is loaded, can be written to, and follows what happens. */
export const isLive = async ({ page, element }: Visitor): Promise<void> => {
  await element.locator('.composer-place textarea').waitFor()
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(entry => /socket-/.test(entry.name)),
  )
}
