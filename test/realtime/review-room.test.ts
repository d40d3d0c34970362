import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CaseSummary } from '../../src/review/schema.ts'
import { type Desk, desk } from '../review/desk.ts'
import { post, report, terms, texts } from '../review/situations.ts'
import { type Account, account } from '../staff/accounts.ts'
import { join, request, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Ear, ears } from './ear.ts'

let service: TestService
let site: TestSite
let annAccount: Account
let ann: Desk
const { listen, close } = ears()

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms })
  annAccount = await account(service, site, 'moderator', 'Ann')
  ann = desk(service, site, annAccount.token)
})
afterEach(close)
afterAll(() => service.close())

async function review({ token }: Pick<Account, 'token'>): Promise<Ear> {
  const ear = await listen(service, { site: site.key, token })
  expect(await join(ear.socket, { review: true })).toEqual({ version: 0 })
  return ear
}

const latest = (ear: Ear, caseId: string) =>
  ear.cases.flatMap(news => news.cases).findLast(listed => listed.id === caseId)
const seen = (ear: Ear, caseId: string, when: (listed: CaseSummary) => unknown) =>
  until(() => {
    const listed = latest(ear, caseId)
    return listed && when(listed) ? listed : undefined
  }, 'the case as awaited')

describe('the review room', () => {
  it('shows each moderator cases, claims, decisions and undo as their own queue does', async () => {
    const bo = await account(service, site, 'moderator', 'Bo')
    const [annEar, boEar] = [await review(annAccount), await review(bo)]
    const { id } = await post(service, site, texts.held)
    const { id: caseId } = await ann.caseOf(id)
    expect(await seen(annEar, caseId, () => true)).toEqual(
      (await ann.queue('?limit=100')).body.cases.find(listed => listed.id === caseId),
    )

    await ann.claim(caseId)
    expect((await seen(annEar, caseId, listed => listed.claim)).claim).toMatchObject({ mine: true })
    const others = await seen(boEar, caseId, listed => listed.claim)
    expect(others.claim).toMatchObject({ mine: false, by: { id: annAccount.id, name: 'Ann' } })
    const queued = (await desk(service, site, bo.token).queue('?limit=100')).body.cases
    expect(others).toEqual(queued.find(listed => listed.id === caseId))

    await ann.release(caseId)
    await seen(boEar, caseId, listed => !listed.claim)
    const decision = await ann.done(caseId, 'reject', 'rude')
    expect(await seen(boEar, caseId, listed => listed.state === 'closed')).toMatchObject({
      decision: { action: 'reject', by: { name: 'Ann' }, reason: 'rude' },
      comment: { status: 'rejected' },
    })
    await ann.undo(decision.id)
    await seen(boEar, caseId, listed => listed.state === 'open' && listed.decision?.action === 'undo')
  })

  it('hears of reports, of a withdrawal, and of an edit that is to be judged', async () => {
    const ear = await review(annAccount)
    const subject = await post(service, site, texts.clean)
    await report(service, site, subject)
    const { id: caseId } = await ann.caseOf(subject.id)
    await seen(ear, caseId, listed => listed.reportCount === 1)
    await report(service, site, subject)
    await seen(ear, caseId, listed => listed.reportCount === 2)
    await subject.author.edit(subject.id, texts.held)
    await seen(ear, caseId, listed => listed.comment.text === texts.held && listed.version === 1)
    await subject.author.withdraw(subject.id)
    await seen(ear, caseId, listed => listed.state === 'closed')
  })

  it('shows nothing of another site', async () => {
    const other = await service.site({ terms })
    const ear = await review(annAccount)
    await post(service, other, texts.held)
    const { id } = await post(service, site, texts.held)
    const { id: caseId } = await ann.caseOf(id)
    await seen(ear, caseId, () => true)
    const ids = ear.cases.flatMap(news => news.cases.map(listed => listed.id))
    for (const id of new Set(ids)) expect((await ann.case(id)).status).toBe(200)
    expect(ear.cases.every(news => news.site === site.key)).toBe(true)
  })

  it.each(['signed out', 'relieved of the role'])(
    'is closed to who was %s, and says nothing more',
    async how => {
      const leaving = await account(service, site, 'moderator', 'Cy')
      const [ear, stays] = [await review(leaving), await review(annAccount)]
      const before = await post(service, site, texts.held)
      await seen(ear, (await ann.caseOf(before.id)).id, () => true)
      await ear.flush()
      const heard = ear.cases.length

      if (how === 'signed out') {
        const out = { method: 'DELETE', token: leaving.token }
        expect((await request(`${service.url}/v1/staff/sessions`, out)).status).toBe(204)
      } else {
        const role = service.db.deleteFrom('staffRole').where('siteId', '=', site.id)
        await role.where('staffId', '=', leaving.id).execute()
      }
      const after = await post(service, site, texts.held)
      await seen(stays, (await ann.caseOf(after.id)).id, () => true)
      await until(() => ear.ended)
      expect(ear.cases).toHaveLength(heard)
    },
  )

  it('is closed within seconds to who was signed out, without any news', async () => {
    const leaving = await account(service, site)
    const ear = await review(leaving)
    await request(`${service.url}/v1/staff/sessions`, { method: 'DELETE', token: leaving.token })
    await until(() => ear.ended)
  })

  it('says nothing more once it is left', async () => {
    const [ear, stays] = [await review(annAccount), await review(annAccount)]
    ear.socket.emit('leave', { review: true })
    await ear.flush()
    const heard = ear.cases.length
    const { id } = await post(service, site, texts.held)
    await seen(stays, (await ann.caseOf(id)).id, () => true)
    await ear.flush()
    expect(ear.cases).toHaveLength(heard)
  })
})
