import { describe, expect, test } from 'vitest'
import type { Article } from '../../demo/articles/article.ts'
import { articles } from '../../demo/articles/articles.ts'
import { demoAssets } from '../../demo/assets.ts'
import { demoIndex } from '../../demo/front-page.ts'
import { demoPage } from '../../demo/page.ts'

const options = { serviceOrigin: 'http://127.0.0.1:3000', siteKey: 'demo' }
const pages = [
  ...articles.map(article => ({ name: article.thread as string, html: demoPage(article, options) })),
  { name: 'the front page', html: demoIndex(options) },
]

describe.each(pages)('$name', ({ html }) => {
  test('has nothing that a strict policy would block', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:|<iframe|<img/i)
    expect(html.match(/<script[^>]*>[^<]/)).toBeNull()
  })

  test('loads from the service alone', () => {
    const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(
      match => match[1]!,
    )
    const own = demoAssets().map(asset => asset.path)
    expect(loaded.filter(url => !own.includes(url) && url !== 'http://127.0.0.1:3000/embed.js')).toEqual([])
    expect(own.every(path => loaded.includes(path))).toBe(true)
  })

  test('leads to the console and to both articles', () => {
    expect(html).toContain('href="http://127.0.0.1:3000/console/"')
    for (const { thread } of articles) expect(html).toContain(`href="/demo/${thread}"`)
  })
})

describe.each(articles)('the page of $thread', article => {
  const html = demoPage(article, options)

  test('embeds the discussion as a site would', () => {
    expect(html).toContain('<script type="module" async src="http://127.0.0.1:3000/embed.js"></script>')
    expect(html).toContain(`<parley-comments site="demo" thread="${article.thread}"></parley-comments>`)
  })

  test('says its language and names its drawings', () => {
    expect(html).toContain(`<html lang="${article.lang}">`)
    const drawings = html.match(/<svg[^>]*>/g) ?? []
    expect(drawings.length).toBeGreaterThanOrEqual(3)
    for (const drawing of drawings)
      expect(drawing).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/)
  })
})

test('the stylesheet loads nothing itself', () => {
  const [stylesheet] = demoAssets()
  expect(stylesheet!.type).toContain('text/css')
  expect(stylesheet!.body).not.toMatch(/url\(|@import|@font-face/)
})

test('whatever an article holds is escaped', () => {
  const hostile = '<b onclick="x">\'&'
  const article: Article = {
    ...articles[0]!,
    headline: [hostile],
    standfirst: hostile,
    byline: hostile,
    places: hostile,
    blocks: [
      { kind: 'p', text: hostile },
      { kind: 'h2', text: hostile },
      { kind: 'quote', text: hostile, by: hostile },
      {
        kind: 'figure',
        title: hostile,
        caption: hostile,
        chart: { kind: 'bars', unit: hostile, most: 1, bars: [{ label: hostile, value: 1 }] },
      },
    ],
    sidebars: [{ title: hostile, entries: [{ term: hostile, text: hostile }] }],
  }
  const html = demoPage(article, { serviceOrigin: '"><i>', siteKey: '"><i>' })
  expect(html).not.toMatch(/<b |<i>/)
  expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;')
})
