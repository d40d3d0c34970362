import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, request } from '../support/client.ts'
import { coral, coralAnalyze, coralSuggest, python } from './clients.ts'
import type { Door } from './doors.ts'
import { refusals } from './refusals.ts'

type Body = Record<string, unknown>

export const post = (
  { url, key }: Pick<Door, 'url' | 'key'>,
  body: unknown,
  { name = 'analyze', headers = {} }: { name?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  request(`${url}/v1alpha1/comments:${name}?key=${key}`, { method: 'POST', body: body as Body, headers })

export const toxicity = (text: string, more: Body = {}) => ({
  comment: { text },
  requestedAttributes: { TOXICITY: {} },
  languages: ['en'],
  ...more,
})

export const probability = (value: number) => ({ value: expect.closeTo(value, 5), type: 'PROBABILITY' })

/** What every server of the protocol does: Google's stand-in, the service, and the analyzer that runs alone. */
export function contract(what: string, open: () => Promise<Door>): void {
  describe(what, () => {
    let door: Door
    beforeAll(async () => {
      door = await open()
    })
    afterAll(() => door.close())

    it('scores a comment, with one span for the whole of it', async () => {
      const { status, headers, body } = await post(
        door,
        toxicity('You idiot.', { clientToken: 'comment:42' }),
      )
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=UTF-8'])
      expect(body).toEqual({
        attributeScores: {
          TOXICITY: {
            spanScores: [{ begin: 0, end: 10, score: probability(0.92) }],
            summaryScore: probability(0.92),
          },
        },
        languages: ['en'],
        detectedLanguages: ['en'],
        clientToken: 'comment:42',
      })
    })

    it('scores what is Chinese, and finds the language when none is said', async () => {
      const { body } = await post(door, toxicity('你真是个白痴。', { languages: undefined }))
      expect(body).toMatchObject({
        attributeScores: { TOXICITY: { summaryScore: probability(0.91) } },
        languages: ['zh'],
        detectedLanguages: ['zh'],
      })
    })

    it('scores every sentence when asked, in UTF-16 units', async () => {
      const text = '你真是个白痴😀。算了，谢谢分享。'
      const asked = toxicity(text, { languages: ['zh'], spanAnnotations: true })
      const { body } = await post(door, asked)
      const { spanScores } = (body as never as { attributeScores: Record<string, { spanScores: unknown }> })
        .attributeScores['TOXICITY']!
      expect(spanScores).toEqual([
        { begin: 0, end: 9, score: probability(0.91) },
        { begin: 9, end: 17, score: probability(0.05) },
      ])
      expect(text.slice(9, 17)).toBe('算了，谢谢分享。')
    })

    it('scores several attributes, and leaves out those below their threshold', async () => {
      const requestedAttributes = {
        TOXICITY: { scoreType: 'PROBABILITY', scoreThreshold: 0.5 },
        THREAT: { scoreThreshold: 0.5 },
        INSULT: {},
      }
      const { body } = await post(door, { ...toxicity('You idiot.'), requestedAttributes })
      expect(Object.keys(body['attributeScores'] as Body).sort()).toEqual(['INSULT', 'TOXICITY'])
      const none = await post(door, {
        ...toxicity('A kind word.'),
        requestedAttributes: { TOXICITY: { scoreThreshold: 0.5 } },
      })
      expect(none.body).toEqual({ languages: ['en'], detectedLanguages: ['en'] })
    })

    it('takes every field that the protocol has', async () => {
      const every = toxicity('Fine.', {
        comment: { text: 'Fine.', type: 'PLAIN_TEXT' },
        doNotStore: true,
        communityId: 'news/main',
        sessionId: '91f0',
        dropUnsupportedAttributes: false,
        spanAnnotations: false,
        context: { entries: [{ text: 'An article', type: 'PLAIN_TEXT' }] },
      })
      expect((await post(door, every)).status).toBe(200)
    })

    it('leaves out what does not support the languages, when asked to', async () => {
      const requestedAttributes = { TOXICITY: {}, FLIRTATION: {} }
      const asked = toxicity('你好。', {
        languages: ['zh'],
        requestedAttributes,
        dropUnsupportedAttributes: true,
      })
      const { status, body } = await post(door, asked)
      expect([status, Object.keys(body['attributeScores'] as Body)]).toEqual([200, ['TOXICITY']])
    })

    it.each(refusals)('refuses %s', async (_, { name, body, message, detail }) => {
      const answer = await post(door, body, { name })
      expect(answer.headers.get('content-type')).toBe('application/json; charset=UTF-8')
      expect(answer.body).toEqual({
        error: { code: 400, message, status: 'INVALID_ARGUMENT', ...(detail && { details: [detail] }) },
      })
      expect(answer.status).toBe(400)
    })

    it('refuses a body that is no JSON', async () => {
      for (const body of ['{"comment"', 'no', '{"comment": {"text": "a"}}}']) {
        const answer = await post(door, body)
        expect([answer.status, (answer.body['error'] as Body)['status']]).toEqual([400, 'INVALID_ARGUMENT'])
        expect((answer.body['error'] as Body)['message']).toMatch(/^Invalid JSON payload received\. /)
      }
    })

    it('takes the key from the query, a header of its own, or as a bearer’s', async () => {
      const { url, key } = door
      const ask = (path: string, headers: Record<string, string> = {}) =>
        request(`${url}/v1alpha1/comments${path}`, { method: 'POST', body: toxicity('Fine.'), headers })
      const answers = [
        await ask(`:analyze?key=${key}&alt=json`),
        await ask(':analyze', { 'x-goog-api-key': key }),
        await ask(':analyze', { authorization: `Bearer ${key}` }),
        await ask(`%3Aanalyze?key=${key}`),
      ]
      expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 200])
    })

    it('refuses a missing and a wrong key before it looks at the body', async () => {
      const ask = (query: string) =>
        request(`${door.url}/v1alpha1/comments:analyze${query}`, { method: 'POST', body: '{' })
      const [missing, wrong] = [await ask(''), await ask('?key=wrong')]
      expect(missing.body).toEqual({
        error: {
          code: 403,
          message: expect.stringContaining("Method doesn't allow unregistered callers"),
          status: 'PERMISSION_DENIED',
        },
      })
      expect([missing.status, wrong.status]).toEqual([403, 400])
      expect(wrong.body).toEqual({
        error: {
          code: 400,
          message: 'API key not valid. Please pass a valid API key.',
          status: 'INVALID_ARGUMENT',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: 'API_KEY_INVALID',
              domain: 'googleapis.com',
              metadata: { service: 'commentanalyzer.googleapis.com' },
            },
          ],
        },
      })
    })

    it('takes a suggestion', async () => {
      const suggestion = {
        comment: { text: 'A kind word.' },
        attributeScores: { TOXICITY: { summaryScore: { value: 0 } } },
        languages: ['en'],
        communityId: 'news/main',
        clientToken: 'comment:42',
        sessionId: '91f0',
      }
      const { status, body } = await post(door, suggestion, { name: 'suggestscore' })
      expect([status, body]).toEqual([
        200,
        { clientToken: 'comment:42', requestedLanguages: ['en'], detectedLanguages: ['en'] },
      ])
    })

    it('serves Coral', async () => {
      const analyzed = await coral(door, 'comments:analyze', coralAnalyze('You idiot.'))
      expect([analyzed.status, analyzed.body['attributeScores']]).toMatchObject([
        200,
        { TOXICITY: { summaryScore: probability(0.92) } },
      ])
      const suggested = await coral(door, 'comments:suggestscore', coralSuggest('You idiot.', 1))
      expect([suggested.status, suggested.body['clientToken']]).toEqual([200, 'comment:42'])
    })

    it('serves Google’s client for Python', async () => {
      const analyzed = await python(door, 'analyze', toxicity('You idiot.', { spanAnnotations: true }))
      expect([analyzed.status, analyzed.body['attributeScores']]).toMatchObject([
        200,
        { TOXICITY: { summaryScore: probability(0.92) } },
      ])
      const body = {
        comment: { text: 'Hello.' },
        attributeScores: { TOXICITY: { summaryScore: { value: 0 } } },
      }
      expect((await python(door, 'suggestscore', body)).body).toEqual({ detectedLanguages: ['en'] })
    })
  })
}
