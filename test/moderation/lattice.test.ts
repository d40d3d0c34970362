import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compilePolicy,
  defaultPolicy,
  fingerprint,
  moderate,
  type PolicyOptions,
  type Signals,
  type Submission,
  type Term,
  type Verdict,
} from '../../moderation/index.ts'
import { moderateBy } from '../../moderation/moderate.ts'
import { type PolicyRule, policyRules } from '../../moderation/policy.ts'
import { viewVersions } from '../../moderation/text/views.ts'
import { shippedEn } from '../../moderation/word-list/shipped/en.ts'
import { shippedZh } from '../../moderation/word-list/shipped/zh.ts'
import { judge, link, policyWith, shippedPolicy, submissionOf } from './submission.ts'

const strength: Record<Verdict, number> = { publish: 0, hold: 1, reject: 2 }

/** A rule that says what it is told. */
function says(name: string, kind: string, verdict: Verdict, more: Partial<PolicyRule> = {}): PolicyRule {
  const found = { verdict, field: 'body' as const, view: 'raw', spans: [], detail: { kind } }
  return { rule: { name, version: 1, judge: () => [found] }, reason: 'wording', ...more }
}
const throwing: PolicyRule = {
  rule: {
    name: 'broken',
    version: 1,
    judge() {
      throw new TypeError('secret text')
    },
  },
  reason: 'wording',
  lifts: { trusted: ['failed'] },
}

const words = [
  'hello',
  'fuck',
  '傻*逼',
  '好东西',
  'see https://a.example/x',
  'bad.example',
  'sh1t',
  '操。你。妈',
  'gadget',
]
const pastTexts = fc.array(
  fc
    .record({ text: fc.constantFrom('hello hello hello hello', '同意'), secondsAgo: fc.nat(4000) })
    .map(({ text, secondsAgo }) => {
      return { ...fingerprint(text), secondsAgo }
    }),
  { maxLength: 8 },
)
const anySubmission: fc.Arbitrary<Submission> = fc
  .record({
    text: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map(list => list.join(' ')),
    links: fc.array(fc.constantFrom(link('https://a.example/'), link('https://bad.example/'), link('::')), {
      maxLength: 5,
    }),
    premoderation: fc.boolean(),
    recent: pastTexts,
    own: pastTexts,
    standing: fc.constantFrom('normal', 'trusted', 'held', 'banned'),
    staff: fc.boolean(),
    publishedCount: fc.nat(5),
  })
  .map(({ text, links, premoderation, recent, own, standing, staff, publishedCount }) =>
    submissionOf(text, {
      links,
      thread: { premoderation, recent },
      author: { standing: standing as 'held', staff, publishedCount, recent: own },
    }),
  )
