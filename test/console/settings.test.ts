import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadClassifier } from '../../src/screening/load-classifier.ts'
import { account } from '../staff/accounts.ts'
import { launchBrowser, openPage, type TestPage } from '../support/browser.ts'
import { guest } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { violations } from './accessibility.ts'

let service: TestService
let browser: Browser
let site: TestSite
beforeAll(async () => {
  service = await startService({ classifier: loadClassifier() })
  browser = await launchBrowser()
})
beforeEach(async () => {
  site = await service.site()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
})

/** The settings page, or the queue for who may not see it, of somebody with this role. */
async function settingsOf(
  role: 'admin' | 'moderator' = 'admin',
  options: BrowserContextOptions = {},
): Promise<TestPage> {
  const { email, password } = await account(service, site, role)
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 }, ...options })
  await page.request.post(`${service.url}/v1/staff/sessions`, { data: { email, password } })
  await page.goto(`${service.url}/console/#/${site.key}/settings`)
  await page.locator('.setting, .queue-empty').first().waitFor()
  return page
}

const post = async (text: string) => (await guest(service, site, 'a').post(text)).body.comment
const attempt = async (page: Page, text: string) => {
  await page.fill('#try-text', text)
  await page.locator('.try-verdict').waitFor()
}
const save = async (page: Page) => {
  await page.click('.save-bar .button-primary')
  await page.locator('.save-state', { hasText: /Saved|已保存/ }).waitFor()
}

describe('the settings of a site', () => {
  test('a threshold that is changed is in force for the next comment', async () => {
    const text = 'Your argument is rather thin, honestly.'
    expect((await post(text)).status).toBe('published')
    const page = await settingsOf()
    await page.getByLabel('holds from: toxicity, English').fill('0.001')
    await page.locator('.save-state', { hasText: 'not saved' }).waitFor()
    await save(page)
    expect((await post('Your reasoning is rather weak, frankly.')).status).toBe('held')
    await page.getByRole('button', { name: 'As shipped: toxicity, English' }).click()
    await save(page)
    expect((await post('Your conclusion is a bit hasty, I think.')).status).toBe('published')
    expect(page.faults).toEqual([])
  })

  test('a term is tried before it is saved, beside what is in force', async () => {
    const page = await settingsOf()
    await attempt(page, 'A zarquon for everybody.')
    await page.locator('.try-publish').waitFor()
    await page.fill('#new-terms', 'zarquon\nblorple')
    await page.getByLabel('They').selectOption('reject')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('.try-reject').waitFor()
    expect(await page.locator('.try-before').textContent()).toContain('published at once')
    expect(await page.locator('.try-text mark').first().textContent()).toBe('zarquon')
    expect((await post('No zarquon yet.')).status).toBe('published')
    await save(page)
    expect((await post('A zarquon now.')).status).toBe('rejected')
    await page.reload()
    await page.locator('.setting-term', { hasText: 'blorple' }).waitFor()
  })

  test('the box shows scores and findings, and stores nothing', async () => {
    const page = await settingsOf()
    await attempt(page, '你这种没脑子的东西也配谈芯片？')
    await page.locator('.try-hold').waitFor()
    expect(await page.locator('.score-over').count()).toBeGreaterThan(0)
    expect(await page.locator('.finding').count()).toBeGreaterThan(0)
    const rows = await service.db.selectFrom('comment').select('id').where('siteId', '=', site.id).execute()
    expect(rows).toEqual([])
  })

  test('two administrators don’t overwrite each other', async () => {
    const [one, two] = [await settingsOf(), await settingsOf()]
    await one.getByLabel('A person looks at everything first').check()
    await two.getByLabel('More links than this hold').fill('7')
    await save(one)
    await two.click('.save-bar .button-primary')
    await two.locator('.save-failed', { hasText: 'Somebody else' }).waitFor()
    await two.getByRole('button', { name: 'Load the newer one' }).click()
    await two.locator('.muted', { hasText: 'Policy 2' }).waitFor()
    expect(await two.getByLabel('A person looks at everything first').isChecked()).toBe(true)
    expect(await two.getByLabel('More links than this hold').inputValue()).toBe('7')
    await save(two)
  })

  test('what can’t be used is told at its place, and by the service', async () => {
    const page = await settingsOf()
    await page.getByLabel('Hosts that reject').fill('https://bad.example/path')
    await page.locator('.setting-fault', { hasText: 'is no host' }).waitFor()
    await page.click('.save-bar .button-primary')
    await page.locator('.save-failed', { hasText: 'rejectHosts' }).waitFor()
    await page.click('text=Discard')
    await page.locator('.save-state', { hasText: 'policy in force' }).waitFor()
  })

  test('are for administrators', async () => {
    const page = await settingsOf('moderator')
    expect(await page.locator('.setting').count()).toBe(0)
    expect(await page.locator('.bar-settings').count()).toBe(0)
  })

  test('are a step from the queue and back', async () => {
    const page = await settingsOf()
    await page.click('.settings-back')
    await page.locator('.queue-empty').waitFor()
    await page.click('.bar-settings')
    await page.locator('.setting').first().waitFor()
    await page.goBack()
    await page.locator('.queue-empty').waitFor()
  })

  test('ask before changes are lost', async () => {
    const page = await settingsOf()
    await page.getByLabel('A person looks at everything first').check()
    await page.locator('.save-state', { hasText: 'not saved' }).waitFor()
    const asked = page.waitForEvent('dialog').then(dialog => dialog.dismiss())
    await page.click('.settings-back')
    await asked
    expect(await page.getByLabel('A person looks at everything first').isChecked()).toBe(true)
    await page.waitForURL(/settings$/)
  })

  test.each([
    ['zh-CN', 'light'],
    ['en-GB', 'dark'],
  ] as const)(
    'break no rule of accessibility, and fit a phone, in %s and %s',
    async (locale, colorScheme) => {
      const page = await settingsOf('admin', { locale, colorScheme, viewport: { width: 360, height: 780 } })
      await attempt(page, 'You are a worthless idiot.')
      await page.locator('.try-hold').waitFor()
      expect(await violations(page)).toEqual([])
      const wide = await page.evaluate(() => {
        const body = document.querySelector('.settings-body')!
        return [document.documentElement.scrollWidth > innerWidth, body.scrollWidth > body.clientWidth]
      })
      expect(wide).toEqual([false, false])
    },
  )
})
