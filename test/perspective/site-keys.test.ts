import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/operator/commands.ts'
import { canary, found } from '../leak/canary.ts'
import { guestToken, reader, readerToken, request, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { post, toxicity } from './contract.ts'
import { everyRow } from './every-row.ts'
import { standIn } from './stand-in.ts'

let service: TestService
let site: TestSite
let other: TestSite
let log = ''

beforeAll(async () => {
  const stream = {
    write(line: string) {
      log += line
    },
  }
  service = await startService({ classifier: standIn(), log: pino({ level: 'debug' }, stream) })
  site = await service.site()
  other = await service.site()
})
afterAll(() => service.close())

/** As the operator's shell does it, without a process of its own. */
async function shell(...args: string[]): Promise<string> {
  const { options, run } = commands['perspective-key']!
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const lines: string[] = []
  const { db, seal, url } = service
  await run({ db, seal, publicUrl: url, now: new Date(), say: line => lines.push(line) }, positionals, values)
  return lines.join('\n')
}

async function keyOf(at: TestSite, ...options: string[]): Promise<string> {
  return /^ {2}(pk_\S+)$/m.exec(await shell(at.key, ...options))![1]!
}

const ask = (key: string, body: unknown = toxicity('Fine.'), name = 'analyze') =>
  post({ url: service.url, key }, body, { name })
const suggestion = (text: string, more: Record<string, unknown> = {}) => ({
  comment: { text },
  attributeScores: { TOXICITY: { summaryScore: { value: 1 } }, INSULT: { summaryScore: { value: 0 } } },
  languages: ['en', '\0', 'x'.repeat(99)],
  clientToken: 'comment:42',
  ...more,
})
const kept = (at: TestSite) =>
  service.db.selectFrom('perspectiveFeedback').selectAll().where('siteId', '=', at.id).execute()

describe('a site’s key', () => {
  it('is made by the operator, with a quota, and serves', async () => {
    const key = await keyOf(site, '--per-minute', '2')
    expect([(await ask(key)).status, (await ask(key)).status]).toEqual([200, 200])
    const { status, text } = await ask(key)
    expect(status).toBe(429)
    expect(text).toContain(`consumer 'project:${site.key}'`)
    expect(text).not.toContain(key)
    // Another key, another quota.
    expect((await ask(await keyOf(site))).status).toBe(200)
  })

  it('is listed without what it opens with, and revoked', async () => {
    const key = await keyOf(other)
    expect((await ask(key)).status).toBe(200)
    const line = (await shell(other.key, '--list')).split('\n').at(-1)!
    expect(line).toContain('600 a minute')
    expect(line).not.toContain(key)
    const id = line.split('\t')[0]!
    // Another site's operator reaches none of it.
    await expect(shell(site.key, '--revoke', id)).rejects.toThrow('no such key')
    expect(await shell(other.key, '--revoke', id)).toContain('revoked')
    await until(async () => (await ask(key)).status === 400, 'the key to end')
    expect(await shell(other.key, '--list')).toContain('revoked')
    await expect(shell(other.key, '--revoke', id)).rejects.toThrow('no such key')
  })

  it.each([
    [['nobody'], 'There is no site “nobody”'],
    [['nobody', '--per-minute', '0'], '--per-minute'],
    [['nobody', '--per-minute', 'many'], '--per-minute'],
  ])('is not made for %j', async (args, sentence) => {
    await expect(shell(...args)).rejects.toThrow(sentence)
  })

  it('counts on its own site alone', async () => {
    const key = await keyOf(site)
    const wrong = [
      key.replace(`pk_${site.key}_`, `pk_${other.key}_`),
      key.replace(`pk_${site.key}_`, 'pk_nobody_'),
      `${key}x`,
      key.slice(0, -1),
      key.slice(-43),
      `pk_${site.key}_${'A'.repeat(43)}`,
      `pk_${site.key}_${'\0'.repeat(43)}`,
      site.secret,
      await readerToken(site),
      guestToken(),
      'x'.repeat(9000),
    ]
    for (const one of wrong) {
      const { status, text } = await request(`${service.url}/v1alpha1/comments:analyze`, {
        method: 'POST',
        body: toxicity('Fine.'),
        headers: { 'x-goog-api-key': one.replaceAll('\0', '%00') },
      })
      expect([status, text.includes('API key not valid')]).toEqual([400, true])
    }
    expect((await ask(key)).status).toBe(200)
  })

  it('opens nothing else of the service', async () => {
    const key = await keyOf(site)
    const author = reader(service, site, 'a', key)
    expect((await author.post('Hello there.')).status).toBe(401)
    expect((await request(`${service.url}/v1/sites/${site.key}/review/queue`, { token: key })).status).toBe(
      401,
    )
  })
})

describe('what is analyzed', () => {
  it('is stored nowhere, whatever doNotStore says, and neither text nor key is logged', async () => {
    const [key, asking] = [await keyOf(site), await keyOf(other, '--feedback')]
    const words = [canary(), canary(), canary(), canary()]
    for (const one of [key, asking]) {
      await ask(one, toxicity(`You idiot ${words[0]}`, { doNotStore: false, communityId: words[1] }))
      await ask(one, toxicity(words[2]!, { languages: ['xx'], clientToken: words[1] }))
      await ask(one, `{"comment": {"text": "${words[3]}"`)
      await ask(one, { comment: words[3] })
      await ask(one, '{}', 'suggestscore')
    }
    const unkept = await ask(key, suggestion(words[0]!, { doNotStore: false }), 'suggestscore')
    expect(unkept.status).toBe(200)
    const rows = await everyRow(service.db)
    expect(rows).toContain(site.key)
    expect(found(rows + log, words)).toEqual([])
    for (const one of [key, asking]) expect(rows + log).not.toContain(one.slice(-43))
  })

  it('is not logged when the database fails, and the answer is Google’s 500', async () => {
    const [key, word] = [await keyOf(site, '--feedback'), canary()]
    await sql`alter table perspective_feedback rename to elsewhere`.execute(service.db)
    const { status, text } = await ask(key, suggestion(word), 'suggestscore')
    await sql`alter table elsewhere rename to perspective_feedback`.execute(service.db)
    expect([status, text.includes('INTERNAL')]).toEqual([500, true])
    expect(log).toContain('42P01')
    expect(found(log + text, [word])).toEqual([])
    expect(log).not.toContain(key)
  })
})

describe('a suggestion', () => {
  it('is kept by its hash and scores where the site asked for it, the last word on a text counting', async () => {
    const key = await keyOf(other, '--feedback')
    const before = (await kept(other)).length
    expect((await ask(key, suggestion('Some text.'), 'suggestscore')).status).toBe(200)
    const again = suggestion('Some text.', { attributeScores: { TOXICITY: { summaryScore: { value: 0 } } } })
    expect((await ask(key, again, 'suggestscore')).status).toBe(200)
    const rows = (await kept(other)).slice(before)
    expect(rows).toMatchObject([{ text: null, scores: { TOXICITY: 0 }, languages: ['en'] }])
  })

  it('is kept with its text only when the caller said so outright', async () => {
    const key = await keyOf(site, '--feedback')
    for (const [text, doNotStore] of [
      ['May be kept.', false],
      ['May not be kept.', true],
      ['Says nothing.', undefined],
      ['Holds a \0.', false],
      ['Holds a \ud800.', false],
    ] as const)
      expect((await ask(key, suggestion(text, { doNotStore }), 'suggestscore')).status).toBe(200)
    const texts = (await kept(site)).map(row => row.text)
    expect(texts.filter(text => text !== null)).toEqual(['May be kept.'])
    expect(texts).toHaveLength(5)
  })

  it('with names that are none is refused', async () => {
    const key = await keyOf(site, '--feedback')
    for (const name of ['\0', 'a b', '', 'x'.repeat(65)]) {
      const body = suggestion('Text.', { attributeScores: { [name]: { summaryScore: { value: 1 } } } })
      expect((await ask(key, body, 'suggestscore')).status).toBe(400)
    }
  })
})
