import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../staff/accounts.ts'
import { guest } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { type Brought, bring, publicText, report, terms, texts, versionOf, type Way } from './situations.ts'

let service: TestService
let site: TestSite
let ann: Desk
let bo: Desk

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms })
  ann = desk(service, site, (await account(service, site, 'moderator', 'Ann')).token)
  bo = desk(service, site, (await account(service, site, 'moderator', 'Bo')).token)
})
afterAll(() => service.close())

const at = () => ({ service, site, desk: ann })

/** Everything that a decision may change and an undo must restore. */
async function standing({ author, thread, id, caseId }: Brought) {
  const { version, state, reasons, comment, publishedText, record } = (await ann.case(caseId)).body.case
  const page = (await guest(service, site, thread).list()).body
  const own = (await author.get(id)).body.comment
  return {
    version,
    threadVersion: page.thread.version,
    same: {
      state,
      reasons,
      publishedText,
      count: page.thread.count,
      status: comment.status,
      reason: comment.reason,
      revision: comment.revision,
      editedAt: comment.editedAt,
      own: { ...own, version: null },
      record: { published: record.published, rejected: record.rejected, removed: record.removed },
    },
  }
}

const decisions: [Way, 'publish' | 'reject' | 'remove'][] = [
  ['held', 'publish'],
  ['held', 'reject'],
  ['rejected', 'publish'],
  ['reported', 'publish'],
  ['reported', 'remove'],
  ['edit held', 'publish'],
  ['edit held', 'reject'],
  ['edit held', 'remove'],
  ['edit rejected', 'publish'],
  ['edit rejected', 'remove'],
  ['kept', 'remove'],
  ['removed', 'publish'],
  ['rejected, reported', 'reject'],
]

describe('undo', () => {
  it.each(decisions)('restores exactly what was before: %s, %s', async (way, action) => {
    const subject = await bring(at(), way)
    const before = await standing(subject)
    const decision = await ann.done(subject.caseId, action)
    const between = await standing(subject)
    const undone = await bo.undo(decision.id)
    expect(undone.status, undone.text).toBe(201)
    expect(undone.body.decision).toMatchObject({ action: 'undo', undoes: decision.id, by: { name: 'Bo' } })
    const after = await standing(subject)
    expect(after.same).toEqual(before.same)
    expect(after.version).toBe(between.version + 1)
    const publicly =
      between.same.own.status !== before.same.own.status ||
      between.same.own.revision !== before.same.own.revision
    const changes = before.same.count > 0 || between.same.count > 0 ? Number(publicly) : 0
    expect(after.threadVersion).toBe(between.threadVersion + changes)
  })

  it('puts a case back into the queue at its place', async () => {
    const other = await service.site({ terms })
    const own = desk(service, other, (await account(service, other)).token)
    const place = { service, site: other, desk: own }
    const subjects = [await bring(place, 'held'), await bring(place, 'held'), await bring(place, 'held')]
    const decision = await own.done(subjects[1]!.caseId, 'publish')
    expect((await own.queue()).body.cases.map(listed => listed.id)).toEqual([
      subjects[0]!.caseId,
      subjects[2]!.caseId,
    ])
    await own.undo(decision.id)
    expect((await own.queue()).body.cases.map(listed => listed.id)).toEqual(
      subjects.map(subject => subject.caseId),
    )
  })

  it('lets the case be decided again', async () => {
    const subject = await bring(at(), 'held')
    await ann.undo((await ann.done(subject.caseId, 'publish')).id)
    const second = await ann.done(subject.caseId, 'reject')
    await ann.undo(second.id)
    await ann.done(subject.caseId, 'publish')
    expect(await publicText(at(), subject)).toBe(texts.held)
    const actions = (await ann.case(subject.caseId)).body.case.history.map(decision => decision.action)
    expect(actions).toEqual(['publish', 'undo', 'reject', 'undo', 'publish', 'hold'])
  })

  it('takes a published comment from readers, as a removal that they hear of', async () => {
    const subject = await bring(at(), 'held')
    const decision = await ann.done(subject.caseId, 'publish')
    const seen = await versionOf(at(), subject.thread)
    await ann.undo(decision.id)
    const { body } = await guest(service, site, subject.thread).after(seen)
    expect(body.comments).toEqual([{ id: subject.id, status: 'removed', version: seen + 1 }])
  })

  it('keeps the reports that came in meanwhile, in the one open case', async () => {
    const subject = await bring(at(), 'reported')
    const decision = await ann.done(subject.caseId, 'publish')
    await report(service, site, subject)
    await report(service, site, subject)
    expect((await ann.undo(decision.id)).status).toBe(201)
    const open = (await ann.queue('?limit=100')).body.cases.filter(listed => listed.comment.id === subject.id)
    expect(open).toHaveLength(1)
    expect(open[0]).toMatchObject({ id: subject.caseId, reasons: ['reported'], reportCount: 3 })
  })

  it('settles reports on a text that is no longer public', async () => {
    const subject = await bring(at(), 'rejected')
    const decision = await ann.done(subject.caseId, 'publish')
    await report(service, site, subject)
    expect((await ann.undo(decision.id)).status).toBe(201)
    expect((await ann.case(subject.caseId)).body.case).toMatchObject({
      state: 'closed',
      comment: { status: 'rejected' },
    })
    const open = (await ann.queue('?limit=100')).body.cases.filter(listed => listed.comment.id === subject.id)
    expect(open).toEqual([])
  })
})

