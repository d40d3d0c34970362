import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../../src/problem.ts'
import { request } from '../support/client.ts'
import { post, toxicity } from './contract.ts'
import { aloneDoor, type Door } from './doors.ts'

let door: Door
let now = 1_000_000_000_000
beforeAll(async () => {
  door = await aloneDoor()
})
afterAll(() => door.close())

const errorOf = (body: Record<string, unknown>) => body['error'] as Record<string, unknown>

describe('a quota', () => {
  it('is a minute’s, answered as Google does, with the seconds to wait', async () => {
    const limited = await aloneDoor({ now: () => now, perMinute: 2 })
    const ask = () => post(limited, toxicity('Fine.'))
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
    const { status, headers, body } = await ask()
    expect([status, headers.get('retry-after')]).toEqual([429, '20'])
    const metric = 'Analysis requests (AnalyzeComment)'
    expect(body).toEqual({
      error: {
        code: 429,
        message: `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute' of service 'commentanalyzer.googleapis.com' for consumer 'project:daily'.`,
        status: 'RESOURCE_EXHAUSTED',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'RATE_LIMIT_EXCEEDED',
            domain: 'googleapis.com',
            metadata: {
              service: 'commentanalyzer.googleapis.com',
              consumer: 'projects/daily',
              quota_metric: 'CommentAnalyzerService/analyze_requests',
              quota_limit: 'AnalyzeRequestsPerMinutePerProject',
              quota_limit_value: '2',
              quota_location: 'global',
            },
          },
          {
            '@type': 'type.googleapis.com/google.rpc.Help',
            links: [
              {
                description: 'Request a higher quota limit.',
                url: 'https://cloud.google.com/docs/quota#requesting_higher_quota',
              },
            ],
          },
        ],
      },
    })
    now += 20_000
    expect((await ask()).status).toBe(200)
    await limited.close()
  })
})

describe('a body', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'too large',
      JSON.stringify(toxicity('a'.repeat(600_000))),
      'Request payload size exceeds the limit: 524288 bytes.',
    ],
    [
      'not UTF-8',
      Buffer.concat([Buffer.from('{"comment": {"text": "'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')]),
      'Invalid JSON payload received. Encountered non UTF-8 code points.',
    ],
    ['empty', '', 'Comment must be non-empty.'],
    [
      'all brackets',
      '['.repeat(400_000),
      'Invalid JSON payload received. Message too deep. Max recursion depth reached.',
    ],
    [
      'deep JSON',
      `{"context": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'Invalid JSON payload received. Unknown name "context": Proto field is not repeating, cannot start list.',
    ],
  ])('that is %s is a 400', async (_, body, message) => {
    const answer = await request(`${door.url}/v1alpha1/comments:analyze?key=${door.key}`, {
      method: 'POST',
      body,
    })
    expect([answer.status, errorOf(answer.body)['message'], errorOf(answer.body)['status']]).toEqual([
      400,
      message,
      'INVALID_ARGUMENT',
    ])
  })

  it('that is too large and says no length is refused as well', async () => {
    const body = new ReadableStream({
      pull: stream => stream.enqueue(new Uint8Array(64 * 1024).fill(97)),
    })
    const answer = await fetch(`${door.url}/v1alpha1/comments:analyze?key=${door.key}`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Request payload size exceeds the limit')
  })

  it('of any kind is answered, and never by a 5xx', async () => {
    const field = fc.constantFrom(
      ...['comment', 'text', 'type', 'requestedAttributes', 'TOXICITY', 'languages', 'context', 'entries'],
      ...['spanAnnotations', 'attributeScores', 'summaryScore', 'spanScores', 'value', '__proto__'],
    )
    const json = fc.letrec(tie => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', 'en', 'zh', 'You idiot.', '\ud800', '\0'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(field, tie('any'), { maxKeys: 5 }),
      ),
    })).any
    const likely = fc.record(
      {
        comment: fc.oneof(json, fc.record({ text: fc.string({ unit: 'binary' }) })),
        requestedAttributes: fc.oneof(json, fc.constant({ TOXICITY: {} })),
        attributeScores: json,
        languages: fc.oneof(json, fc.constant(['en'])),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(json, likely),
        fc.constantFrom('analyze', 'suggestscore'),
        async (body, name) => {
          const { status, text } = await post(door, JSON.stringify(body), { name })
          expect([200, 400], text).toContain(status)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what is not there', () => {
  it('is a 404 in Google’s form', async () => {
    for (const [method, path] of [
      ['GET', '/v1alpha1/comments:analyze'],
      ['POST', '/v1alpha1/comments:analyse'],
      ['GET', '/'],
    ] as const) {
      const { status, body } = await request(`${door.url}${path}?key=${door.key}`, { method })
      expect([status, errorOf(body)['status']]).toEqual([404, 'NOT_FOUND'])
    }
  })
})

describe('a fault of ours', () => {
  it('is a 500 in Google’s form, logged without the text and the key', async () => {
    let log = ''
    const broken = await aloneDoor({
      classifier: {
        version: '1',
        asked: [],
        read() {
          throw new TypeError('broken')
        },
      },
      log: pino(
        { level: 'debug' },
        {
          write(line: string) {
            log += line
          },
        },
      ),
    })
    const { status, body, text } = await post(broken, toxicity('A secret text.'))
    await broken.close()
    expect([status, errorOf(body)['status']]).toEqual([500, 'INTERNAL'])
    expect(log).toContain('TypeError')
    for (const secret of ['secret text', broken.key]) expect(log + text).not.toContain(secret)
  })
})

describe('a database that is away', () => {
  it('is a 503 in Google’s form, with the seconds to wait', async () => {
    const away = await aloneDoor({
      keys: { find: () => Promise.reject(new Problem('unavailable', { retryAfter: 2 })) },
    })
    const { status, headers, body } = await post(away, toxicity('Fine.'))
    await away.close()
    expect([status, headers.get('retry-after'), errorOf(body)['status']]).toEqual([503, '2', 'UNAVAILABLE'])
  })
})
