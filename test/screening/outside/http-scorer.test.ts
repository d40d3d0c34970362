import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOutsideScorers } from '../../../src/screening/outside/create.ts'
import { signatureOf } from '../../../src/screening/outside/http-scorer/signature.ts'
import { httpKind } from '../../support/scorer-servers/http-scorer.ts'
import { marked } from '../../support/scorer-servers/misbehaviours.ts'
import { type ScorerServer, startScorerServer } from '../../support/scorer-servers/server.ts'
import { httpConfig, question, secrets, surroundings } from './setting.ts'

let server: ScorerServer
beforeAll(async () => {
  server = await startScorerServer(httpKind)
})
beforeEach(() => {
  server.requests.length = 0
})
afterAll(() => server.close())

function own(changes: Parameters<typeof httpConfig>[1] = {}, around = surroundings()) {
  return createOutsideScorers([httpConfig(server.url, changes)], around).scorers[0]!
}
const ask = async (text: string, asked: object = {}, scorer = own()) =>
  (await scorer.score(question(text, asked))).outcome

describe('a service of the operator’s own', () => {
  it('is sent what readers will see, with its context, signed', async () => {
    const around = surroundings()
    await ask('你好 Ada', { languages: ['zh', 'en'], context: { title: 'T', parent: 'P' } }, own({}, around))
    const { headers, text, body } = server.requests[0]!
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      site: 'site',
      text: '你好 Ada',
      name: 'Ada',
      languages: ['zh', 'en'],
      context: { title: 'T', parent: 'P' },
    })
    const timestamp = String(around.time.ms / 1000)
    const digest = createHmac('sha256', secrets.key).update(`${timestamp}.${text}`).digest('hex')
    expect(headers).toMatchObject({ 'parley-timestamp': timestamp, 'parley-signature': `v1=${digest}` })
    expect(text).not.toContain(secrets.key)
  })

  it('is sent another id each time, so that no answer serves twice', async () => {
    await ask('One')
    await ask('One')
    const ids = server.requests.map(({ body }) => (body as { id: string }).id)
    expect(new Set(ids).size).toBe(2)
  })

  it('answers in scores, null where it doesn’t know, under our labels', async () => {
    const scorer = own({ labels: { toxicity: 'insult' } })
    expect(await ask('You idiot', {}, scorer)).toEqual({
      status: 'ok',
      readings: [{ language: 'en', scores: { insult: 0.97, spam: null }, spans: { insult: [[4, 6]] } }],
    })
    expect(scorer.version).toBe('http/monday')
  })

  it('may not have two of its labels become one of ours', async () => {
    const scorer = own({ labels: { toxicity: 'spam' } })
    expect(await ask('Hello', {}, scorer)).toEqual({ status: 'error', kind: 'bad-response' })
  })

  it.each([
    ['400', 'bad-request'],
    ['401', 'auth'],
    ['403', 'auth'],
    ['404', 'bad-request'],
    ['410', 'unavailable'],
    ['503', 'unavailable'],
    ['204', 'bad-response'],
    ['another-model', 'bad-response'],
    ['unsupported-because', 'bad-response'],
    ['both-answers', 'bad-response'],
    ['no-scores', 'bad-response'],
    ['bad-label', 'bad-response'],
    ['spans-outside', 'bad-response'],
    ['spans-backwards', 'bad-response'],
  ])('has no answer when it says %s', async (name, kind) => {
    expect(await ask(`Hello ${marked(name)}`)).toEqual({ status: 'error', kind })
  })

  it.each(['language', 'too-long', 'label'])('may say that it can’t judge: %s', async why => {
    expect(await ask(`Hello ${marked(`unsupported-${why}`)}`)).toEqual({ status: 'unsupported', why })
  })
})

describe('the example on the page', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'http-scorer.md'), 'utf8')
  const code = /```js\n([\s\S]*?)```/.exec(page)![1]!
  const folder = mkdtempSync(join(tmpdir(), 'parley-example-'))
  let child: ChildProcess
  let url: string
  beforeAll(async () => {
    writeFileSync(join(folder, 'scorer.mjs'), code)
    child = spawn(process.execPath, [join(folder, 'scorer.mjs')], {
      env: { PORT: '0', SCORER_SECRET: secrets.key },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout!, 'data')) as [Buffer]
    url = `http://127.0.0.1:${/\d+/.exec(String(line))![0]}`
  })
  afterAll(() => {
    child.kill()
    rmSync(folder, { recursive: true })
  })

  const example = (changes: object = {}) => {
    const config = { ...httpConfig(url, { model: 'words-1', timeoutMs: 5_000 }), ...changes }
    return createOutsideScorers([config], { ...surroundings(), now: Date.now }).scorers[0]!
  }
  const scoreOf = async (text: string) => (await example().score(question(text))).outcome

  it('has some twenty lines, and scores', async () => {
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(24)
    expect(await scoreOf('You idiot')).toMatchObject({
      readings: [{ language: 'en', scores: { insult: 0.9 } }],
    })
    expect(await scoreOf('谢谢')).toMatchObject({ readings: [{ language: 'zh', scores: { insult: 0.1 } }] })
  })
  it('refuses a wrong secret', async () => {
    const { outcome } = await example({ secret: 'another' }).score(question('Hello'))
    expect(outcome).toEqual({ status: 'error', kind: 'auth' })
  })
  it('refuses what is not signed, changed on the way, or old', async () => {
    const body = JSON.stringify({ id: randomUUID(), text: 'Hello', languages: ['en'] })
    const post = async (headers: Record<string, string>, sent = body) =>
      (await fetch(url, { method: 'POST', body: sent, headers })).status
    const signed = signatureOf(body, secrets.key, Date.now())
    expect(await post(signed)).toBe(200)
    expect(await post({})).toBe(401)
    expect(await post(signed, body.replace('Hello', 'Adieu'))).toBe(401)
    expect(await post({ ...signed, 'parley-timestamp': '1' })).toBe(401)
    expect(await post({ ...signed, 'parley-signature': 'v1=é' })).toBe(401)
    expect(await post(signatureOf(body, secrets.key, Date.now() - 301_000))).toBe(401)
  })
})
