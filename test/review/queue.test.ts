import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseSummary } from '../../src/review/schema.ts'
import { account } from '../staff/accounts.ts'
import { guest, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { bring, post, report, terms, texts } from './situations.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

/** A site of its own for each test, since a queue is the whole site's. */
async function place() {
  const site = await service.site({ terms })
  return { service, site, desk: desk(service, site, (await account(service, site)).token) }
}

async function readAll(desk: Desk, state: string, limit: number): Promise<CaseSummary[]> {
  const all: CaseSummary[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Awaited<ReturnType<Desk['queue']>> = await desk.queue(
      `?state=${state}&limit=${limit}${cursor && `&cursor=${cursor}`}`,
    )
    expect(page.status).toBe(200)
    expect(page.body.cases.length).toBeLessThanOrEqual(limit)
    all.push(...page.body.cases)
    cursor = page.body.nextCursor
  }
  return all
}

describe('the queue', () => {
  it('is empty for a site in which nothing waits', async () => {
    const { desk } = await place()
    expect((await desk.queue()).body).toEqual({
      cases: [],
      nextCursor: null,
      counts: { open: 0, rejected: 0, decided: 0 },
      oldestOpenedAt: null,
      outages: [],
    })
  })

  it('lists open cases with the longest waiting first, page by page', async () => {
    const at = await place()
    const ids: string[] = []
    for (const way of ['held', 'reported', 'edit held', 'held', 'reported'] as const)
      ids.push((await bring(at, way)).caseId)
    for (const limit of [1, 2, 5])
      expect((await readAll(at.desk, 'open', limit)).map(listed => listed.id)).toEqual(ids)
    const { body } = await at.desk.queue('?limit=2')
    expect(body.counts).toEqual({ open: 5, rejected: 0, decided: 0 })
    expect(body.oldestOpenedAt).toBe(body.cases[0]!.openedAt)
  })

  it('neither repeats nor loses a case that waits while others are decided', async () => {
    const at = await place()
    const ids: string[] = []
    for (let n = 0; n < 4; n++) ids.push((await bring(at, 'held')).caseId)
    const first = (await at.desk.queue('?limit=2')).body
    await at.desk.done(ids[0]!, 'publish')
    const rest = (await at.desk.queue(`?limit=2&cursor=${first.nextCursor}`)).body
    expect(rest.cases.map(listed => listed.id)).toEqual(ids.slice(2))
  })

  it('lists what the policy rejected, newest first, until someone restores it', async () => {
    const at = await place()
    const [older, newer] = [await bring(at, 'rejected'), await bring(at, 'edit rejected')]
    const rejected = await readAll(at.desk, 'rejected', 1)
    expect(rejected.map(listed => listed.id)).toEqual([newer.caseId, older.caseId])
    expect(rejected[1]).toMatchObject({
      state: 'closed',
      reasons: ['rejected'],
      decision: { action: 'reject', by: null },
    })
    await at.desk.done(older.caseId, 'publish')
    expect((await readAll(at.desk, 'rejected', 10)).map(listed => listed.id)).toEqual([newer.caseId])
    expect((await readAll(at.desk, 'decided', 10)).map(listed => listed.id)).toEqual([older.caseId])
    expect((await at.desk.queue()).body.counts).toEqual({ open: 0, rejected: 1, decided: 1 })
  })

  it('drops from the rejected what was rewritten or withdrawn', async () => {
    const at = await place()
    const rewritten = await bring(at, 'rejected')
    const withdrawn = await bring(at, 'rejected')
    await rewritten.author.edit(rewritten.id, 'A better word about the river.')
    await withdrawn.author.withdraw(withdrawn.id)
    expect(await readAll(at.desk, 'rejected', 10)).toEqual([])
  })

  it('lists a comment once that was rewritten and rejected again', async () => {
    const at = await place()
    const subject = await bring(at, 'rejected')
    await subject.author.edit(subject.id, 'Another forbidden word, elsewhere.')
    const rejected = await readAll(at.desk, 'rejected', 10)
    expect(rejected.map(listed => [listed.id === subject.caseId, listed.comment.revision])).toEqual([
      [false, 2],
    ])
  })

  it('lists what moderators decided, newest first', async () => {
    const at = await place()
    const [one, two] = [await bring(at, 'held'), await bring(at, 'reported')]
    await at.desk.done(one.caseId, 'reject')
    await at.desk.done(two.caseId, 'remove')
    const decided = await readAll(at.desk, 'decided', 1)
    expect(decided.map(listed => [listed.id, listed.decision!.action])).toEqual([
      [two.caseId, 'remove'],
      [one.caseId, 'reject'],
    ])
  })

  it('lets go of what its author withdrew', async () => {
    const at = await place()
    const subject = await bring(at, 'held')
    await subject.author.withdraw(subject.id)
    expect((await at.desk.queue()).body.counts).toEqual({ open: 0, rejected: 0, decided: 0 })
  })

  it('keeps each site to itself', async () => {
    const [one, other] = [await place(), await place()]
    await bring(one, 'held')
    expect((await other.desk.queue()).body.cases).toEqual([])
  })

  it.each([
    '?state=gone',
    '?limit=0',
    '?limit=101',
    '?limit=x',
    '?limit=1&limit=2',
    '?state=open&state=open',
  ])('refuses %s', async query => {
    const { desk } = await place()
    expect((await desk.queue(query)).status).toBe(422)
  })

  it.each(['x', btoa('[]'), btoa('["2026-01-01T00:00:00.000Z","x"]'), btoa('[1,2]'), btoa('{"a":1}')])(
    'refuses the cursor %s',
    async cursor => {
      const { desk } = await place()
      const answer = await desk.queue(`?cursor=${encodeURIComponent(cursor)}`)
      expect([answer.status, (answer.body as unknown as { type: string }).type]).toEqual([
        400,
        '/problems/invalid-cursor',
      ])
    },
  )
})

describe('a case', () => {
  it('shows the text to be judged with every finding where it stands in the text', async () => {
    const at = await place()
    const { caseId } = await bring(at, 'held')
    const { comment, reasons, thread, state } = (await at.desk.case(caseId)).body.case
    expect({ state, reasons }).toEqual({ state: 'open', reasons: ['held'] })
    expect(thread.key).toMatch(/^thread-/)
    expect(comment).toMatchObject({
      status: 'held',
      published: false,
      text: texts.held,
      reason: 'wording',
      version: null,
    })
    const [begin, end] = comment.findings[0]!.spans[0]!
    expect(comment.text!.slice(begin, end)).toBe('grumble')
    expect(comment.findings[0]).toMatchObject({ rule: 'word-list', verdict: 'hold', field: 'body' })
  })

  it('shows an edit that waits beside the text that readers see', async () => {
    const at = await place()
    const { caseId } = await bring(at, 'edit held')
    const shown = (await at.desk.case(caseId)).body.case
    expect(shown).toMatchObject({ reasons: ['edit-held'], publishedText: texts.clean })
    expect(shown.comment).toMatchObject({
      status: 'published',
      published: true,
      revision: 2,
      text: texts.held,
    })
    expect(shown.comment.findings.map(finding => finding.verdict)).toContain('hold')
  })

  it('shows the parent, the page and what screened it', async () => {
    const at = await place()
    const root = await post(at.service, at.site, texts.clean)
    const page = { url: 'https://news.example/river', title: 'The river' }
    const answer = await guest(at.service, at.site, 'paged').post('First words here.', { page })
    expect(answer.status).toBe(201)
    const reply = await guest(at.service, at.site, root.thread).post(texts.held, { parentId: root.id })
    const shown = await at.desk.caseOf(reply.body.comment.id)
    expect(shown.parent).toMatchObject({ id: root.id, text: texts.clean, status: 'published' })
    expect(shown.screening).toMatchObject({ policy: 2 })
    const held = await guest(at.service, at.site, 'paged').post(texts.held)
    expect((await at.desk.caseOf(held.body.comment.id)).thread).toEqual({ key: 'paged', ...page })
  })

  it('shows the reports with who made them, and the author’s record', async () => {
    const at = await place()
    const subject = await bring(at, 'reported')
    await guest(at.service, at.site, subject.thread).report(subject.id, 'spam', 'an advertisement')
    await subject.author.post('Another word on the same river bank.')
    const shown = (await at.desk.case(subject.caseId)).body.case
    expect(shown.reportCount).toBe(2)
    expect(shown.reports.map(({ reason, note, by }) => ({ reason, note, by }))).toEqual([
      { reason: 'spam', note: 'an advertisement', by: 'Guest' },
      { reason: 'abuse', note: null, by: 'Guest' },
    ])
    expect(shown.record).toMatchObject({
      kind: 'guest',
      standing: 'normal',
      published: 2,
      rejected: 0,
      removed: 0,
    })
    expect(shown.record.recent).toHaveLength(2)
    expect(shown.record.recent.map(comment => comment.threadKey)).toEqual([subject.thread, subject.thread])
  })

  it('answers 404 when it is another site’s, or nobody’s', async () => {
    const [one, other] = [await place(), await place()]
    const { caseId } = await bring(one, 'held')
    expect((await other.desk.case(caseId)).status).toBe(404)
    expect((await other.desk.claim(caseId)).status).toBe(404)
    expect((await other.desk.release(caseId)).status).toBe(404)
    const body = { claimToken: randomUUID(), caseVersion: 0, revision: 1, action: 'publish' }
    expect((await other.desk.decide(caseId, body)).status).toBe(404)
    const decision = await one.desk.done(caseId, 'publish')
    expect((await other.desk.undo(decision.id)).status).toBe(404)
    expect((await one.desk.case(randomUUID())).status).toBe(404)
    expect((await one.desk.case('not-an-id')).status).toBe(422)
  })
})

describe('who may review', () => {
  let site: TestSite
  let caseId: string
  let paths: [method: string, path: string, body?: unknown][]

  beforeAll(async () => {
    const at = await place()
    site = at.site
    const subject = await bring(at, 'held')
    caseId = subject.caseId
    const { comment, decision } = (await at.desk.case(caseId)).body.case
    paths = [
      ['GET', '/queue'],
      ['GET', `/cases/${caseId}`],
      ['POST', `/cases/${caseId}/claim`],
      ['DELETE', `/cases/${caseId}/claim`],
      [
        'POST',
        `/cases/${caseId}/decisions`,
        { claimToken: randomUUID(), caseVersion: 0, revision: 1, action: 'publish' },
      ],
      ['POST', `/decisions/${decision!.id}/undo`],
      ['PUT', `/authors/${comment.author.id}/standing`, { standing: 'banned' }],
      ['GET', `/threads/${subject.thread}`],
      ['PATCH', `/threads/${subject.thread}`, { state: 'closed' }],
      ['GET', '/policy'],
      ['PUT', '/policy', { options: {} }],
    ]
  })

  const askAll = async (token?: string) => {
    const answers = await Promise.all(
      paths.map(([method, path, body]) =>
        request<{ type: string }>(`${service.url}/v1/sites/${site.key}/review${path}`, {
          method,
          body,
          token,
        }),
      ),
    )
    for (const answer of answers) expect(answer.text).not.toContain('grumble')
    return new Set(answers.map(answer => `${answer.status} ${answer.body.type}`))
  }

  it('is nobody without credentials', async () => {
    expect(await askAll()).toEqual(new Set(['401 /problems/sign-in-required']))
  })

  it('is no reader, and nobody with a token that was made up', async () => {
    const tokens = [`guest_${'a'.repeat(43)}`, `staff_${'a'.repeat(43)}`, 'staff_', 'x']
    for (const token of tokens) expect(await askAll(token)).toEqual(new Set(['401 /problems/invalid-token']))
  })

  it('is not the staff of another site, who do not even learn that this one exists', async () => {
    const stranger = await account(service, await service.site())
    expect(await askAll(stranger.token)).toEqual(new Set(['404 /problems/not-found']))
    const unknown = await request(`${service.url}/v1/sites/no-such-site/review/queue`, {
      token: stranger.token,
    })
    const present = await request(`${service.url}/v1/sites/${site.key}/review/queue`, {
      token: stranger.token,
    })
    expect({ ...present.body, instance: null }).toEqual({ ...unknown.body, instance: null })
  })

  it('ends with the role', async () => {
    const former = await account(service, site)
    const own = desk(service, site, former.token)
    expect((await own.queue()).status).toBe(200)
    await service.db
      .deleteFrom('staffRole')
      .where('siteId', '=', site.id)
      .where('staffId', '=', former.id)
      .execute()
    expect((await own.queue()).status).toBe(404)
  })

  it('is whoever covers all sites', async () => {
    const everywhere = desk(service, site, (await account(service, null, 'admin')).token)
    expect((await everywhere.queue()).body.cases.map(listed => listed.id)).toEqual([caseId])
    expect((await everywhere.policy()).status).toBe(200)
  })

  it('never lets a browser or a proxy keep the answer', async () => {
    const own = await account(service, site)
    const { headers } = await request(`${service.url}/v1/sites/${site.key}/review/queue`, {
      token: own.token,
    })
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('reports and the queue together', () => {
  it('make one case of a comment, with every reason', async () => {
    const at = await place()
    const subject = await bring(at, 'edit held')
    await report(at.service, at.site, subject)
    const { cases } = (await at.desk.queue()).body
    expect(cases).toHaveLength(1)
    expect(cases[0]).toMatchObject({
      reasons: ['edit-held', 'reported'],
      reportCount: 1,
      comment: { revision: 2 },
    })
  })
})
