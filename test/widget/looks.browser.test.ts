import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest } from '../support/client.ts'
import { isLive, type Stage, setStage } from './stage.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const long = 'A sentence that goes on for a while, so that there is something to fold. '.repeat(40)

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
  const root = (
    await guest(stage.service, stage.site, 'looks').post(`> quoted\n\n${long}`, { name: 'Ada Lovelace' })
  ).body.comment
  for (const text of [
    '同意，写得很清楚。',
    'Not at all: *on the contrary*.',
    'A list:\n\n- one\n- two `code`',
    'Fourth answer here.',
    'And a fifth one, too.',
  ]) {
    await guest(stage.service, stage.site, 'looks').post(text, {
      parentId: root.id,
      name: '一个名字特别特别长的读者用来测试换行效果',
    })
  }
  await guest(stage.service, stage.site, 'looks').post(`${'unbroken'.repeat(60)} and more`)
})
afterAll(() => stage.close())

const faultsOf = (page: Awaited<ReturnType<Stage['visit']>>['page']) =>
  page.evaluate(async () => {
    type Axe = {
      run: (
        root: Element,
        options: object,
      ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
    }
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(document.querySelector('parley-comments')!, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
    )
  })

describe.each(['en', 'zh-CN'])('in %s', lang => {
  it.each(['light', 'dark'] as const)('nothing stands in the way of anyone in the %s theme', async theme => {
    const visitor = await stage.visit('looks', {
      lang,
      attributes: { loading: 'eager', theme },
      before: page => page.addInitScript(axe),
      context: { bypassCSP: true, reducedMotion: 'reduce' },
    })
    await isLive(visitor)
    const { page, element } = visitor
    const background = theme === 'dark' ? '#161412' : '#fdfcfa'
    await page.evaluate(color => document.body.style.setProperty('background', color), background)
    expect(await faultsOf(page)).toEqual([])

    await visitor.write('Please see https://elsewhere.example/d')
    await element.locator('.note').waitFor()
    await element.locator('.more-replies').click()
    const theirs = element.locator('.reply').first()
    await theirs.locator('.action').first().click()
    await element.locator('.reply .composer').waitFor()
    await element.locator('.conversation').last().locator('.action').last().click()
    await element.locator('.panel').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it.each([320, 360, 1200])('nothing is wider than a window of %i pixels', async width => {
    const visitor = await stage.visit('looks', { lang, context: { viewport: { width, height: 700 } } })
    await isLive(visitor)
    await visitor.element.locator('.action').first().click()
    await visitor.element.locator('.comment .composer').waitFor()
    const tooWide = await visitor.element.evaluate((host, limit) => {
      const within = [...host.shadowRoot!.querySelectorAll('*')].filter(node => !node.closest('.unseen'))
      return within
        .filter(node => node.getBoundingClientRect().right > limit + 0.5)
        .map(node => node.className || node.tagName)
    }, width)
    expect(tooWide).toEqual([])
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})

describe('the element', () => {
  it('takes the language and the theme of its page', async () => {
    const visitor = await stage.visit('looks', { lang: 'zh-Hant-TW', context: { colorScheme: 'dark' } })
    await isLive(visitor)
    const section = visitor.element.locator('.discussion')
    expect(await section.getAttribute('lang')).toBe('zh-CN')
    expect(await section.getAttribute('data-theme')).toBe('light')
    await visitor.page.evaluate(() => {
      document.body.style.setProperty('color', '#eee')
      document.body.style.setProperty('background', '#111')
    })
    await visitor.element.locator('[data-theme=dark]').waitFor()
  })

  it('folds a long comment and unfolds it', async () => {
    const { article } = await stage.visit('looks')
    const height = async () => (await article('Ada Lovelace').boundingBox())!.height
    await article('Ada Lovelace').getByRole('button', { name: 'Read more' }).waitFor()
    const folded = await height()
    await article('Ada Lovelace').getByRole('button', { name: 'Read more' }).click()
    expect(await height()).toBeGreaterThan(folded + 100)
  })

  it('goes on in a page that changes under it, and ends what it began when it is taken out', async () => {
    const visitor = await stage.visit('looks')
    await isLive(visitor)
    const { page, element } = visitor
    await page.evaluate(() => {
      const host = document.querySelector('parley-comments')!
      document.body.prepend(host)
      host.setAttribute('thread', 'another')
    })
    await element.getByText('No comments yet.').waitFor()
    await guest(stage.service, stage.site, 'another').post('In the other thread.')
    await element.getByRole('button', { name: '1 new comment' }).waitFor()
    await page.evaluate(() => document.querySelector('parley-comments')!.remove())
    await expect.poll(() => stage.service.io.sockets.sockets.size).toBe(await openWindows(stage))
    expect(page.faults).toEqual([])
  })

  it('keeps its place while it loads: what one looks at does not move', async () => {
    const visitor = await stage.visit('looks', {
      before: page =>
        page.addInitScript(() => {
          const shifts: number[] = []
          Object.assign(window, { shifts })
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
          }).observe({ type: 'layout-shift', buffered: true })
        }),
    })
    await isLive(visitor)
    await visitor.element.locator('article').first().waitFor()
    await visitor.page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    const shifts = await visitor.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05)
  })

  it('loads its data when it comes near, not before', async () => {
    const asked: string[] = []
    const visitor = await stage.visit('looks', {
      attributes: {},
      before: async page => {
        page.on('request', request => asked.push(request.url()))
        await page.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            document.querySelector('h1')!.style.setProperty('margin-bottom', '4000px')
          })
        })
      },
    })
    await visitor.page.waitForFunction(() => customElements.get('parley-comments'))
    await visitor.page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(asked.filter(url => url.includes('/v1/'))).toEqual([])
    await visitor.element.scrollIntoViewIfNeeded()
    await visitor.element.locator('article').first().waitFor()
  })
})

/** Windows of earlier tests still follow their threads. */
const openWindows = async ({ browser }: Stage): Promise<number> => {
  let open = 0
  for (const context of browser.contexts()) {
    for (const page of context.pages()) open += await page.locator('parley-comments').count()
  }
  return open
}
