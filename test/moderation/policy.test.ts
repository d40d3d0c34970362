import { describe, expect, it } from 'vitest'
import {
  compilePolicy,
  defaultPolicy,
  InvalidPolicy,
  moderate,
  type PolicyOptions,
} from '../../moderation/index.ts'
import { submissionOf } from './submission.ts'

function faultsOf(options: unknown): string[] {
  try {
    compilePolicy(options as PolicyOptions, 1)
    return []
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error
    return error.faults.map(({ path }) => path)
  }
}

describe('options that can’t be used are named', () => {
  it.each([
    ['/', null],
    ['/premoderation', { premoderation: 'yes' }],
    ['/shippedLists/zh', { shippedLists: { en: true } }],
    ['/links/most', { links: { ...defaultPolicy.links, most: -1 } }],
    ['/links/most', { links: { ...defaultPolicy.links, most: 1.5 } }],
    [
      '/links/holdHosts/1',
      { links: { ...defaultPolicy.links, holdHosts: ['a.example', 'https://b.example/x'] } },
    ],
    ['/links/allowHosts', { links: { ...defaultPolicy.links, allowHosts: 'a.example' } }],
    ['/repeats/likeness', { repeats: { withinSeconds: 60, likeness: Number.NaN } }],
    ['/flood/posts', { flood: { posts: 21, withinSeconds: 60 } }],
    ['/terms', { terms: {} }],
    ['/terms/0', { terms: [null] }],
    ['/terms/0', { terms: [{ term: 'x', action: 'hold' }] }],
    ['/terms/0', { terms: [{ term: '\u200b', action: 'hold' }] }],
    ['/terms/0', { terms: [{ term: 'word', action: 'delete' }] }],
    [
      '/terms/1',
      {
        terms: [
          { term: 'word', action: 'hold' },
          { term: 'w'.repeat(201), action: 'hold' },
        ],
      },
    ],
    ['/requiredScorers', { requiredScorers: [1] }],
    ['/optionalScorers', { optionalScorers: 'judge' }],
    ['/names/reserved', { names: { reserved: [' '] } }],
    ['/newAuthor/holdUntilPublished', { newAuthor: { linkHoldUntilPublished: 1 } }],
    ['/otherLanguages', { otherLanguages: 'publish' }],
    ['/thresholds/0', { thresholds: [{ scorer: 'judge', label: 'toxicity', hold: 0.9, reject: 0.8 }] }],
    ['/thresholds/0', { thresholds: [{ scorer: 'judge', label: 'toxicity', hold: Number.NaN }] }],
    ['/thresholds/1', { thresholds: [{ scorer: 'judge', label: 'toxicity', hold: null }, null] }],
    ['/thresholds/0', { thresholds: [{ scorer: 'judge', label: 'x', language: 1, hold: 0 }] }],
    ['/thresholds', { thresholds: {} }],
  ])('%s in %j', (path, changes) => {
    expect(faultsOf(changes && { ...defaultPolicy, ...changes })).toEqual([path])
  })
  it('all at once', () => {
    expect(faultsOf({ ...defaultPolicy, premoderation: 1, terms: 1 })).toEqual(['/premoderation', '/terms'])
  })
})

describe('a compiled policy', () => {
  it('does not change with the options it was made from', () => {
    const options = { ...structuredClone(defaultPolicy), requiredScorers: [] }
    const policy = compilePolicy(options, 7)
    options.premoderation = true
    options.links.rejectHosts.push('a.example')
    expect(Object.isFrozen(options.terms) || Object.isFrozen(options.flood)).toBe(false)
    expect(policy.options).toMatchObject({ premoderation: false, links: { rejectHosts: [] } })
    expect(moderate(submissionOf('hello'), [], policy)).toMatchObject({
      verdict: 'publish',
      versions: { policy: 7 },
    })
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.options.links.rejectHosts)).toBe(true)
  })
  it('takes tens of thousands of terms and still finds each', () => {
    const terms = Array.from({ length: 30_000 }, (_, i) => ({
      term: `词${i.toString(36)}语`,
      action: 'reject' as const,
    }))
    const policy = compilePolicy({ ...defaultPolicy, requiredScorers: [], terms }, 1)
    expect(moderate(submissionOf('说词n4z语了'), [], policy).verdict).toBe('reject')
    expect(moderate(submissionOf('说词zyx9语了'), [], policy).verdict).toBe('publish')
  })
  it('may switch the shipped lists off', () => {
    const policy = compilePolicy(
      { ...defaultPolicy, requiredScorers: [], shippedLists: { zh: false, en: true } },
      1,
    )
    expect(moderate(submissionOf('傻逼'), [], policy)).toMatchObject({
      verdict: 'publish',
      versions: { wordLists: expect.stringMatching(/^en\.\d+$/) },
    })
    expect(moderate(submissionOf('fuck'), [], policy).verdict).toBe('hold')
  })
})
