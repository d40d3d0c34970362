import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, desk } from '../review/desk.ts'
import { bring, post, terms, texts } from '../review/situations.ts'
import { account } from '../staff/accounts.ts'
import { type Answer, guest, reader, readerToken, request } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
let moderator: Desk

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms }, { language: 'zh-CN' })
  moderator = desk(service, site, (await account(service, site)).token)
})
afterAll(() => service.close())

const at = () => ({ service, site, desk: moderator })
const typeOf = (answer: Answer<unknown>) => [answer.status, (answer.body as { type: string }).type]
const openCases = async (commentId: string) =>
  (await moderator.queue('?limit=100')).body.cases.filter(listed => listed.comment.id === commentId)

describe('a report', () => {
  it('brings a published comment before the moderators and changes nothing for readers', async () => {
    const subject = await post(service, site, texts.clean)
    const before = (await subject.author.list()).body
    const answer = await guest(service, site, subject.thread).report(
      subject.id,
      'spam',
      '  an advertisement ',
    )
    expect(answer.status).toBe(201)
    expect(Object.keys(answer.body)).toEqual(['report'])
    expect((await subject.author.list()).body).toEqual(before)
    expect((await subject.author.get(subject.id)).body.comment.status).toBe('published')
    const [open] = await openCases(subject.id)
    expect(open).toMatchObject({ reasons: ['reported'], reportCount: 1, version: 0 })
    const { reports } = (await moderator.case(open!.id)).body.case
    expect(reports).toMatchObject([{ reason: 'spam', note: 'an advertisement', by: '访客' }])
  })

  it('counts once for each author and text', async () => {
    const subject = await post(service, site, texts.clean)
    const reporter = guest(service, site, subject.thread)
    const first = await reporter.report(subject.id, 'spam')
    const again = await reporter.report(subject.id, 'abuse', 'and rude')
    expect(again.status).toBe(201)
    expect(again.body).toEqual(first.body)
    const [open] = await openCases(subject.id)
    expect((await moderator.case(open!.id)).body.case).toMatchObject({
      reportCount: 1,
      reports: [{ reason: 'spam' }],
    })
  })

  it('counts once when it is sent several times at once, by someone who never wrote before', async () => {
    const subject = await post(service, site, texts.clean)
    const reporter = guest(service, site, subject.thread)
    const answers = await Promise.all([1, 2, 3, 4].map(() => reporter.report(subject.id)))
    expect(answers.map(answer => answer.status)).toEqual([201, 201, 201, 201])
    expect(new Set(answers.map(answer => answer.body.report.id)).size).toBe(1)
    expect((await openCases(subject.id))[0]).toMatchObject({ reportCount: 1 })
  })

  it('joins the open case of many readers at once', async () => {
    const subject = await post(service, site, texts.clean)
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => guest(service, site, subject.thread).report(subject.id)),
    )
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 201))
    const open = await openCases(subject.id)
    expect(open).toHaveLength(1)
    expect(open[0]).toMatchObject({ reportCount: 12, version: 0 })
  })

  it('may be made again by the same author once the text has changed', async () => {
    const subject = await post(service, site, texts.clean)
    const reporter = guest(service, site, subject.thread)
    const first = await reporter.report(subject.id)
    await subject.author.edit(subject.id, 'The river rose a little.')
    const second = await reporter.report(subject.id)
    expect(second.body.report.id).not.toBe(first.body.report.id)
    expect((await openCases(subject.id))[0]).toMatchObject({ reportCount: 2, comment: { revision: 2 } })
  })

  it('leaves an edit that waits as what is to be judged', async () => {
    const subject = await bring(at(), 'edit held')
    await guest(service, site, subject.thread).report(subject.id)
    const shown = (await moderator.case(subject.caseId)).body.case
    expect(shown).toMatchObject({ version: 0, reasons: ['edit-held', 'reported'], comment: { revision: 2 } })
  })

  it('makes a guest an author, who is the same one when they write', async () => {
    const subject = await post(service, site, texts.clean)
    const reporter = guest(service, site, subject.thread)
    expect((await reporter.mine()).body.author).toBeNull()
    await reporter.report(subject.id)
    const { author } = (await reporter.mine()).body
    expect(author).toMatchObject({ standing: 'normal' })
    const written = await reporter.post('And I wrote this myself.')
    expect(written.body.comment.author.id).toBe(author!.id)
  })

  it('is shown with the name of the site’s own reader', async () => {
    const subject = await post(service, site, texts.clean)
    const token = await readerToken(site, { name: 'Marta' })
    expect((await reader(service, site, subject.thread, token).report(subject.id)).status).toBe(201)
    const [open] = await openCases(subject.id)
    expect((await moderator.case(open!.id)).body.case.reports[0]!.by).toBe('Marta')
  })
})

