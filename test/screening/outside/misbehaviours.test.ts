import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOutsideScorers } from '../../../src/screening/outside/create.ts'
import type { OutsideScorer } from '../../../src/screening/outside/guard.ts'
import { httpKind } from '../../support/scorer-servers/http-scorer.ts'
import type { Kind } from '../../support/scorer-servers/kind.ts'
import { type Misbehaviour, marked, misbehaviours } from '../../support/scorer-servers/misbehaviours.ts'
import { perspectiveKind } from '../../support/scorer-servers/perspective.ts'
import { policyLlmKind } from '../../support/scorer-servers/policy-llm.ts'
import { type ScorerServer, startScorerServer } from '../../support/scorer-servers/server.ts'
import { httpConfig, llmConfig, perspectiveConfig, question, secrets, surroundings } from './setting.ts'

/** What each misbehaviour comes to, and whether it is worth another try. */
const expected: Record<Misbehaviour, [kind: string, isTriedAgain: boolean]> = {
  refuse: ['unavailable', true],
  reset: ['unavailable', true],
  'one-byte-a-second': ['timeout', true],
  'endless-headers': ['timeout', true],
  '200-with-html': ['bad-response', false],
  'wrong-types': ['bad-response', false],
  nan: ['bad-response', false],
  'minus-one': ['bad-response', false],
  two: ['bad-response', false],
  'empty-object': ['bad-response', false],
  'gzip-bomb': ['bad-response', false],
  redirect: ['bad-response', false],
  'wrong-id': ['bad-response', false],
  'duplicate-keys': ['bad-response', false],
  'late-answer': ['timeout', true],
  '429-with-retry-after': ['rate-limited', false],
  '429-without-retry-after': ['rate-limited', true],
  '500': ['unavailable', true],
  truncated: ['unavailable', true],
  'empty-list': ['bad-response', false],
}

const kinds: [string, Kind, typeof perspectiveConfig | typeof llmConfig | typeof httpConfig][] = [
  ['Perspective', perspectiveKind, perspectiveConfig],
  ['a policy model', policyLlmKind, llmConfig],
  ['an HTTP scorer', httpKind, httpConfig],
]

describe.each(kinds)('%s', (_name, kind, configOf) => {
  let server: ScorerServer
  let patient: OutsideScorer
  let hasty: OutsideScorer
  const around = surroundings()
  let tries = 0
  beforeAll(async () => {
    server = await startScorerServer(kind)
    const fetch: typeof globalThis.fetch = (...given) => {
      tries++
      return server.fetch(...given)
    }
    const make = (timeoutMs: number) => {
      const config = configOf(server.url, { retries: 1, withinMs: 10_000, timeoutMs } as never)
      return createOutsideScorers([config], { ...around, fetch }).scorers[0]!
    }
    patient = make(5_000)
    hasty = make(150)
  })
  afterAll(() => server.close())

  it('answers when its service behaves', async () => {
    const { outcome } = await patient.score(question(secrets.text))
    expect(outcome.status).toBe('ok')
  })

  it.each(misbehaviours)('makes one error of %s, and logs neither text nor key', async name => {
    tries = 0
    const asked = question(`${secrets.text} ${marked(name)}`)
    const [error, isTriedAgain] = expected[name]
    const scorer = error === 'timeout' ? hasty : patient
    const signals = await scorer.score(asked)
    expect(signals.outcome).toEqual({ status: 'error', kind: error })
    expect(tries).toBe(isTriedAgain ? 2 : 1)
    const told = JSON.stringify([signals, scorer.state(), around.lines])
    expect(told).not.toContain(secrets.key)
    expect(told).not.toContain(secrets.text)
  })
})

it('knows twenty misbehaviours', () => {
  expect(misbehaviours).toHaveLength(20)
})
