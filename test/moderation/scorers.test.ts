import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moderate, type Signals, type Threshold } from '../../moderation/index.ts'
import { judge, kindsOf, policyWith, submissionOf } from './submission.ts'

const policy = policyWith({
  requiredScorers: ['judge'],
  thresholds: [
    { scorer: 'judge', label: 'toxicity', hold: 0.7, reject: 0.9 },
    { scorer: 'extra', label: 'spam', hold: 0.5 },
  ],
})
const ok = (scores: object, scorer = 'judge', more: object = {}): Signals =>
  ({
    scorer,
    version: '1',
    outcome: { status: 'ok', readings: [{ language: null, scores, ...more }] },
  }) as unknown as Signals
const clean = ok({ toxicity: 0.1 })
const outcome = (value: unknown, scorer = 'judge') => ({ scorer, version: '1', outcome: value }) as Signals

function judged(...signals: Signals[]) {
  const decision = judge('hello', {}, policy, signals)
  return [decision.verdict, decision.reason, ...kindsOf(decision, 'scorers')]
}

describe('scores meet thresholds', () => {
  it.each([
    [0.1, 'publish', null],
    [0.6999, 'publish', null],
    [0.7, 'hold', 'wording'],
    [0.8999, 'hold', 'wording'],
    [0.9, 'reject', 'wording'],
    [1, 'reject', 'wording'],
  ] as const)('%d → %s', (toxicity, verdict, reason) => {
    expect(judged(ok({ toxicity })).slice(0, 2)).toEqual([verdict, reason])
  })
  it('of a scorer that is not required, too', () => {
    expect(judged(clean, ok({ spam: 0.5 }, 'extra'))).toEqual(['hold', 'wording', 'score'])
  })
  it('and labels without a threshold say nothing', () => {
    expect(judged(ok({ toxicity: 0.1, other: 1 }))).toEqual(['publish', null])
  })
  it('with the places the scorer gave', () => {
    const decision = judge('hello', {}, policy, [
      ok({ toxicity: 0.8 }, 'judge', { spans: { toxicity: [[0, 2]] } }),
    ])
    expect(decision.findings[0]).toMatchObject({
      spans: [[0, 2]],
      detail: { scorer: 'judge', label: 'toxicity', score: 0.8 },
    })
    expect(decision.versions.scorers).toEqual({ judge: '1' })
  })
})

describe('the most specific threshold counts', () => {
  const signal = (language: string | null, score: number, version = '1'): Signals => ({
    scorer: 'judge',
    version,
    outcome: { status: 'ok', readings: [{ language, scores: { toxicity: score } }] },
  })
  const verdict = (text: string, given: Signals, thresholds: Threshold[]) =>
    judge(text, {}, policyWith({ requiredScorers: ['judge'], thresholds }), [given]).verdict
  const plain = { scorer: 'judge', label: 'toxicity', hold: 0.5 }

  it('by language before any language', () => {
    const thresholds = [{ ...plain, language: 'zh', hold: 0.8 }, plain]
    expect(verdict('你好', signal('zh', 0.7), thresholds)).toBe('publish')
    expect(verdict('hello', signal('en', 0.7), thresholds)).toBe('hold')
  })
  it('by model before by language', () => {
    const thresholds = [
      { ...plain, language: 'zh', hold: 0.8 },
      { ...plain, model: '2', hold: 0.6 },
    ]
    expect(verdict('你好', signal('zh', 0.7, '2'), thresholds)).toBe('hold')
    expect(verdict('你好', signal('zh', 0.7, '1'), thresholds)).toBe('publish')
  })
  it('and among equals the last, which may switch it off', () => {
    expect(verdict('hello', signal('en', 0.7), [plain, { ...plain, hold: null }])).toBe('publish')
  })
  it('and where there is none a required scorer is not known', () => {
    expect(verdict('hello', signal('en', 0), [{ ...plain, language: 'zh' }])).toBe('hold')
  })
})

describe('every language of a text', () => {
  const thresholds = [{ scorer: 'judge', label: 'toxicity', hold: 0.5 }]
  const policy = policyWith({ requiredScorers: ['judge'], thresholds, otherLanguages: 'rules-only' })
  const read = (...readings: [string | null, number][]): Signals[] => [
    {
      scorer: 'judge',
      version: '1',
      outcome: {
        status: 'ok',
        readings: readings.map(([language, toxicity]) => ({ language, scores: { toxicity } })),
      },
    },
  ]
  const mixed = '这个政策我觉得 is total nonsense and everyone here knows it very well'
  it.each([
    ['read in both', read(['zh', 0], ['en', 0]), 'publish'],
    ['read in one only', read(['zh', 0]), 'hold'],
    ['read in neither', read(['fr', 0]), 'hold'],
    ['read as a whole', read([null, 0]), 'publish'],
    ['bad in the second', read(['zh', 0], ['en', 0.6]), 'hold'],
  ])('must be read: a mixed text %s', (_what, signals, verdict) => {
    expect(judge(mixed, {}, policy, signals).verdict).toBe(verdict)
  })
  it('is for the site to leave to the rules, when no scorer is for it', () => {
    const unsupported = [outcome({ status: 'unsupported', why: 'language' })]
    const russian = 'Это просто новость о погоде'
    expect(judge(russian, {}, policy, unsupported).verdict).toBe('publish')
    const strict = policyWith({ requiredScorers: ['judge'], thresholds })
    expect(judge(russian, {}, strict, unsupported)).toMatchObject({ verdict: 'hold', reason: 'language' })
    expect(judge('你好吗', {}, policy, unsupported).verdict).toBe('hold')
  })
})

