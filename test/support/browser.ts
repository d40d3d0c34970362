import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { ownEnv } from './chromium.ts'

export type TestPage = Page & {
  /** Uncaught errors and messages of the console's error level, CSP violations among them. */
  faults: string[]
}

const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** One browser a test file; close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = inject('chromium')
  return chromium.launch({ executablePath: executable, args, env: { ...ownEnv(), ...env } })
}

/** A page in a context of its own: another person, with storage of their own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<TestPage> {
  const context: BrowserContext = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1000, height: 900 },
    ...options,
  })
  const page = (await context.newPage()) as TestPage
  page.faults = []
  page.on('pageerror', error => page.faults.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') page.faults.push(message.text())
  })
  page.setDefaultTimeout(10_000)
  return page
}
