import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpus } from '../../moderation/corpus/index.ts'
import { leftAlone, seenThrough } from '../moderation/seen-through.ts'
import { guest, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { made } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

describe('a clean comment by a guest', () => {
  it.each([
    '这条出口规定对设备厂商的影响比对设计公司大得多。',
    '说得好，我在晶圆厂干了二十年，这是我看过最清楚的一篇。',
    'I’ve worked in a fab for twenty years and this is the clearest piece I’ve read on it.',
    'Yield matters more than node size — and nobody talks about yield.',
    '7 nm 良率到底是多少？',
  ])('is published at once: %s', async text => {
    expect(made(await guest(service, site, 'clean').post(text)).status).toBe('published')
  })
})

describe('disguised abuse in a sentence', () => {
  it.each([
    ['plain', '说实话，你就是个傻逼，别装了'],
    ['spaces', '说实话，你就是个傻 逼，别装了'],
    ['a zero-width space', '说实话，你就是个傻\u200b逼，别装了'],
    ['a zero-width joiner', '说实话，你就是个傻\u200d逼，别装了'],
    ['a soft hyphen', '说实话，你就是个傻\u00ad逼，别装了'],
    ['signs', '说实话，你就是个傻*逼，别装了'],
    ['emphasis', '说实话，你就是个傻**逼**，别装了'],
    ['an escape', '说实话，你就是个傻\\*逼，别装了'],
    ['a link', '说实话，你就是个[傻](https://x.example)逼，别装了'],
    ['code', '说实话，你就是个傻`逼`，别装了'],
    ['traditional characters', '說實話，你就是個傻屄，別裝了'],
    ['full-width letters', '老实说 ｆｕｃｋ ｙｏｕ 就这样'],
    ['Cyrillic look-alikes', '老实说 fu\u0441k you 就这样'],
    ['Greek look-alikes', 'well, fυck you then'],
    ['leet', 'well, fuck y0u, sh1t'],
    ['dots between letters', 'well, f.u.c.k you then'],
    ['combining marks', 'well, f\u0336u\u0336c\u0336k\u0336 you then'],
    ['letters in circles', 'well, ⓕⓤⓒⓚ you then'],
    ['an HTML entity is text', 'well, <b>fuck</b> you then'],
    ['a quote', '> well, fuck you then'],
    ['a list', '- well\n- fuck you'],
    ['a fence', '```\nfuck you\n```'],
    ['a fence’s name', 'well\n\n```\nthen\n```\n\nfuck you'],
    ['a backwards override', 'well, \u202ekcuf\u202c you then'],
  ])('waits, and nobody else gets it: %s', async (_, text) => {
    const thread = 'disguised'
    const author = guest(service, site, thread)
    const { id, status } = made(await author.post(text))
    expect(status).toBe('held')
    const anyone = reader(service, site, thread)
    expect((await anyone.get(id)).status).toBe(404)
    for (const query of ['', '?sort=oldest', '?after=0', `?root=${id}`, '?limit=100'])
      expect((await anyone.list(query)).text).not.toContain(id)
    expect((await author.mine()).body.comments).toMatchObject([{ id, text, status: 'held' }])
  })
})

describe.each(['zh', 'en'] as const)('the corpus of %s, posted', language => {
  const firstOf = (kind: 'evasions' | 'harmless', technique: string) =>
    corpus[language][kind].find(example => example.technique === technique && example.field === 'body')
  const post = async (text: string) => made(await guest(service, site, 'corpus').post(text)).status

  it.each(seenThrough[language])('waits: %s', async technique => {
    expect(await post(firstOf('evasions', technique)!.text)).toBe('held')
  })
  const published = leftAlone[language].filter(
    technique => firstOf('harmless', technique) && !/address/i.test(technique),
  )
  it.each(published)('is published: %s', async technique => {
    expect(await post(firstOf('harmless', technique)!.text)).toBe('published')
  })
})