describe('a scorer that alone may only hold', () => {
  const policy = policyWith({
    requiredScorers: [],
    thresholds: ['llm', 'other', 'judge'].map(scorer => ({
      scorer,
      label: 'policy',
      hold: 0.5,
      reject: 0.9,
    })),
  })
  const says = (scorer: string, score: number, most?: 'hold'): Signals => ({
    scorer,
    version: '1',
    ...(most && { most }),
    outcome: { status: 'ok', readings: [{ language: null, scores: { policy: score } }] },
  })
  it.each([
    ['alone', [says('llm', 1, 'hold')], 'hold'],
    ['with another that only holds', [says('llm', 1, 'hold'), says('judge', 0.6)], 'hold'],
    ['with another that passes it', [says('llm', 1, 'hold'), says('judge', 0)], 'hold'],
    ['twice over', [says('llm', 1, 'hold'), says('llm', 1, 'hold')], 'hold'],
    ['with another that rejects', [says('llm', 1, 'hold'), says('judge', 1)], 'reject'],
    ['with another of its kind that rejects', [says('llm', 1, 'hold'), says('other', 1, 'hold')], 'reject'],
    ['when it only would hold', [says('llm', 0.5, 'hold')], 'hold'],
    ['when it passes it', [says('llm', 0, 'hold')], 'publish'],
    ['beside one that may reject and does', [says('llm', 0, 'hold'), says('judge', 1)], 'reject'],
  ] as const)('%s', (_what, signals, verdict) => {
    expect(judge('hello', {}, policy, [...signals]).verdict).toBe(verdict)
    expect(judge('hello', {}, policy, [...signals].reverse()).verdict).toBe(verdict)
  })
  it('keeps its score and places where it is capped', () => {
    const [finding] = judge('hello', {}, policy, [says('llm', 1, 'hold')]).findings
    expect(finding).toMatchObject({ verdict: 'hold', detail: { kind: 'score', score: 1, threshold: 0.9 } })
  })
  it('says nothing sound when its bound is none', () => {
    const odd = { ...says('llm', 0), most: 'publish' } as unknown as Signals
    expect(kindsOf(judge('hello', {}, policy, [odd]), 'scorers')).toEqual(['nonsense'])
  })
})

it('places are told in what was typed', () => {
  const decision = judge('ab', { offsets: [2, 5, 9] }, policy, [
    ok({ toxicity: 0.8 }, 'judge', {
      spans: {
        toxicity: [
          [1, 2],
          [0, 9],
          [1, 1],
        ],
      },
    }),
  ])
  expect(decision.findings[0]!.spans).toEqual([[5, 6]])
})

describe('a required scorer without a sound answer holds', () => {
  it.each([
    ['no signal', [], 'missing'],
    ['another scorer only', [ok({}, 'extra')], 'missing'],
    ['a timeout', [outcome({ status: 'error', kind: 'timeout' })], 'error'],
    ['an unsupported language', [outcome({ status: 'unsupported', why: 'language' })], 'unsupported'],
    ['one of two answers', [clean, outcome({ status: 'error', kind: 'timeout' })], 'error'],
    ['no score for the label', [ok({})], 'missing-score'],
    ['a reading of the name only', [ok({ toxicity: 0 }, 'judge', { field: 'name' })], 'missing-language'],
    ['null for the label', [ok({ toxicity: null })], 'missing-score'],
    ['an inherited score', [ok(Object.create({ toxicity: 0 }))], 'missing-score'],
  ])('%s', (_what, signals, kind) => {
    expect(judged(...signals)).toEqual(['hold', 'unavailable', kind])
  })
})