const anySignals: fc.Arbitrary<Signals[]> = fc.array(
  fc.record({
    scorer: fc.constantFrom('one', 'two'),
    version: fc.constant('1'),
    most: fc.constantFrom(undefined, 'hold' as const),
    outcome: fc.oneof(
      fc.record({
        status: fc.constant('ok' as const),
        readings: fc.array(
          fc.record({
            language: fc.constantFrom('zh', 'en', null),
            scores: fc.record({
              bad: fc.oneof(fc.float({ min: 0, max: 1, noNaN: true }), fc.constant(null)),
            }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      fc.constant({ status: 'error' as const, kind: 'timeout' as const }),
    ),
  }),
  { maxLength: 4 },
)
const anyTerms: fc.Arbitrary<Term[]> = fc.array(
  fc.record({
    term: fc.constantFrom('gadget', '好东西', 'hello', '东西'),
    action: fc.constantFrom('hold', 'reject'),
  }) as fc.Arbitrary<Term>,
  { maxLength: 3 },
)
const thresholds: PolicyOptions['thresholds'] = [
  { scorer: 'one', label: 'bad', hold: 0.5, reject: 0.9 },
  { scorer: 'one', label: 'bad', language: 'zh', hold: 0.4 },
  { scorer: 'two', label: 'bad', hold: 0.3 },
]
const hosts = { most: 2, allowHosts: ['a.example'], holdHosts: [], rejectHosts: ['bad.example'] }

describe('the strongest verdict wins', () => {
  it('which every finding that is not lifted has a part in', () => {
    const policy = policyWith({ thresholds, links: hosts, terms: [{ term: 'gadget', action: 'reject' }] })
    fc.assert(
      fc.property(anySubmission, anySignals, (submission, signals) => {
        const { verdict, findings, reason } = moderate(submission, signals, policy)
        const strongest = Math.max(
          0,
          ...findings.filter(one => !one.liftedBy).map(one => strength[one.verdict]),
        )
        expect(strength[verdict]).toBe(strongest)
        expect(reason === null).toBe(verdict === 'publish')
        for (const finding of findings) if (finding.liftedBy) expect(finding.verdict).toBe('hold')
      }),
      { numRuns: 400 },
    )
  })

  it('and one more finding never lowers it', () => {
    const anyRules = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<Verdict>('publish', 'hold', 'reject'))
        .map(([kind, verdict]) =>
          says(`rule ${kind}`, kind, verdict, { lifts: { trusted: ['a'], staff: ['b'] } }),
        ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anyRules, anyRules, anySubmission, (some, more, submission) => {
        const before = moderateBy(some, submission, [], shippedPolicy)
        const after = moderateBy([...some, ...more], submission, [], shippedPolicy)
        expect(strength[after.verdict]).toBeGreaterThanOrEqual(strength[before.verdict])
      }),
    )
  })

  it('and one more term never lowers it', () => {
    fc.assert(
      fc.property(anySubmission, anyTerms, anyTerms, (submission, some, more) => {
        const before = moderate(submission, [], policyWith({ terms: some }))
        const after = moderate(submission, [], policyWith({ terms: [...some, ...more] }))
        expect(strength[after.verdict]).toBeGreaterThanOrEqual(strength[before.verdict])
      }),
      { numRuns: 200 },
    )
  })

  it('and one more signal never lowers it, once the required ones are there', () => {
    const policy = policyWith({ thresholds, requiredScorers: ['one'] })
    const clean: Signals = {
      scorer: 'one',
      version: '1',
      outcome: { status: 'ok', readings: [{ language: null, scores: { bad: 0 } }] },
    }
    fc.assert(
      fc.property(anySubmission, anySignals, anySignals, (submission, some, more) => {
        const before = moderate(submission, [clean, ...some], policy)
        const after = moderate(submission, [clean, ...some, ...more], policy)
        expect(strength[after.verdict]).toBeGreaterThanOrEqual(strength[before.verdict])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the order of rules', () => {
  it('never changes verdict, reason or findings', () => {
    const policy = compilePolicy(
      { ...defaultPolicy, thresholds, links: hosts, terms: [{ term: 'gadget', action: 'reject' }] },
      1,
    )
    const anyOrder = fc.shuffledSubarray([...policyRules, throwing, says('x', 'x', 'hold')], {
      minLength: policyRules.length + 2,
    })
    fc.assert(
      fc.property(anyOrder, anySubmission, anySignals, (order, submission, signals) => {
        const sorted = moderateBy(
          [...policyRules, throwing, says('x', 'x', 'hold')],
          submission,
          signals,
          policy,
        )
        const shuffled = moderateBy(order, submission, signals, policy)
        expect([shuffled.verdict, shuffled.reason]).toEqual([sorted.verdict, sorted.reason])
        const names = (findings: typeof sorted.findings) => findings.map(one => JSON.stringify(one)).sort()
        expect(names(shuffled.findings)).toEqual(names(sorted.findings))
      }),
      { numRuns: 300 },
    )
  })

  it('of signals neither', () => {
    const policy = policyWith({ thresholds, requiredScorers: ['one'] })
    fc.assert(
      fc.property(anySubmission, anySignals, (submission, signals) => {
        const one = moderate(submission, signals, policy)
        const other = moderate(submission, [...signals].reverse(), policy)
        expect([other.verdict, other.reason]).toEqual([one.verdict, one.reason])
      }),
      { numRuns: 200 },
    )
  })
})

describe('a rule that throws', () => {
  it('holds, names itself and repeats nothing of the text', () => {
    const decision = moderateBy([throwing], submissionOf('hello'), [], shippedPolicy)
    expect(decision).toMatchObject({ verdict: 'hold', reason: 'unavailable' })
    expect(decision.findings).toMatchObject([
      { rule: 'broken', detail: { kind: 'failed', error: 'TypeError' } },
    ])
    expect(JSON.stringify(decision)).not.toContain('secret')
  })
  it('does not silence the others', () => {
    const rules = [throwing, says('strict', 'x', 'reject')]
    expect(moderateBy(rules, submissionOf('hello'), [], shippedPolicy).verdict).toBe('reject')
  })
  it('is one that finds more than is sensible', () => {
    const decision = judge('傻逼'.repeat(6000))
    expect(decision).toMatchObject({ verdict: 'hold', reason: 'unavailable' })
    expect(decision.findings).toMatchObject([{ rule: 'word-list', detail: { kind: 'failed' } }])
  })
})

describe('exemptions', () => {
  const named: PolicyRule[] = [
    says('soft', 'soft', 'hold', { lifts: { trusted: ['soft'], staff: ['soft', 'other'] } }),
  ]
  it.each([
    ['normal', false, 'hold', undefined],
    ['trusted', false, 'publish', 'trusted'],
    ['normal', true, 'publish', 'staff'],
    ['held', false, 'hold', undefined],
  ] as const)('for %s, staff %s → %s', (standing, staff, verdict, liftedBy) => {
    const decision = moderateBy(
      named,
      submissionOf('hello', { author: { standing, staff } }),
      [],
      shippedPolicy,
    )
    expect(decision.verdict).toBe(verdict)
    expect(decision.findings[0]!.liftedBy).toBe(liftedBy)
  })
  it.each([
    [
      'a kind that is not named',
      says('soft', 'hard', 'hold', { lifts: { trusted: ['soft'], staff: ['soft'] } }),
      'hold',
    ],
    ['a reject', says('soft', 'soft', 'reject', { lifts: { trusted: ['soft'], staff: ['soft'] } }), 'reject'],
    ['a rule without exemptions', says('soft', 'soft', 'hold'), 'hold'],
  ] as const)('never lift %s', (_what, rule, verdict) => {
    const submission = submissionOf('hello', { author: { standing: 'trusted', staff: true } })
    expect(moderateBy([rule], submission, [], shippedPolicy).verdict).toBe(verdict)
  })
})

describe('the shipped policy', () => {
  it('never rejects, whatever is written', () => {
    fc.assert(
      fc.property(anySubmission, anySignals, (submission, signals) => {
        expect(moderate(submission, signals, shippedPolicy).verdict).not.toBe('reject')
      }),
      { numRuns: 300 },
    )
  })
  it('says which versions judged', () => {
    expect(judge('hello').versions).toEqual({
      policy: 1,
      views: viewVersions,
      wordLists: `zh.${shippedZh.version} en.${shippedEn.version}`,
      scorers: {},
    })
  })
  it('answers the same for the same submission', () => {
    fc.assert(
      fc.property(anySubmission, submission => {
        expect(moderate(submission, [], shippedPolicy)).toEqual(
          moderate(structuredClone(submission), [], shippedPolicy),
        )
      }),
    )
  })
  it('never throws, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary' }),
        (text, name) => {
          const { verdict, findings } = judge(text, { name })
          expect(strength[verdict]).toBeLessThan(2)
          for (const { spans } of findings)
            for (const [begin, end] of spans) expect(begin >= 0 && begin < end).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
