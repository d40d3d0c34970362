import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, account } from '../staff/accounts.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { bring, report, terms } from './situations.ts'

let service: TestService
let site: TestSite
let ann: Desk
let bo: Desk
let annAccount: Account
let ahead = 0

beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
  site = await service.site({ terms })
  annAccount = await account(service, site, 'moderator', 'Ann')
  ann = desk(service, site, annAccount.token)
  bo = desk(service, site, (await account(service, site, 'moderator', 'Bo')).token)
})
afterAll(() => service.close())

const at = () => ({ service, site, desk: ann })
const minutes = (n: number) => {
  ahead += n * 60_000
}
const claimSeenBy = async (who: Desk, caseId: string) => (await who.case(caseId)).body.case.claim

describe('a claim', () => {
  it('keeps others off the case for five minutes and says whose it is', async () => {
    const { caseId } = await bring(at(), 'held')
    const granted = await ann.claim(caseId)
    expect(granted.status).toBe(201)
    expect(Date.parse(granted.body.until) - service.clock().getTime()).toBeGreaterThan(4.9 * 60_000)
    const refused = await bo.claim(caseId)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({
      type: '/problems/case-claimed',
      claim: { by: { id: annAccount.id, name: 'Ann' }, until: granted.body.until, mine: false },
      caseVersion: granted.body.caseVersion,
    })
    expect(await claimSeenBy(ann, caseId)).toMatchObject({ mine: true })
    expect(await claimSeenBy(bo, caseId)).toMatchObject({ mine: false, by: { name: 'Ann' } })
  })

  it('is extended by its holder, with the same token and without a new version', async () => {
    const { caseId } = await bring(at(), 'held')
    const first = (await ann.claim(caseId)).body
    minutes(4)
    const second = (await ann.claim(caseId)).body
    expect(second).toMatchObject({ token: first.token, caseVersion: first.caseVersion })
    expect(Date.parse(second.until)).toBeGreaterThan(Date.parse(first.until))
    minutes(4)
    expect((await bo.claim(caseId)).status).toBe(409)
  })

  it('is nobody’s to see once it has run out, and can be taken over', async () => {
    const { caseId } = await bring(at(), 'held')
    const first = (await ann.claim(caseId)).body
    minutes(6)
    expect(await claimSeenBy(bo, caseId)).toBeNull()
    const taken = (await bo.claim(caseId)).body
    expect(taken.token).not.toBe(first.token)
    expect((await ann.claim(caseId)).status).toBe(409)
  })

  it('goes to one of several who ask at once', async () => {
    for (let round = 0; round < 10; round++) {
      const { caseId } = await bring(at(), 'held')
      const answers = await Promise.all([ann.claim(caseId), bo.claim(caseId)])
      expect(answers.map(answer => answer.status).sort()).toEqual([201, 409])
    }
  })

  it('is given back by its holder alone', async () => {
    const { caseId } = await bring(at(), 'held')
    await ann.claim(caseId)
    expect((await bo.release(caseId)).status).toBe(204)
    expect((await bo.claim(caseId)).status).toBe(409)
    expect((await ann.release(caseId)).status).toBe(204)
    expect((await ann.release(caseId)).status).toBe(204)
    expect((await bo.claim(caseId)).status).toBe(201)
  })

  it('moves the case’s time of change, so that others see it live', async () => {
    const { caseId } = await bring(at(), 'held')
    const times = [(await ann.case(caseId)).body.case.changedAt]
    for (const act of [() => ann.claim(caseId), () => ann.claim(caseId), () => ann.release(caseId)]) {
      await act()
      times.push((await ann.case(caseId)).body.case.changedAt)
    }
    expect(new Set(times).size).toBe(4)
    expect(times.toSorted()).toEqual(times)
  })

  it('does not move with further reports', async () => {
    const subject = await bring(at(), 'reported')
    const { caseVersion } = (await ann.claim(subject.caseId)).body
    await report(service, site, subject)
    expect((await ann.case(subject.caseId)).body.case).toMatchObject({
      version: caseVersion,
      claim: { mine: true },
    })
  })

  it('is possible on a closed case, for Restore, and unknown elsewhere', async () => {
    const { caseId } = await bring(at(), 'rejected')
    expect((await ann.claim(caseId)).status).toBe(201)
    expect((await ann.claim(randomUUID())).status).toBe(404)
    expect((await ann.release(randomUUID())).status).toBe(404)
  })
})
