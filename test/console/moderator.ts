import type { Browser, BrowserContextOptions, Locator } from 'playwright-core'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { openPage, type TestPage } from '../support/browser.ts'
import { guest } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'

export const policy = {
  terms: [
    { term: 'grumble', action: 'hold' as const, category: 'insult' },
    { term: 'forbidden', action: 'reject' as const },
  ],
}

/** A moderator of a site: their page of the console, signed in, and the same account over HTTP. */
export async function moderator(
  at: { browser: Browser; service: TestService; site: TestSite },
  name: string,
  options: BrowserContextOptions = {},
) {
  const { id, email, password, token } = await account(at.service, at.site, 'moderator', name)
  const page = await openPage(at.browser, { viewport: { width: 1280, height: 800 }, ...options })
  const signedIn = await page.request.post(`${at.service.url}/v1/staff/sessions`, {
    data: { email, password },
  })
  if (!signedIn.ok()) throw new Error('not signed in')
  return { id, page, desk: desk(at.service, at.site, token), email, password }
}

/** Opens the console and waits until its queue is there. */
export async function openConsole(page: TestPage, service: TestService, hash = ''): Promise<void> {
  await page.goto(`${service.url}/console/${hash}`)
  await page.locator('.queue-list > li, .queue-empty').first().waitFor()
}

/** Someone new writes in a thread of its own. */
export async function write(at: { service: TestService; site: TestSite }, text: string, name = 'Ann') {
  const thread = `page-${crypto.randomUUID()}`
  const author = guest(at.service, at.site, thread)
  const page = { url: 'https://news.example/story', title: 'The story' }
  const { status, body } = await author.post(text, { name, page })
  if (status !== 201) throw new Error('not posted')
  return { id: body.comment.id, author, thread }
}

export async function isPublic(
  at: { service: TestService; site: TestSite },
  { id, thread }: { id: string; thread: string },
) {
  return (await guest(at.service, at.site, thread).get(id)).status === 200
}

/** The case in the list whose text has these words. */
export const item = (page: TestPage, words: string): Locator => page.locator('.item', { hasText: words })

/** The open case's text as it is written, without the findings' numbers. */
export const shownText = (page: TestPage): Promise<string> =>
  page.locator('.text-raw').evaluate(element => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const label of copy.querySelectorAll('sup')) label.remove()
    return copy.textContent
  })

/** Opens a case and waits until it is all there and claimed. */
export async function open(page: TestPage, words: string): Promise<void> {
  await item(page, words).click()
  await page.locator('.text-raw', { hasText: words }).first().waitFor()
  await page.locator('.claim-mine').waitFor()
  await page.locator('.author-counts').waitFor()
}
