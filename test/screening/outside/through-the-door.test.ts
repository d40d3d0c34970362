import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PolicyOptions } from '../../../moderation/index.ts'
import { createOutsideScorers } from '../../../src/screening/outside/create.ts'
import { made, patient } from '../../comments/texts.ts'
import { guest, isWhole, reader } from '../../support/client.ts'
import { httpKind } from '../../support/scorer-servers/http-scorer.ts'
import { type Misbehaviour, marked, misbehaviours } from '../../support/scorer-servers/misbehaviours.ts'
import { perspectiveKind } from '../../support/scorer-servers/perspective.ts'
import { policyLlmKind } from '../../support/scorer-servers/policy-llm.ts'
import { type ScorerServer, startScorerServer } from '../../support/scorer-servers/server.ts'
import { startService, type TestService, type TestSite } from '../../support/service.ts'
import { scorer as judge, scored } from '../scorers.ts'
import { httpConfig, llmConfig, perspectiveConfig, surroundings } from './setting.ts'

/** Long enough for a scorer that behaves, on a machine that has other work. */
const deadlineMs = 1500
const given = { timeoutMs: 800, retries: 2 }

const scorers = ['perspective', 'llm', 'own'] as const
const uses = ['required', 'optional'] as const
type ScorerName = (typeof scorers)[number]
type Use = (typeof uses)[number]

const thresholds: PolicyOptions['thresholds'] = [
  { scorer: 'judge', label: 'abuse', hold: 0.5 },
  { scorer: 'perspective', label: 'toxicity', hold: 0.7 },
  { scorer: 'llm', label: 'policy', hold: 0.5, reject: 0.9 },
  { scorer: 'own', label: 'toxicity', hold: 0.7 },
]
const policyOf = (scorer: ScorerName, use: Use): Partial<PolicyOptions> => ({
  ...patient,
  thresholds,
  requiredScorers: use === 'required' ? ['judge', scorer] : ['judge'],
  optionalScorers: use === 'optional' ? [scorer] : [],
})

let servers: ScorerServer[]
let service: TestService
const sites = new Map<string, TestSite>()

beforeAll(async () => {
  servers = await Promise.all([perspectiveKind, policyLlmKind, httpKind].map(startScorerServer))
  const [perspective, llm, own] = servers.map(({ url }) => url)
  const around = { ...surroundings(), now: Date.now, fetch: servers[0]!.fetch }
  const outside = createOutsideScorers(
    [perspectiveConfig(perspective!, given), llmConfig(llm!, given), httpConfig(own!, given)],
    around,
  )
  service = await startService({
    scorers: [judge(() => scored({ abuse: 0 })), ...outside.scorers],
    env: { SCREENING_DEADLINE_MS: String(deadlineMs) },
  })
  for (const scorer of scorers)
    for (const use of uses) sites.set(`${scorer} ${use}`, await service.site(policyOf(scorer, use)))
})
afterAll(async () => {
  await service.close()
  await Promise.all(servers.map(server => server.close()))
})

let threads = 0
const author = (scorer: ScorerName, use: Use) => {
  const site = sites.get(`${scorer} ${use}`)!
  const thread = `t${++threads}`
  return { ...guest(service, site, thread), anyone: reader(service, site, thread), site }
}

async function publicTexts({ anyone }: ReturnType<typeof author>): Promise<string> {
  const { body } = await anyone.list()
  return JSON.stringify(body.comments.filter(isWhole).map(comment => comment.body))
}

async function errorsFor(site: TestSite, commentId: string): Promise<unknown[]> {
  const decisions = await service.db
    .selectFrom('decision')
    .select('screening')
    .where('siteId', '=', site.id)
    .where('commentId', '=', commentId)
    .orderBy('id')
    .execute()
  return decisions.flatMap(({ screening }) => screening?.findings ?? []).map(({ detail }) => detail)
}

const text = (name: Misbehaviour) => `Number ${++threads} is a calm remark. ${marked(name)}`
const cases = scorers.flatMap(scorer =>
  uses.flatMap(use => misbehaviours.map((name): [ScorerName, Use, Misbehaviour] => [scorer, use, name])),
)

describe.concurrent('a scorer that behaves', () => {
  it.each(scorers)('lets %s pass a friendly comment, and hold a bad one', async scorer => {
    for (const use of uses) {
      const one = author(scorer, use)
      expect(made(await one.post('Thanks for this.')).status).toBe('published')
      expect(made(await one.post('I could kill you.'))).toMatchObject({ status: 'held', reason: 'wording' })
    }
  })
})

describe.concurrent('a new comment', () => {
  it.each(cases)('whose scorer %s is %s and does %s', async (scorer, use, name) => {
    const one = author(scorer, use)
    const { id, status, reason } = made(await one.post(text(name)))
    if (use === 'optional') return expect([status, reason]).toEqual(['published', null])
    expect([status, reason]).toEqual(['held', 'unavailable'])
    expect(await errorsFor(one.site, id)).toContainEqual(
      expect.objectContaining({ kind: 'error', scorer, error: expect.any(String) }),
    )
  })
})

describe.concurrent('an edit', () => {
  it.each(cases)('whose scorer %s is %s and does %s', async (scorer, use, name) => {
    const one = author(scorer, use)
    const { id, status } = made(await one.post(`Number ${++threads} came first.`))
    expect(status).toBe('published')
    const edited = await one.edit(id, text(name))
    expect(edited.body.comment.status).toBe('published')
    const { pending } = edited.body.comment
    if (use === 'optional') {
      expect(pending).toBeUndefined()
      expect(await publicTexts(one)).toContain('calm remark')
    } else {
      expect(pending).toMatchObject({ status: 'held', reason: 'unavailable' })
      expect(await publicTexts(one)).toContain('came first')
    }
  })
})
