import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPage } from '../support/browser.ts'
import { guest, until } from '../support/client.ts'
import { isLive, type Stage, setStage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.close())

const blockStorage = (page: TestPage) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    }
  })

const countViolations = (page: TestPage) =>
  page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { violations: seen })
    document.addEventListener('securitypolicyviolation', event =>
      seen.push(`${event.violatedDirective}: ${event.blockedURI}`),
    )
  })

const violations = (page: TestPage) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations)

describe('on a page of another origin under a strict policy, with storage blocked', () => {
  it('a discussion is read, written to and followed without a violation, an error, a cookie or a third party', async () => {
    const asked: string[] = []
    const visitor = await stage.visit('strict', {
      before: async page => {
        await blockStorage(page)
        await countViolations(page)
        page.on('request', request => asked.push(request.url()))
      },
    })
    const { page, element, write, article } = visitor
    await isLive(visitor)
    await element.getByText('No comments yet.').waitFor()

    await write('Written on a strict page, with **weight**.')
    await article('Written on a strict page').getByText('just now').waitFor()
    expect(await article('Written on a strict page').locator('strong').textContent()).toBe('weight')

    await write('A link for a moderator: https://elsewhere.example/page')
    await article('A link for a moderator').getByText('only you can see this').waitFor()

    const other = guest(stage.service, stage.site, 'strict')
    await other.post('Seen on the strict page.')
    await element.getByRole('button', { name: '1 new comment' }).click()
    await article('Seen on the strict page.').waitFor()

    await article('Seen on the strict page.').getByRole('button', { name: 'Reply to Guest' }).click()
    await page.keyboard.type('An answer.')
    await page.keyboard.press('Control+Enter')
    await article('An answer.').last().getByText('just now').waitFor()

    expect(await violations(page)).toEqual([])
    expect(page.faults).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    const parties = new Set(asked.map(url => new URL(url).host))
    expect([...parties].sort()).toEqual(
      [new URL(stage.host.url).host, new URL(stage.service.url).host].sort(),
    )
  })

  it('what may not happen there is noticed by this very test', async () => {
    const { page } = await stage.visit('strict-control', { before: countViolations })
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'h1 { color: red }'
      document.head.append(style)
    })
    await until(async () => (await violations(page)).some(violation => violation.startsWith('style-src')))
    expect(page.faults.length).toBeGreaterThan(0)
  })

  it('says what it tells the page by events', async () => {
    const { page, write, article } = await stage.visit('events', {
      before: page =>
        page.addInitScript(() => {
          const told: unknown[] = []
          Object.assign(window, { told })
          for (const name of ['ready', 'count', 'posted']) {
            document.addEventListener(`parley:${name}`, event =>
              told.push([name, (event as CustomEvent).detail]),
            )
          }
        }),
    })
    await write('Counted.')
    await article('Counted.').getByText('just now').waitFor()
    const told = () =>
      page.evaluate(() => (window as unknown as { told: [string, Record<string, unknown>][] }).told)
    await until(async () => (await told()).some(([name]) => name === 'count'))
    expect((await told())[0]).toEqual(['ready', { thread: 'events', count: 0 }])
    expect(await told()).toContainEqual(['count', { thread: 'events', count: 1 }])
    expect(await told()).toContainEqual(['posted', expect.objectContaining({ status: 'published' })])
  })
})
