import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSetup } from '../../src/staff/setup.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { violations } from './accessibility.ts'
import { item, moderator, open, openConsole, policy, write } from './moderator.ts'

let service: TestService
let browser: Browser
let site: TestSite
beforeAll(async () => {
  service = await startService()
  browser = await launchBrowser()
})
/** Claims of one test are no concern of the next. */
beforeEach(async () => {
  site = await service.site(policy)
  for (const text of ['A **first** grumble', '第二条 grum\u200bble，还有更多', 'A third grumble'])
    await write({ service, site }, text)
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
})

const setUp = { email: 'first@news.example', name: 'First', password: 'a long password' }

describe('coming in', () => {
  test('a set-up link makes an account once, and signs in', async () => {
    const token = await createSetup(service.db, { siteId: null, role: 'admin' }, service.clock())
    const page = await openPage(browser)
    await page.goto(`${service.url}/console/#setup=${token}`)
    await page.fill('#email', setUp.email)
    await page.fill('#name', setUp.name)
    await page.fill('#password', 'too short')
    await page.click('button[type=submit]')
    expect(await page.locator('#password:invalid').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.fill('#password', setUp.password)
    await page.click('button[type=submit]')
    await page.locator('.queue').waitFor()
    expect(page.url()).not.toContain('setup')
    expect(page.faults).toEqual([])

    const second = await openPage(browser)
    await second.goto(`${service.url}/console/#setup=${token}`)
    for (const [name, value] of Object.entries(setUp)) await second.fill(`#${name}`, value)
    await second.click('button[type=submit]')
    await second.locator('.form-failure', { hasText: 'has been used' }).waitFor()
    await second.context().close()
    await page.context().close()
  })

  test('signing in with a wrong password says so, with the right one opens the queue; signing out ends it', async () => {
    const { email, password } = await moderator({ browser, service, site }, 'Kim')
    const page = await openPage(browser)
    await page.goto(`${service.url}/console/`)
    await page.fill('#email', email)
    await page.fill('#password', 'not this one')
    await page.click('button[type=submit]')
    await page.locator('.form-failure', { hasText: 'not right' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.fill('#password', password)
    await page.keyboard.press('Enter')
    await item(page, 'A third grumble').waitFor()
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.reload()
    await page.locator('#password').waitFor()
    expect((await page.request.get(`${service.url}/v1/staff/me`)).status()).toBe(401)
    await page.context().close()
  })

  test('a session that ends asks to sign in', async () => {
    const { page } = await moderator({ browser, service, site }, 'Kim')
    await openConsole(page, service)
    await page.context().clearCookies()
    await page.keyboard.press('j')
    await page.locator('.form-note', { hasText: 'session has ended' }).waitFor()
    await page.context().close()
  })
})

const looks: [string, BrowserContextOptions][] = [
  [
    'light, English, desktop',
    { colorScheme: 'light', locale: 'en-GB', viewport: { width: 1440, height: 900 } },
  ],
  ['dark, Chinese, laptop', { colorScheme: 'dark', locale: 'zh-CN', viewport: { width: 1024, height: 768 } }],
  [
    'dark, English, phone',
    { colorScheme: 'dark', locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true },
  ],
  [
    'light, Chinese, small phone',
    { colorScheme: 'light', locale: 'zh-CN', viewport: { width: 320, height: 640 }, hasTouch: true },
  ],
]

describe.each(looks)('%s', (_, options) => {
  test('breaks no rule of accessibility and fits its width', async () => {
    const { page } = await moderator({ browser, service, site }, 'Kim', options)
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await openConsole(page, service)
    expect(await violations(page)).toEqual([])
    expect(await overflow()).toBe(0)
    await open(page, '还有更多')
    expect(await violations(page)).toEqual([])
    expect(await overflow()).toBe(0)
    await page.locator('.button-reject').first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.locator('dialog[open] .keys').waitFor()
    expect(await violations(page)).toEqual([])
    expect(page.faults).toEqual([])
    await page.context().close()
  })
})

describe('the language', () => {
  test('follows the browser, is switched, and is remembered', async () => {
    const { page } = await moderator({ browser, service, site }, 'Kim', { locale: 'zh-CN' })
    await openConsole(page, service)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.locator('.bar .switch button[lang=en]').click()
    await page.locator('.queue-oldest', { hasText: 'Oldest waiting' }).waitFor()
    await page.reload()
    await page.locator('.queue-oldest', { hasText: 'Oldest waiting' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.context().close()
  })
})

describe('leaving', () => {
  test('the page gives its claim back', async () => {
    const { page, desk } = await moderator({ browser, service, site }, 'Kim')
    await openConsole(page, service)
    await open(page, 'A third grumble')
    const claimed = async () => (await desk.queue()).body.cases.filter(subject => subject.claim).length
    expect(await claimed()).toBe(1)
    await page.goto('about:blank')
    await until(async () => (await claimed()) === 0, 'the claim’s end')
    await page.context().close()
  })
})

describe('on a phone', () => {
  test('a case takes the page, its buttons are for thumbs, and Back leads to the queue', async () => {
    const options = { viewport: { width: 360, height: 700 }, hasTouch: true }
    const { page } = await moderator({ browser, service, site }, 'Kim', options)
    await openConsole(page, service)
    await open(page, 'A third grumble')
    expect(await page.locator('.queue').isVisible()).toBe(false)
    for (const button of await page.locator('.action').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await page.goBack()
    await item(page, 'A third grumble').waitFor()
    await item(page, 'A third grumble').click()
    await page.locator('.case-back').click()
    await item(page, 'A third grumble').waitFor()
    expect(await page.locator('.case').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('the text', () => {
  test('is shown as readers see it on request', async () => {
    const { page } = await moderator({ browser, service, site }, 'Kim')
    await openConsole(page, service)
    await open(page, 'A **first** grumble')
    await page.getByRole('button', { name: 'As readers see it' }).click()
    expect(await page.locator('.text-rendered strong').textContent()).toBe('first')
    await page.context().close()
  })
})
