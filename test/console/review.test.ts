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

describe('a case', () => {
  test('shows what was found in its place, and what is invisible by its name', async () => {
    const { page } = await begin('They grum\u200bble about 芯片 all day')
    await openConsole(page, service)
    await open(page, 'all day')
    const hits = page.locator('.text-raw mark')
    expect((await hits.allTextContents()).join('')).toBe('grumble')
    expect(await page.locator('.text-raw .unprintable').getAttribute('data-code')).toBe('U+200B')
    await expect.poll(() => page.locator('.finding-head').textContent()).toContain('A listed word or phrase')
    expect(await page.locator('.page-link').getAttribute('href')).toBe('https://news.example/story')
    expect(await page.locator('.page-link').getAttribute('rel')).toContain('noopener')
    expect(page.faults).toEqual([])
    await page.context().close()
  })

  test('shows a waiting edit beside what readers see', async () => {
    const { at, page } = await begin()
    const { author, id } = await write(at, 'The river is calm')
    await author.edit(id, 'The river is grumble')
    await openConsole(page, service)
    await open(page, 'The river is')
    expect(await page.locator('.pair del').allTextContents()).toEqual(['calm'])
    expect(await page.locator('.pair ins').allTextContents()).toEqual(['grumble'])
    await page.keyboard.press('p')
    await until(async () => (await author.get(id)).body.comment.revision === 2, 'the edit’s publication')
    await page.context().close()
  })

  test('shows the reports of a public comment, which r removes', async () => {
    const { at, page } = await begin()
    const comment = await write(at, 'The river is calm')
    await guest(service, at.site, comment.thread).report(comment.id, 'off-topic', 'Not about rivers')
    await openConsole(page, service)
    await open(page, 'The river is calm')
    expect(await page.locator('.report').textContent()).toContain('Not about rivers')
    await page.keyboard.press('r')
    await page.keyboard.press('Enter')
    await until(async () => !(await isPublic(at, comment)), 'the removal')
    await page.context().close()
  })
})

describe('deciding by keys', () => {
  test('p publishes and opens the next, z takes it back', async () => {
    const { at, page, comments } = await begin('A first grumble', 'A second grumble')
    await openConsole(page, service)
    await page.keyboard.press('j')
    await page.locator('.claim-mine').waitFor()
    await page.keyboard.press('p')
    await page.locator('.case-title').waitFor()
    await expect.poll(() => shownText(page)).toBe('A second grumble')
    expect(await item(page, 'A first grumble').count()).toBe(0)
    await until(() => isPublic(at, comments[0]!), 'the publication')
    await page.keyboard.press('z')
    await until(async () => !(await isPublic(at, comments[0]!)), 'the undo')
    await expect.poll(() => shownText(page)).toBe('A first grumble')
    expect(await page.locator('.item').first().textContent()).toContain('A first grumble')
    expect(page.faults).toEqual([])
    await page.context().close()
  })

  test('r asks why, a digit chooses, Enter confirms', async () => {
    const { page, lin } = await begin('A lone grumble')
    await openConsole(page, service)
    await open(page, 'A lone grumble')
    await page.keyboard.press('r')
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    const decided = await until(
      async () => (await lin.desk.queue('?state=decided')).body.cases[0],
      'the rejection',
    )
    expect(decided.decision).toMatchObject({ action: 'reject', reason: 'spam', by: { name: 'Lin' } })
    await page.locator('.overview-count').waitFor()
    await page.context().close()
  })

  test('what the policy rejected is restored by p', async () => {
    const { at, page, comments } = await begin('A forbidden text')
    await openConsole(page, service, `#/${at.site.key}/rejected`)
    await item(page, 'A forbidden text').click()
    await page.locator('.button-publish', { hasText: 'Restore' }).waitFor()
    await page.locator('.author-counts').waitFor()
    await page.keyboard.press('p')
    await until(() => isPublic(at, comments[0]!), 'the restoring')
    await page.context().close()
  })

  test('the keys are silent while an input method composes, held down, or with Ctrl', async () => {
    const { page, lin } = await begin('A first grumble', 'A second grumble')
    await openConsole(page, service)
    await open(page, 'A first grumble')
    const sent: string[] = []
    page.on('request', request => request.method() === 'POST' && sent.push(request.url()))
    await page.evaluate(() => {
      const press = (init: KeyboardEventInit) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'p', bubbles: true, cancelable: true, ...init }),
        )
      press({ isComposing: true })
      press({ keyCode: 229 })
      press({ repeat: true })
      press({ ctrlKey: true })
      press({ metaKey: true })
    })
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('p')
    await page.keyboard.press('Escape')
    expect(await shownText(page)).toBe('A first grumble')
    await page.keyboard.press('p')
    await expect.poll(() => shownText(page)).toBe('A second grumble')
    const decided = await until(
      async () => (await lin.desk.queue('?state=decided')).body.cases[0],
      'the one publication',
    )
    expect(decided.comment.text).toBe('A first grumble')
    expect(sent.filter(url => url.endsWith('/decisions'))).toHaveLength(1)
    await page.context().close()
  })

  test('a decision that does not get through comes back and can be sent again', async () => {
    const { at, page, comments } = await begin('A first grumble', 'A second grumble')
    await openConsole(page, service)
    await open(page, 'A first grumble')
    await page.route('**/decisions', route => route.abort(), { times: 1 })
    await page.keyboard.press('p')
    await item(page, 'A first grumble').locator('.item-mark-failed').waitFor()
    expect(await isPublic(at, comments[0]!)).toBe(false)
    await page.locator('.toast-error .toast-action').click()
    await until(() => isPublic(at, comments[0]!), 'the second try')
    await page.context().close()
  })
})
