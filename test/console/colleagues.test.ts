import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { guest, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { isPublic, item, moderator, open, openConsole, policy, shownText, write } from './moderator.ts'

let service: TestService
let browser: Browser
beforeAll(async () => {
  service = await startService()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
})

async function begin(...texts: string[]) {
  const site: TestSite = await service.site(policy)
  const at = { service, browser, site }
  const comments = []
  for (const text of texts) comments.push(await write(at, text))
  const lin = await moderator(at, 'Lin')
  return { at, comments, lin, page: lin.page }
}

describe('two moderators', () => {
  test('one has the case, the other is told and can’t decide it', async () => {
    const { at, page, lin } = await begin('A shared grumble')
    const bo = await moderator(at, 'Bo')
    await openConsole(page, service)
    await open(page, 'A shared grumble')
    await openConsole(bo.page, service)
    await item(bo.page, 'A shared grumble').locator('.item-mark-claim', { hasText: 'Lin is on it' }).waitFor()
    await item(bo.page, 'A shared grumble').click()
    await bo.page.locator('.claim-theirs', { hasText: 'Lin' }).waitFor()
    expect(await bo.page.locator('.button-publish').getAttribute('aria-disabled')).toBe('true')
    await bo.page.keyboard.press('p')
    await bo.page.locator('.toast', { hasText: 'Lin is working on this case' }).waitFor()
    expect((await lin.desk.queue()).body.cases).toHaveLength(1)
    await page.keyboard.press('Escape')
    await bo.page.locator('.claim-mine').waitFor()
    await bo.page.context().close()
    await page.context().close()
  })

  test('a claim that has run out is taken over', async () => {
    const { at, page, lin } = await begin('A shared grumble')
    const bo = await moderator(at, 'Bo')
    const [shared] = (await lin.desk.queue()).body.cases
    await bo.desk.claim(shared!.id)
    await service.db
      .updateTable('claim')
      .set({ until: new Date(Date.now() + 2000) })
      .where('siteId', '=', at.site.id)
      .where('caseId', '=', shared!.id)
      .execute()
    await openConsole(page, service)
    await item(page, 'A shared grumble').click()
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.locator('.claim-mine').waitFor()
    await page.keyboard.press('p')
    await until(async () => (await bo.desk.queue('?state=decided')).body.cases[0], 'the publication')
    await page.context().close()
    await bo.page.context().close()
  })

  test('deciding at once, the second is told who did what', async () => {
    const { at, page, lin } = await begin('A shared grumble', 'Another grumble')
    const bo = await moderator(at, 'Bo')
    // Lin's page hears nothing, as on a train.
    await page.route('**/socket.io/**', route => route.abort())
    await page.routeWebSocket('**/socket.io/**', socket => socket.close())
    await openConsole(page, service)
    await open(page, 'A shared grumble')
    const [shared] = (await lin.desk.queue()).body.cases
    await lin.desk.release(shared!.id)
    await bo.desk.done(shared!.id, 'reject', 'abuse')
    await page.keyboard.press('p')
    await page.locator('.toast-error', { hasText: 'Bo rejected it' }).waitFor()
    await item(page, 'A shared grumble').locator('.item-mark', { hasText: 'Bo rejected it' }).waitFor()
    await page.locator('.toast-action', { hasText: 'Open the case' }).click()
    await page.locator('.decision', { hasText: 'Bo rejected it · Insult or abuse' }).waitFor()
    await bo.page.context().close()
    await page.context().close()
  })

  test('what a colleague decides is marked in its place, new cases wait in the bar', async () => {
    const { at, page, lin } = await begin('A first grumble', 'A second grumble')
    const bo = await moderator(at, 'Bo')
    await openConsole(page, service)
    await page.locator('.live-live').waitFor()
    await open(page, 'A first grumble')
    const second = (await lin.desk.queue()).body.cases[1]!
    await bo.desk.done(second.id, 'publish')
    await item(page, 'A second grumble').locator('.item-mark', { hasText: 'Bo published it' }).waitFor()
    await write(at, 'A third grumble')
    await page.locator('.queue-fresh', { hasText: '1 new' }).waitFor()
    expect(await page.locator('.item').count()).toBe(2)
    await page.locator('.queue-fresh button').click()
    await item(page, 'A third grumble').waitFor()
    expect(await item(page, 'A second grumble').count()).toBe(0)
    expect(page.faults).toEqual([])
    await bo.page.context().close()
    await page.context().close()
  })

  test('an edit that comes in does not replace the text being read, and blocks deciding until it is seen', async () => {
    const { page, comments } = await begin('A first grumble')
    await openConsole(page, service)
    await page.locator('.live-live').waitFor()
    await open(page, 'A first grumble')
    await comments[0]!.author.edit(comments[0]!.id, 'Another grumble now')
    await page.locator('.case-notice').waitFor()
    expect(await shownText(page)).toBe('A first grumble')
    expect(await page.locator('.button-publish').getAttribute('aria-disabled')).toBe('true')
    await page.locator('.case-notice button').click()
    await expect.poll(() => shownText(page)).toBe('Another grumble now')
    await page.keyboard.press('p')
    await until(
      async () => (await comments[0]!.author.get(comments[0]!.id)).body.comment.status === 'published',
    )
    await page.context().close()
  })
})

describe('the lists', () => {
  test('what was decided is listed, and one’s own latest decision is undone from the history', async () => {
    const { at, page, lin, comments } = await begin('A lone grumble')
    await lin.desk.done((await lin.desk.caseOf(comments[0]!.id)).id, 'publish')
    await openConsole(page, service, `#/${at.site.key}/decided`)
    await item(page, 'You published it').click()
    await page.locator('.history').getByRole('button', { name: 'Undo' }).click()
    await until(async () => !(await isPublic(at, comments[0]!)), 'the undo')
    await page.locator('.decision', { hasText: 'You undid a decision' }).waitFor()
    await page.context().close()
  })

  test('a long queue is read page by page, the longest waiting first', async () => {
    const texts = Array.from({ length: 27 }, (_, i) => `Grumble number ${i} of many`)
    const { page } = await begin(...texts)
    await openConsole(page, service)
    expect(await page.locator('.item').count()).toBe(25)
    await page.getByRole('button', { name: 'Load more' }).click()
    await expect.poll(() => page.locator('.item').count()).toBe(27)
    expect(await page.locator('.item').first().textContent()).toContain('number 0 ')
    expect(await page.locator('.item').last().textContent()).toContain('number 26 ')
    await page.context().close()
  })

  test('an empty queue says so and fills by itself', async () => {
    const { at, page } = await begin()
    await openConsole(page, service)
    await page.locator('.queue-empty', { hasText: 'All clear' }).waitFor()
    await write(at, 'A first grumble')
    await item(page, 'A first grumble').waitFor()
    await page.context().close()
  })
})

describe('author and discussion', () => {
  test('standing and discussion are changed from the case', async () => {
    const { at, page, comments, lin } = await begin('A first grumble')
    await openConsole(page, service)
    await open(page, 'A first grumble')
    await page.getByRole('button', { name: 'Suspend: 7 days' }).click()
    await page.locator('.standing-suspended').waitFor()
    await page.locator('.toast-action', { hasText: 'Undo' }).click()
    await page.locator('.standing-normal').waitFor()
    await page.getByRole('button', { name: 'Close discussion' }).click()
    await page.getByRole('button', { name: 'Reopen discussion' }).waitFor()
    await page.getByLabel('Hold every new comment here').check()
    const settled = await until(async () => {
      const { thread } = (await lin.desk.thread(comments[0]!.thread)).body
      return thread['premoderation'] === true ? thread : null
    }, 'premoderation')
    expect(settled['state']).toBe('closed')
    expect((await guest(service, at.site, comments[0]!.thread).post('More')).status).toBe(403)
    await page.context().close()
  })
})
