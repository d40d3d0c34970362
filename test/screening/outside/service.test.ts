import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { made, patient } from '../../comments/texts.ts'
import { guest, isWhole, reader, until } from '../../support/client.ts'
import { httpKind } from '../../support/scorer-servers/http-scorer.ts'
import { type ScorerServer, startScorerServer } from '../../support/scorer-servers/server.ts'
import { startService, type TestService, type TestSite } from '../../support/service.ts'
import { secrets } from './setting.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-service-'))
const file = join(folder, 'scorers.json')
const lines: string[] = []
let server: ScorerServer
let service: TestService
let site: TestSite

beforeAll(async () => {
  server = await startScorerServer(httpKind)
  writeFileSync(join(folder, 'secret'), secrets.key)
  const own = {
    kind: 'http',
    name: 'own',
    url: `${server.url}/score`,
    secret: { file: 'secret' },
    retries: 0,
    breaker: { failures: 3, openMs: 200 },
  }
  writeFileSync(file, JSON.stringify({ scorers: [own] }))
  service = await startService({
    env: { SCORERS_FILE: file },
    log: pino({ level: 'debug' }, { write: line => void lines.push(line) }),
  })
  site = await service.site({
    ...patient,
    requiredScorers: ['own'],
    thresholds: [{ scorer: 'own', label: 'toxicity', hold: 0.7 }],
  })
})
afterAll(async () => {
  await service.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

const post = async (text: string) => made(await guest(service, site, 'thread').post(text))

describe('a service with a file of scorers', () => {
  it('asks them, with the page’s title and the comment that is answered', async () => {
    const author = guest(service, site, 'context')
    const page = { title: 'On clocks', url: 'https://example.com/clocks' }
    const parent = made(await author.post('I like clocks.', { page }))
    expect(parent.status).toBe('published')
    made(await author.post('So do I.', { parentId: parent.id }))
    expect(server.requests.at(-1)!.body).toMatchObject({
      text: 'So do I.',
      context: { title: 'On clocks', parent: 'I like clocks.' },
    })
    expect((await post('I could kill you.')).reason).toBe('wording')
  })

  it('finds by itself that one answers again, and publishes once what was held for that alone', async () => {
    const texts = ['Rain is coming.', 'The trains were late.', 'Nobody asked the nurses.', 'He builds boats.']
    server.mood = '500'
    // Those that found it out are withdrawn, so that no job of theirs finds out that it is over.
    const first = guest(service, site, 'first')
    for (let i = 0; i < 4; i++) {
      const { id } = made(await first.post(`Number ${i} found it out.`))
      await first.withdraw(id)
    }
    await until(() => service.db.selectFrom('scorerOutage').select('error').executeTakeFirst(), 'the outage')
    for (const text of texts) expect((await post(text)).reason).toBe('unavailable')
    expect((await reader(service, site, 'thread').list()).body.comments).toEqual([])
    server.mood = undefined
    const page = await until(async () => {
      const { body } = await reader(service, site, 'thread').list()
      return body.comments.length === texts.length ? body : null
    }, 'recovery')
    const shown = page.comments.filter(isWhole).map(({ body }) => JSON.stringify(body))
    for (const text of texts) expect(shown.filter(one => one.includes(text))).toHaveLength(1)
    expect(page.thread.version).toBe(texts.length)
  })

  it('logs that it was down and is up, and neither key nor text', () => {
    const all = lines.join('')
    expect(all).toContain('a scorer is down')
    expect(all).toContain('a scorer is up again')
    expect(all).not.toContain(secrets.key)
    expect(all).not.toMatch(/Rain is coming|kill you/)
  })

  it('does not start with a file that is at fault', async () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, '{"scorers": [{"kind": "http"}]}')
    await expect(startService({ env: { SCORERS_FILE: bad } })).rejects.toThrow('scorers.0.name')
  })
})
