import { inspect } from 'node:util'
import Perspective from 'perspective-api-client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOutsideScorers } from '../../../src/screening/outside/create.ts'
import { chunksOf } from '../../../src/screening/outside/perspective/chunks.ts'
import { PerspectiveClient } from '../../../src/screening/outside/perspective/client.ts'
import { attributeOf, labelOf } from '../../../src/screening/outside/perspective/labels.ts'
import { type FakeRequest, startFakePerspective } from '../../support/fake-perspective/server.ts'
import { perspectiveConfig, question, secrets, surroundings } from './setting.ts'

type Google = Awaited<ReturnType<typeof startFakePerspective>>
type Sent = {
  comment: { text: string; type: string }
  languages: string[]
  requestedAttributes: object
  [more: string]: unknown
}
let google: Google
beforeAll(async () => {
  google = await startFakePerspective({ keys: [secrets.key] })
})
beforeEach(() => {
  google.requests.length = 0
})
afterAll(() => google.close())

/** For services that never answer. */
const hasty = { timeoutMs: 100 }

const sent = (): Sent[] => google.requests.map(({ body }: FakeRequest) => body as Sent)
const textsSent = () => sent().map(({ comment }) => comment.text)

function perspective(changes: object = {}, around = surroundings()) {
  const [scorer] = createOutsideScorers([perspectiveConfig(google.url, changes)], around).scorers
  return scorer!
}
const ask = async (text: string, changes: object = {}, asked: object = {}) =>
  (await perspective(changes).score(question(text, asked))).outcome

const client = () =>
  new PerspectiveClient({
    ...surroundings(),
    apiKey: secrets.key,
    baseUrl: `${google.url}/`,
    maxBytes: 20_480,
    maxAnswerBytes: 65_536,
  })
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => new Error('nothing was thrown'),
    (error: Error) => error,
  )

