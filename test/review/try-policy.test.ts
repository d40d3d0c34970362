import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy, type PolicyOptions } from '../../moderation/index.ts'
import type { TriedPolicy } from '../../src/review/schema.ts'
import { abuse, made } from '../comments/texts.ts'
import { scored, scorer } from '../screening/scorers.ts'
import { account } from '../staff/accounts.ts'
import { guest, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
let admin: string
let moderator: string
const judge = scorer(({ text }) => scored({ abuse: text.includes('wicked') ? 0.8 : 0.1 }))
beforeAll(async () => {
  service = await startService({ scorers: [judge] })
  site = await service.site()
  admin = (await account(service, site, 'admin')).token
  moderator = (await account(service, site, 'moderator')).token
})
afterAll(() => service.close())

const path = () => `${service.url}/v1/sites/${site.key}/review/policy`
const attempt = (body: object, token = admin) =>
  request<TriedPolicy & { detail?: string }>(`${path()}/try`, { method: 'POST', token, body })
const rowsOf = async (table: 'comment' | 'decision' | 'policy' | 'author') =>
  (await service.db.selectFrom(table).select('siteId').where('siteId', '=', site.id).execute()).length

const withJudge: PolicyOptions = {
  ...defaultPolicy,
  requiredScorers: ['local', 'judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5, reject: 0.9 }],
}

describe('what would happen to a text', () => {
  it('is told under the policy in force, with every finding and score', async () => {
    const { status, body } = await attempt({ text: abuse })
    expect(status).toBe(200)
    expect(body).toMatchObject({ verdict: 'hold', reason: 'wording', languages: ['en'] })
    expect(body.findings.map(({ rule }) => rule)).toContain('word-list')
    const [begin, end] = body.findings[0]!.spans[0]!
    expect(abuse.slice(begin, end)).toMatch(/fuck|idiot/)
    expect(body.screening.scores).toMatchObject([{ scorer: 'local', field: 'body', language: 'en' }])
  })

  it('is told under a policy that is only being tried, its scorers asked', async () => {
    const { body } = await attempt({ text: 'A wicked text.', options: withJudge })
    expect(body.findings).toMatchObject([{ rule: 'scorers', detail: { scorer: 'judge', score: 0.8 } }])
    expect((await attempt({ text: 'A kind text.', options: withJudge })).body.verdict).toBe('publish')
    const before = judge.asked.length
    await attempt({ text: 'Nobody else is asked.' })
    expect(judge.asked.length).toBe(before)
  })

  it('depends on who writes', async () => {
    const text = 'See https://www.example.com for more.'
    expect((await attempt({ text, author: 'new' })).body.verdict).toBe('hold')
    expect((await attempt({ text, author: 'known' })).body.verdict).toBe('publish')
    expect((await attempt({ text, author: 'trusted' })).body.verdict).toBe('publish')
  })

  it('looks at the name, too', async () => {
    const { body } = await attempt({ text: 'A kind word.', name: '傻逼' })
    expect(body.findings).toMatchObject([{ field: 'name', spans: [[0, 2]] }])
  })

  it('stores nothing', async () => {
    const tables = ['comment', 'decision', 'policy', 'author'] as const
    const before = await Promise.all(tables.map(rowsOf))
    await attempt({ text: abuse, options: withJudge })
    expect(await Promise.all(tables.map(rowsOf))).toEqual(before)
  })

  it('is for admins', async () => {
    expect((await attempt({ text: abuse }, moderator)).status).toBe(403)
  })

  it.each([
    ['no text', {}],
    ['an empty text', { text: ' ' }],
    ['an unknown author', { text: 'x', author: 'staff' }],
    ['a policy that is none', { text: 'x', options: { ...defaultPolicy, otherLanguages: 'publish' } }],
    [
      'a term that can’t be used',
      { text: 'x', options: { ...defaultPolicy, terms: [{ term: '\u200b', action: 'hold' }] } },
    ],
  ])('can’t be asked with %s', async (_, body) => {
    expect((await attempt(body)).status).toBe(422)
  })
})

describe('a policy that is changed', () => {
  it('names what it may name: scorers and the thresholds that ship', async () => {
    const { body } = await request<{ available: { scorers: string[]; thresholds: object[] } }>(path(), {
      token: admin,
    })
    expect(body.available.scorers).toEqual(['local', 'judge'])
    expect(body.available.thresholds.length).toBeGreaterThan(0)
  })

  it('is refused when another has come into force since it was read', async () => {
    const put = (base: number, options: PolicyOptions) =>
      request<{ type: string; policy: { number: number } }>(path(), {
        method: 'PUT',
        token: admin,
        body: { options, base },
      })
    const number = (await request<{ policy: { number: number } }>(path(), { token: admin })).body.policy
      .number
    expect((await put(number, withJudge)).body.policy.number).toBe(number + 1)
    const late = await put(number, defaultPolicy)
    expect([late.status, late.body.type]).toEqual([409, '/problems/policy-changed'])
    expect(made(await guest(service, site, 'changed').post('A wicked text.')).reason).toBe('wording')
  })
})