describe('a report is refused', () => {
  it('without credentials', async () => {
    const subject = await post(service, site, texts.clean)
    expect(typeOf(await reader(service, site, subject.thread).report(subject.id))).toEqual([
      401,
      '/problems/sign-in-required',
    ])
  })

  it('on one’s own comment, and makes nobody an author', async () => {
    const subject = await post(service, site, texts.clean)
    expect(typeOf(await subject.author.report(subject.id))).toEqual([403, '/problems/not-allowed'])
    expect(await openCases(subject.id)).toEqual([])
  })

  it.each(['held', 'rejected', 'removed'] as const)('as not found on what is %s', async way => {
    const subject = await bring(at(), way)
    const reporter = guest(service, site, subject.thread)
    expect(typeOf(await reporter.report(subject.id))).toEqual([404, '/problems/not-found'])
    expect((await reporter.mine()).body.author).toBeNull()
  })

  it('as not found on what was withdrawn, is in another thread or site, or never was', async () => {
    const [subject, other] = [await post(service, site, texts.clean), await post(service, site, texts.clean)]
    const strange = await service.site()
    await other.author.withdraw(other.id)
    const places = [
      guest(service, site, other.thread).report(other.id),
      guest(service, site, other.thread).report(subject.id),
      guest(service, strange, subject.thread).report(subject.id),
      guest(service, site, subject.thread).report(randomUUID()),
    ]
    for (const answer of await Promise.all(places))
      expect(typeOf(answer)).toEqual([404, '/problems/not-found'])
    expect((await guest(service, site, subject.thread).report('x')).status).toBe(422)
  })

  it('of someone who is banned or suspended here', async () => {
    const subject = await post(service, site, texts.clean)
    const { author } = await post(service, site, texts.clean)
    const reporter = reader(service, site, subject.thread, author.token)
    const authorId = (await reporter.mine()).body.author!.id
    await moderator.setStanding(authorId, { standing: 'banned' })
    expect(typeOf(await reporter.report(subject.id))).toEqual([403, '/problems/author-banned'])
    const until = new Date(Date.now() + 60_000).toISOString()
    await moderator.setStanding(authorId, { standing: 'suspended', until })
    expect(typeOf(await reporter.report(subject.id))).toEqual([403, '/problems/author-suspended'])
    await moderator.setStanding(authorId, { standing: 'held' })
    expect((await reporter.report(subject.id)).status).toBe(201)
  })

  it.each([
    ['an unknown reason', { reason: 'dislike' }],
    ['no reason', {}],
    ['a note that is too long', { reason: 'other', note: 'x'.repeat(501) }],
    ['a note that is no text', { reason: 'other', note: 3 }],
    ['a member that is not known', { reason: 'other', author: 'me' }],
    ['null', null],
    ['a list', []],
  ])('with %s', async (_, body) => {
    const subject = await post(service, site, texts.clean)
    const reporter = guest(service, site, subject.thread)
    const answer = await request(`${reporter.base}/${subject.id}/reports`, {
      method: 'POST',
      token: reporter.token,
      body,
    })
    expect(answer.status).toBe(422)
  })
})

describe('too many reports', () => {
  it('are told to wait', async () => {
    const limited = await startService({ env: { RATE_LIMITS: 'on' } })
    try {
      const place = await limited.site()
      const subject = await post(limited, place, texts.clean)
      const reporter = guest(limited, place, subject.thread)
      const answers = []
      for (let n = 0; n < 30; n++) answers.push(await reporter.report(subject.id))
      const last = answers.at(-1)!
      expect(typeOf(last)).toEqual([429, '/problems/rate-limited'])
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await limited.close()
    }
  })
})