describe('what is wrong with the npm client is not wrong with ours', () => {
  it('1: it asks at any address', async () => {
    await client().analyze('Hello')
    expect(google.requests[0]).toMatchObject({ path: '/v1alpha1/comments:analyze', method: 'POST' })
  })
  it('2: a service that hangs is left when the time is up', async () => {
    expect(await ask('Hello [[fake:hang]]', hasty)).toEqual({ status: 'error', kind: 'timeout' })
    expect(await ask('Hello [[fake:drip]]', hasty)).toEqual({ status: 'error', kind: 'timeout' })
  })
  it('3: what is refused is not posted all the same', async () => {
    expect(await caught(client().analyze(''))).toBeInstanceOf(Perspective.TextEmptyError)
    expect(await caught(client().analyze('a'.repeat(20_481)))).toBeInstanceOf(Perspective.TextTooLongError)
    expect(google.requests).toEqual([])
  })
  it.each(['1<2 你是傻逼', 'hello <fuck you', 'a<"b > kill you', 'I <3 you', 'if (a<b) you idiot'])(
    '4: no part of “%s” is taken for HTML',
    async text => {
      await ask(text, {}, { languages: ['en'] })
      await client().analyze(text, { stripHTML: true })
      expect(textsSent()).toEqual([text, text])
    },
  )
  it('5: a limit in bytes is counted in bytes', async () => {
    expect(await caught(client().analyze('字'.repeat(6_827)))).toBeInstanceOf(Perspective.TextTooLongError)
    await client().analyze('字'.repeat(6_826))
    expect(google.requests).toHaveLength(1)
  })
  it('6: nothing is cut off, and no character in two', async () => {
    await client().analyze(`a${'😀'.repeat(5_000)}`, { truncate: true, attributes: ['TOXICITY'] })
    expect(textsSent()).toEqual([`a${'😀'.repeat(5_000)}`])
    const long = client().analyze('a'.repeat(20_481), { truncate: true })
    expect(await caught(long)).toBeInstanceOf(Perspective.TextTooLongError)
    google.requests.length = 0
    expect(await ask('😀x'.repeat(300), { maxBytes: 101 })).toMatchObject({ status: 'ok' })
    for (const text of textsSent()) expect(text.isWellFormed()).toBe(true)
    expect(
      textsSent()
        .sort((a, b) => b.length - a.length)
        .join(''),
    ).toBe('😀x'.repeat(300))
  })
  it('7: a request is checked like a text, and stays as it was', async () => {
    const empty = { comment: { text: '' }, languages: ['en'] }
    expect(await caught(client().analyze(empty))).toBeInstanceOf(Perspective.TextEmptyError)
    const given = { comment: { text: 'a <b> c' }, languages: ['en'] }
    await client().analyze(given, { stripHTML: true })
    expect(given).toEqual({ comment: { text: 'a <b> c' }, languages: ['en'] })
  })
  it('8: nothing may be stored, whatever anybody says', async () => {
    await client().analyze({ comment: { text: 'Hello' }, doNotStore: false }, { doNotStore: false })
    await ask('Hello')
    expect(sent().map(({ doNotStore }) => doNotStore)).toEqual([true, true])
  })
  it('9: attributes come from one place only, and no text is no request', async () => {
    await ask('Hello', { attributes: ['INSULT', 'THREAT'] })
    expect(sent()[0]!.requestedAttributes).toEqual({ INSULT: {}, THREAT: {} })
    expect(await caught(client().analyze(null as never))).toBeInstanceOf(TypeError)
    expect(google.requests).toHaveLength(1)
  })
  it('10: no error and no object shows key or text', async () => {
    const error = await caught(client().analyze(`${secrets.text} [[fake:API_KEY_INVALID]]`))
    expect(error).toBeInstanceOf(Perspective.ResponseError)
    for (const shown of [error, client(), google.requests.length]) {
      const all = inspect(shown, { depth: 9, showHidden: true })
      expect(all).not.toContain(secrets.key)
      expect(all).not.toContain(secrets.text)
    }
    expect(google.requests[0]!.headers['x-goog-api-key']).toBe(secrets.key)
    expect(google.requests[0]!.path).not.toContain('key')
  })
  it('11: a time that is up and a service that is away can be told apart', async () => {
    const away = createOutsideScorers([perspectiveConfig('http://127.0.0.1:9')], surroundings()).scorers[0]!
    expect((await away.score(question('Hello'))).outcome).toEqual({ status: 'error', kind: 'unavailable' })
    expect(await ask('Hello [[fake:hang]]', hasty)).toEqual({ status: 'error', kind: 'timeout' })
  })
})

describe('every error that is documented', () => {
  it.each([
    ['COMMENT_EMPTY', { status: 'unsupported', why: 'empty' }],
    ['COMMENT_TOO_LONG', { status: 'unsupported', why: 'too-long' }],
    ['NO_REQUESTED_ATTRIBUTES', 'bad-request'],
    ['LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE', { status: 'unsupported', why: 'language' }],
    ['LANGUAGE_DETECTION_FAILED', { status: 'unsupported', why: 'language' }],
    ['INVALID_REQUEST', 'bad-request'],
    ['API_KEY_INVALID', 'auth'],
    ['PERMISSION_DENIED', 'auth'],
    ['429', 'rate-limited'],
    ['429-retry-after', 'rate-limited'],
    ['500', 'unavailable'],
    ['503-html', 'unavailable'],
    ['hang', 'timeout'],
    ['drip', 'timeout'],
    ['truncated', 'bad-response'],
    ['no-scores', { status: 'unsupported', why: 'label' }],
    ['nan', 'bad-response'],
    ['string-score', 'bad-response'],
    ['above-one', 'bad-response'],
    ['redirect', 'bad-response'],
    ['410', 'unavailable'],
  ])('%s', async (name, expected) => {
    const outcome = typeof expected === 'string' ? { status: 'error', kind: expected } : expected
    const changes = ['hang', 'drip'].includes(name) ? hasty : {}
    expect(await ask(`Hello [[fake:${name}]]`, changes)).toEqual(outcome)
  })
  it('and a key that is wrong', async () => {
    expect(await ask('Hello', { key: 'another' })).toEqual({ status: 'error', kind: 'auth' })
  })
})

