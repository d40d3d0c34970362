import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moderate, type Signals } from '../../moderation/index.ts'
import { judge, kindsOf, policyWith, submissionOf } from './submission.ts'

const policy = policyWith({
  requiredScorers: ['judge'],
  thresholds: { judge: { toxicity: { hold: 0.7, reject: 0.9 } }, extra: { spam: { hold: 0.5 } } },
})
const ok = (scores: object, scorer = 'judge', more: object = {}): Signals =>
  ({ scorer, version: '1', outcome: { status: 'ok', scores, ...more } }) as Signals
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

describe('a required scorer without a sound answer holds', () => {
  it.each([
    ['no signal', [], 'missing'],
    ['another scorer only', [ok({}, 'extra')], 'missing'],
    ['a timeout', [outcome({ status: 'error', kind: 'timeout' })], 'error'],
    ['an unsupported language', [outcome({ status: 'unsupported', why: 'language' })], 'unsupported'],
    ['one of two answers', [clean, outcome({ status: 'error', kind: 'timeout' })], 'error'],
    ['no score for the label', [ok({})], 'missing-score'],
    ['null for the label', [ok({ toxicity: null })], 'missing-score'],
    ['an inherited score', [ok(Object.create({ toxicity: 0 }))], 'missing-score'],
  ])('%s', (_what, signals, kind) => {
    expect(judged(...signals)).toEqual(['hold', 'unavailable', kind])
  })
})

const nonsense: [string, unknown][] = [
  ['NaN', { status: 'ok', scores: { toxicity: Number.NaN } }],
  ['below 0', { status: 'ok', scores: { toxicity: -0.1 } }],
  ['above 1', { status: 'ok', scores: { toxicity: 1.1 } }],
  ['infinite', { status: 'ok', scores: { other: Number.POSITIVE_INFINITY } }],
  ['a string', { status: 'ok', scores: { toxicity: '0.1' } }],
  ['undefined', { status: 'ok', scores: { toxicity: undefined } }],
  ['a list of scores', { status: 'ok', scores: [0.1] }],
  ['no scores', { status: 'ok' }],
  ['null scores', { status: 'ok', scores: null }],
  ['spans of strings', { status: 'ok', scores: { toxicity: 0 }, spans: { toxicity: [['0', '1']] } }],
  [
    'spans that end before they begin',
    { status: 'ok', scores: { toxicity: 0 }, spans: { toxicity: [[3, 1]] } },
  ],
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
        fc.record({ status: fc.constantFrom('ok', 'error', 'unsupported', 'x'), scores: fc.anything() }),
        fc.record({
          status: fc.constant('ok'),
          scores: fc.dictionary(
            fc.constantFrom('toxicity', 'other'),
            fc.oneof(fc.double(), fc.constant(null), fc.float({ min: 0, max: 1 })),
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
          const score = outcome.status === 'ok' ? outcome.scores['toxicity'] : null
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThan(0.7)
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