describe('undo is too late', () => {
  const late = async (decisionId: string) => {
    const answer = await ann.undo(decisionId)
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/cannot-undo'])
    return answer.body
  }

  it('after a later decision, and says whose', async () => {
    const subject = await bring(at(), 'held')
    const first = await ann.done(subject.caseId, 'publish')
    await bo.done(subject.caseId, 'remove')
    expect((await late(first.id)).decision).toMatchObject({ action: 'remove', by: { name: 'Bo' } })
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('after it was undone already, and an undo itself stays', async () => {
    const subject = await bring(at(), 'held')
    const decision = await ann.done(subject.caseId, 'publish')
    const undone = (await bo.undo(decision.id)).body.decision
    expect((await late(decision.id)).decision).toMatchObject({ action: 'undo', by: { name: 'Bo' } })
    await late(undone.id)
  })

  it('after a later revision, whatever became of it', async () => {
    for (const text of [texts.held, texts.rejected, 'The river rose a little.']) {
      const subject = await bring(at(), 'reported')
      const decision = await ann.done(subject.caseId, 'publish')
      expect((await subject.author.edit(subject.id, text)).status).toBe(200)
      expect((await late(decision.id)).decision).toMatchObject({ by: null, revision: 2 })
    }
  })

  it('after its author withdrew the comment', async () => {
    const subject = await bring(at(), 'held')
    const decision = await ann.done(subject.caseId, 'publish')
    expect((await subject.author.withdraw(subject.id)).status).toBe(200)
    await late(decision.id)
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('for what the policy decided, and unknown for what never was', async () => {
    const subject = await bring(at(), 'held')
    await late((await ann.case(subject.caseId)).body.case.decision!.id)
    expect((await ann.undo(randomUUID())).status).toBe(404)
  })

  it('for one of two who undo at once', async () => {
    for (let round = 0; round < 10; round++) {
      const subject = await bring(at(), 'held')
      const decision = await ann.done(subject.caseId, 'publish')
      const answers = await Promise.all([ann.undo(decision.id), bo.undo(decision.id)])
      expect(answers.map(answer => answer.status).sort()).toEqual([201, 409])
      expect((await ann.case(subject.caseId)).body.case.comment.status).toBe('held')
    }
  })

  it('or the next decision is, when both come at once', async () => {
    for (let round = 0; round < 20; round++) {
      const subject = await bring(at(), 'held')
      const decision = await ann.done(subject.caseId, 'publish')
      const grip = await bo.grip(subject.caseId)
      const [undone, removed] = await Promise.all([
        ann.undo(decision.id),
        bo.decide(subject.caseId, { ...grip, action: 'remove' }),
      ])
      expect([undone.status, removed.status].sort()).toEqual([201, 409])
      const expected = undone.status === 201 ? 'held' : 'removed'
      expect((await ann.case(subject.caseId)).body.case.comment.status).toBe(expected)
      expect(await publicText(at(), subject)).toBeNull()
    }
  })
})