describe('a text is asked about', () => {
  const readings = async (...given: Parameters<typeof ask>) => {
    const outcome = await ask(...given)
    return outcome.status === 'ok' ? outcome.readings : outcome
  }

  it('in full, in its language, with all that is agreed', async () => {
    expect(await readings('You idiot.')).toEqual([
      {
        language: 'en',
        scores: { toxicity: 0.92, insult: 0.92, threat: 0.05 },
        spans: { toxicity: [[0, 10]], insult: [[0, 10]], threat: [[0, 10]] },
      },
    ])
    expect(sent()[0]).toEqual({
      comment: { text: 'You idiot.', type: 'PLAIN_TEXT' },
      requestedAttributes: { TOXICITY: {}, INSULT: {}, THREAT: {} },
      languages: ['en'],
      spanAnnotations: true,
      dropUnsupportedAttributes: true,
      doNotStore: true,
      clientToken: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })
  it('once for each language, so that each has a reading', async () => {
    const found = await readings('这个 idea 白痴', {}, { languages: ['zh', 'en'] })
    expect(found).toMatchObject([
      { language: 'zh', scores: { insult: 0.91 } },
      { language: 'en', scores: { insult: 0.91 } },
    ])
    expect(sent().map(({ languages }) => languages)).toEqual([['zh'], ['en']])
  })
  it('with simplified characters, and places in what was written', async () => {
    const text = '謝謝。你是個白痴。再見'
    expect(await readings(text)).toMatchObject([{ spans: { insult: [[3, 9]] } }])
    expect(textsSent()).toEqual(['谢谢。你是个白痴。再见'])
  })
  it('with places that hold where a simplified character is longer', async () => {
    const text = '㗲。你是白痴。'
    expect(await readings(text)).toMatchObject([{ spans: { insult: [[2, 7]] } }])
    expect(textsSent()).toEqual(['𠵾。你是白痴。'])
  })
  it('and its places are those that weigh most, heaviest first', async () => {
    const found = await readings('Good day. You idiot! Well, damn it. Yes.', { attributes: ['TOXICITY'] })
    expect(found).toMatchObject([
      {
        spans: {
          toxicity: [
            [9, 20],
            [20, 35],
          ],
        },
      },
    ])
  })
  it('in pieces when it is long, and is as bad as the worst of them', async () => {
    const text = `${'很好的文章。'.repeat(30)}你是白痴。${'谢谢大家。'.repeat(30)}`
    const found = await readings(text, { maxBytes: 300 })
    expect(google.requests.length).toBeGreaterThan(3)
    for (const piece of textsSent()) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(300)
    for (const piece of textsSent()) expect(text).toContain(piece)
    expect(textsSent().join('')).toHaveLength(text.length)
    const begin = text.indexOf('你是白痴')
    expect(found).toMatchObject([{ scores: { insult: 0.91 }, spans: { insult: [[begin, begin + 5]] } }])
  })
  it('but not when it has no letters, or is in no language of its', async () => {
    expect(await readings('🙇', {}, { languages: [] })).toEqual({ status: 'unsupported', why: 'empty' })
    expect(await readings('สวัสดี', {}, { languages: ['und'] })).toEqual({
      status: 'unsupported',
      why: 'language',
    })
    expect(await readings('你好', { languages: ['en'] })).toEqual({ status: 'unsupported', why: 'language' })
    expect(google.requests).toEqual([])
  })
  it('and its name too, unless that is switched off', async () => {
    const found = await readings('Hello', { names: true }, { name: '白痴' })
    expect(found).toMatchObject([
      { language: 'en', scores: { insult: 0.05 } },
      { field: 'name', language: 'zh', scores: { insult: 0.91 } },
    ])
  })
  it('and an attribute without a score is null, never 0', async () => {
    expect(await readings('Hello [[fake:missing-attribute]]')).toMatchObject([
      { scores: { toxicity: null, insult: 0.05 } },
    ])
    const found = await readings('你好', { attributes: ['TOXICITY', 'SEXUALLY_EXPLICIT'] })
    expect(found).toMatchObject([{ scores: { toxicity: 0.05, sexual: null } }])
  })
  it('and pieces that were scored by different attributes have no score', async () => {
    const text = `${'Hello there. '.repeat(10)}[[fake:missing-attribute]]`
    expect(await readings(text, { maxBytes: 140 })).toEqual({
      status: 'error',
      kind: 'bad-response',
    })
  })
})

describe('pieces', () => {
  it.each([
    ['one sentence', 'One. Two. Three. ', 6],
    ['between characters as readers see them', '👨‍👩‍👧‍👦'.repeat(3), 30],
    ['inside one where it must be', 'e'.concat('\u0301'.repeat(50)), 20],
    ['lone surrogates and all', 'a\ud800b\udc00'.repeat(9), 10],
  ])('%s', (_what, text, most) => {
    const chunks = chunksOf(text, most)
    expect(chunks.map(chunk => chunk.text).join('')).toBe(text)
    for (const chunk of chunks) {
      expect(Buffer.byteLength(chunk.text)).toBeLessThanOrEqual(most)
      expect(text.startsWith(chunk.text, chunk.begin)).toBe(true)
    }
  })
})

describe('labels', () => {
  it('are ours, and lead back to theirs', () => {
    expect(labelOf('SEXUALLY_EXPLICIT')).toBe('sexual')
    expect(attributeOf('sexual')).toBe('SEXUALLY_EXPLICIT')
    expect(attributeOf(labelOf('LIKELY_TO_REJECT'))).toBe('LIKELY_TO_REJECT')
  })
})

describe('the end of Google’s service', () => {
  const at = (day: string, config: object = {}) => {
    const around = surroundings({
      fetch: async () => Response.json({ languages: ['en'], attributeScores: scores }),
    })
    const scores = {
      TOXICITY: { summaryScore: { value: 0.1 } },
      INSULT: { summaryScore: { value: 0.1 } },
      THREAT: { summaryScore: { value: 0.1 } },
    }
    around.time.ms = Date.parse(day)
    const given = { baseUrl: 'https://commentanalyzer.googleapis.com/', ...config }
    const scorer = createOutsideScorers([perspectiveConfig('', given)], around).scorers[0]!
    return { around, scorer, ask: async () => (await scorer.score(question(`${Math.random()}`))).outcome }
  }
  const answers = { status: 'ok' }
  const isOff = { status: 'error', kind: 'unavailable' }

  it('is nothing to speak of until 60 days before', async () => {
    const { scorer, around, ask } = at('2026-11-01T23:59:59Z')
    expect(await ask()).toMatchObject(answers)
    expect(scorer.state().notice).toBeNull()
    expect(around.lines).toEqual([])
  })
  it('is said from then on, once a day', async () => {
    const { scorer, around, ask } = at('2026-11-02T00:00:00Z')
    expect(await ask()).toMatchObject(answers)
    expect(scorer.state()).toMatchObject({ state: 'up', notice: { kind: 'ends', on: '2026-12-31' } })
    await scorer.tick()
    expect(around.lines).toHaveLength(1)
    expect(around.lines[0]).toContain('"days":60')
    around.time.ms += 86_400_000
    await scorer.tick()
    expect(around.lines).toHaveLength(2)
  })
  it('switches it off, which is an error and no excuse', async () => {
    const last = at('2026-12-31T23:59:59Z')
    expect(await last.ask()).toMatchObject(answers)
    last.around.time.ms += 1_000
    expect(await last.ask()).toEqual(isOff)
    expect(last.scorer.state()).toMatchObject({ state: 'down', notice: { kind: 'ended' } })
  })
  it('is none of other services', async () => {
    const { scorer, ask } = at('2027-06-01T00:00:00Z', { baseUrl: 'https://perspective.example/' })
    expect(await ask()).toMatchObject(answers)
    expect(scorer.state().notice).toBeNull()
  })
  it('can be put off, should Google do so', async () => {
    expect(await at('2027-01-15T00:00:00Z', { sunset: '2027-03-31' }).ask()).toMatchObject(answers)
  })
})
