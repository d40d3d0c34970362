// Takes the README's pictures of a running demo:
//   node docs/screenshots/take.ts http://127.0.0.1:3000 <set-up token, or a staff session's token>
// It posts one comment with a link in each language, so that the widget shows one that waits for review.
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import type { Queue } from '../../src/review/schema.ts'
import { ownEnv, unpackChromium } from '../../test/support/chromium.ts'

const languages = [
  {
    tag: 'zh',
    locale: 'zh-CN',
    thread: 'chips-zh',
    name: '沿江读者',
    tried: '你这种没脑子的东西也配谈芯片？加薇信看内幕。',
    text: '港口那边也是同样的情况，去年的通关数据在这里：https://port.example/2025 值得和文中的数字对照着看。',
  },
  {
    tag: 'en',
    locale: 'en-GB',
    thread: 'chips-en',
    name: 'Harbour reader',
    tried: 'Nobody with half a brain would listen to a pathetic little man like you.',
    text: 'The port shows the same pattern. Last year’s clearance figures are at https://port.example/2025 and worth reading beside the article’s.',
  },
] as const
type Language = (typeof languages)[number]

const desktop = { width: 1200, height: 900 }
/** No wider than the discussion. */
const column = { width: 712, height: 900 }
const phone = { width: 390, height: 844 }
const themes = ['light', 'dark'] as const
const mostBytes = 300_000

const [url, token] = process.argv.slice(2)
if (!url || !token) {
  console.error('node docs/screenshots/take.ts <URL of a running service> <set-up or session token>')
  process.exit(1)
}
const service = new URL(url).origin
const browser = await launch()
try {
  const session = token.startsWith('setup_') ? await redeem(token) : token
  for (const language of languages) await takeReaders(browser, language)
  for (const language of languages) await takeConsole(browser, language, session)
  if (session !== token) console.log(`Once more: node docs/screenshots/take.ts ${service} ${session}`)
} finally {
  await browser.close()
}

/** The machine's own Chromium where there is one, since it has the machine's fonts; else the tests'. */
async function launch(): Promise<Browser> {
  const own = '/usr/bin/chromium'
  const has = await access(own).then(
    () => true,
    () => false,
  )
  const { executable, env } = has ? { executable: own, env: {} } : await unpackChromium()
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
  return chromium.launch({ executablePath: executable, args, env: { ...ownEnv(), ...env } })
}

/** Makes the moderator whose name the console shows. */
async function redeem(setup: string): Promise<string> {
  const account = {
    token: setup,
    email: 'moderator@example.org',
    password: crypto.randomUUID(),
    name: 'Moderator',
  }
  const answer = await fetch(`${service}/v1/staff/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  if (!answer.ok) throw new Error(`The set-up link was refused: ${answer.status}`)
  return ((await answer.json()) as { token: string }).token
}

function open(of: Browser, { locale }: Language): Promise<BrowserContext> {
  const looks = { deviceScaleFactor: 1, reducedMotion: 'reduce', colorScheme: 'light' } as const
  return of.newContext({ locale, viewport: desktop, ...looks })
}

/** The article and the discussion below it, as a reader has them. */
async function takeReaders(of: Browser, language: Language): Promise<void> {
  const context = await open(of, language)
  const page = await context.newPage()
  await page.goto(`${service}/demo/${language.thread}`)
  await save(page, `demo-${language.tag}`)
  const element = page.locator('parley-comments')
  await element.scrollIntoViewIfNeeded()
  await element.locator('.comment').first().waitFor()
  await write(element, language)
  await page.setViewportSize(column)
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await toTop(page, '#discussion')
    await save(page, `widget-${language.tag}-${theme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
  await toTop(page, '#discussion')
  await save(page, `widget-phone-${language.tag}`)
  await page.evaluate(() => scrollTo(0, 0))
  await save(page, `demo-phone-${language.tag}`)
  await context.close()
}

/** A link by someone new is held, so this stays its author's to see. */
async function write(element: Locator, { name, text }: Language): Promise<void> {
  const composer = element.locator('.composer').first()
  await composer.locator('textarea').fill(text)
  await composer.locator('input').fill(name)
  await composer.locator('button[type=submit]').click()
  await element.locator('[part~=note-held]').first().waitFor()
}

async function toTop(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate(part => part.scrollIntoView({ block: 'start', behavior: 'instant' }))
}

/** A held case with its matched words, its author's record and the queue. */
async function takeConsole(of: Browser, language: Language, session: string): Promise<void> {
  const context = await open(of, language)
  const name = service.startsWith('https:') ? '__Host-parley' : 'parley'
  await context.addCookies([{ name, value: session, url: service }])
  const page = await context.newPage()
  const id = await heldCase(language, session)
  await page.goto(`${service}/console/#/demo/open/${id}`)
  for (const part of ['.item', '.claim-mine', '.author-counts']) await page.locator(part).first().waitFor()
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await save(page, `console-${language.tag}-${theme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
  await save(page, `console-phone-${language.tag}`)
  await takeSettings(page, language)
  await context.close()
}

/** The settings, with a text tried beside them. */
async function takeSettings(page: Page, { tag, tried }: Language): Promise<void> {
  await page.setViewportSize(desktop)
  await page.goto(`${service}/console/#/demo/settings`)
  await page.fill('#try-text', tried)
  await page.locator('.try-verdict').waitFor()
  await page.locator('#try-title').click()
  await save(page, `settings-${tag}`)
}

/** A case whose finding has a place in the text, advertising rather than abuse where there is some. */
async function heldCase({ thread }: Language, session: string): Promise<string> {
  const answer = await fetch(`${service}/v1/sites/demo/review/queue?limit=100`, {
    headers: { authorization: `Bearer ${session}` },
  })
  if (!answer.ok) throw new Error(`The queue was refused: ${answer.status}`)
  const { cases } = (await answer.json()) as Queue
  const marked = cases.filter(
    one => one.thread.key === thread && one.comment.findings.some(finding => finding.spans.length > 0),
  )
  const spam = marked.find(one =>
    one.comment.findings.some(finding => finding.detail?.['category'] === 'spam'),
  )
  const chosen = spam ?? marked[0]
  if (!chosen) throw new Error(`No case of ${thread} is open: start from a fresh demo.`)
  return chosen.id
}

async function save(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  if (png.byteLength > mostBytes) throw new Error(`${name}.png has ${png.byteLength} bytes`)
  await writeFile(join(import.meta.dirname, `${name}.png`), png)
  console.log(`${name}.png ${Math.round(png.byteLength / 1024)} kB`)
}