const reading = (value: object) => ({ status: 'ok', readings: [{ language: null, ...value }] })
const nonsense: [string, unknown][] = [
  ['NaN', reading({ scores: { toxicity: Number.NaN } })],
  ['below 0', reading({ scores: { toxicity: -0.1 } })],
  ['above 1', reading({ scores: { toxicity: 1.1 } })],
  ['infinite', reading({ scores: { other: Number.POSITIVE_INFINITY } })],
  ['a string', reading({ scores: { toxicity: '0.1' } })],
  ['undefined', reading({ scores: { toxicity: undefined } })],
  ['a list of scores', reading({ scores: [0.1] })],
  ['no scores', reading({})],
  ['null scores', reading({ scores: null })],
  ['spans of strings', reading({ scores: { toxicity: 0 }, spans: { toxicity: [['0', '1']] } })],
  ['spans that end before they begin', reading({ scores: { toxicity: 0 }, spans: { toxicity: [[3, 1]] } })],
  ['a language that is none', reading({ language: 7, scores: { toxicity: 0 } })],
  ['a field that is none', reading({ field: 'link', scores: { toxicity: 0 } })],
  ['no readings', { status: 'ok', readings: [] }],
  ['readings that are none', { status: 'ok', readings: [null] }],
  ['scores without a reading', { status: 'ok', scores: { toxicity: 0 } }],
  ['an unknown status', { status: 'fine', scores: { toxicity: 0 } }],
  ['no outcome', undefined],
  ['a null outcome', null],
]

describe('nonsense holds, from any scorer', () => {
  it.each(nonsense)('%s', (_what, value) => {
    expect(judged(outcome(value)).slice(0, 3)).toEqual(['hold', 'unavailable', 'nonsense'])
    expect(judged(clean, outcome(value, 'extra'))).toEqual(['hold', 'unavailable', 'nonsense'])
  })
  it.each([null, undefined, 7, {}, { scorer: 'judge', version: 1, outcome: clean.outcome }])(
    'a signal that is %j',
    signal => {
      expect(judged(clean, signal as never)[0]).toBe('hold')
    },
  )
  it('an unrequired scorer may be down', () => {
    expect(judged(clean, outcome({ status: 'error', kind: 'timeout' }, 'extra'))).toEqual(['publish', null])
  })
})

describe('unknown never publishes', () => {
  it('whatever the signals are, unless the required scorer said it is clean', () => {
    const anySignal = fc.record({
      scorer: fc.oneof(fc.constant('judge'), fc.constant('extra'), fc.anything()),
      version: fc.oneof(fc.constant('1'), fc.anything()),
      outcome: fc.oneof(
        fc.anything(),
        fc.record({ status: fc.constantFrom('ok', 'error', 'unsupported', 'x'), readings: fc.anything() }),
        fc.record({
          status: fc.constant('ok'),
          readings: fc.array(
            fc.record({
              language: fc.constantFrom(null, 'en', 'zh', undefined),
              scores: fc.dictionary(
                fc.constantFrom('toxicity', 'other'),
                fc.oneof(fc.double(), fc.constant(null), fc.float({ min: 0, max: 1 })),
              ),
            }),
          ),
        }),
      ),
    })
    fc.assert(
      fc.property(fc.array(anySignal, { maxLength: 4 }), signals => {
        const decision = moderate(submissionOf('hello'), signals as Signals[], policy)
        if (decision.verdict !== 'publish') return
        const required = signals.filter(({ scorer }) => scorer === 'judge') as Signals[]
        expect(required.length).toBeGreaterThan(0)
        for (const { outcome } of required) {
          const readings = outcome.status === 'ok' ? outcome.readings : []
          const scores = readings
            .filter(({ language }) => language !== 'zh')
            .flatMap(one => one.scores['toxicity'] ?? [])
          expect(scores.length).toBeGreaterThan(0)
          for (const score of scores) expect(score >= 0 && score < 0.7).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })
  it.each([
    ['no signals list', [submissionOf('hello'), undefined, policy]],
    ['no submission', [undefined, [clean], policy]],
    ['no body', [{ ...submissionOf('hello'), body: undefined }, [clean], policy]],
    ['no author', [{ ...submissionOf('hello'), author: undefined }, [clean], policy]],
    ['no thread', [{ ...submissionOf('hello'), thread: undefined }, [clean], policy]],
    ['no links', [{ ...submissionOf('hello'), links: undefined }, [clean], policy]],
    ['no name', [{ ...submissionOf('hello'), name: undefined }, [clean], policy]],
    ['no fingerprint', [{ ...submissionOf('hello'), fingerprint: undefined }, [clean], policy]],
    ['a text too long', [submissionOf('a'.repeat(20_001)), [clean], policy]],
    ['a policy without options', [submissionOf('hello'), [clean], { number: 1 }]],
  ])('%s holds', (_what, [submission, signals, by]) => {
    const decision = moderate(submission as never, signals as never, by as never)
    expect(decision).toMatchObject({ verdict: 'hold', reason: 'unavailable' })
    expect(decision.findings.some(({ detail }) => detail?.kind === 'failed')).toBe(true)
  })
})
