import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../staff/accounts.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { bring, publicText, report, terms, texts, versionOf, type Way } from './situations.ts'

let service: TestService
let site: TestSite
let ann: Desk
let bo: Desk
let ahead = 0

beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
  site = await service.site({ terms })
  ann = desk(service, site, (await account(service, site, 'moderator', 'Ann')).token)
  bo = desk(service, site, (await account(service, site, 'moderator', 'Bo')).token)
})
afterAll(() => service.close())

const at = () => ({ service, site, desk: ann })
const sixMinutes = 6 * 60_000

type Outcome = { status: string; text: string | null; decided: boolean }
const publicWas = (text: string): Outcome => ({ status: 'published', text, decided: true })
const hidden = (status: string): Outcome => ({ status, text: null, decided: true })
const refused = 'action-not-possible'

/** Every state that a case can be in, with what becomes of the comment under each action. */
const table: Record<Way, Record<'publish' | 'reject' | 'remove', Outcome | typeof refused>> = {
  held: { publish: publicWas(texts.held), reject: hidden('rejected'), remove: refused },
  rejected: { publish: publicWas(texts.rejected), reject: refused, remove: refused },
  reported: { publish: publicWas(texts.clean), reject: refused, remove: hidden('removed') },
  'edit held': { publish: publicWas(texts.held), reject: publicWas(texts.clean), remove: hidden('removed') },
  'edit rejected': { publish: publicWas(texts.rejected), reject: refused, remove: hidden('removed') },
  kept: { publish: refused, reject: refused, remove: hidden('removed') },
  removed: { publish: publicWas(texts.clean), reject: refused, remove: refused },
  'rejected, reported': { publish: publicWas(texts.rejected), reject: hidden('rejected'), remove: refused },
}

describe.each(Object.keys(table) as Way[])('a case that is %s', way => {
  it.each(['publish', 'reject', 'remove'] as const)('answers to %s', async action => {
    const subject = await bring(at(), way)
    const before = await ann.case(subject.caseId)
    const seen = { text: await publicText(at(), subject), version: await versionOf(at(), subject.thread) }
    const answer = await ann.act(subject.caseId, action, 'because')
    const expected = table[way][action]
    const after = (await ann.case(subject.caseId)).body.case

    if (expected === refused) {
      expect(answer.status).toBe(409)
      expect(answer.body.type).toBe(`/problems/${refused}`)
      expect(after.comment.status).toBe(before.body.case.comment.status)
      expect(after.version).toBe(before.body.case.version)
      expect(await publicText(at(), subject)).toBe(seen.text)
      return
    }
    expect(answer.status, answer.text).toBe(201)
    expect(answer.body.decision).toMatchObject({
      action,
      reason: 'because',
      by: { name: 'Ann' },
      undoes: null,
    })
    expect(after).toMatchObject({ state: 'closed', version: before.body.case.version + 1, claim: null })
    expect(after.decision!.id).toBe(answer.body.decision.id)
    expect(after.comment.status).toBe(expected.status)
    expect(await publicText(at(), subject)).toBe(expected.text)
    const changed = expected.text !== seen.text
    expect(await versionOf(at(), subject.thread)).toBe(seen.version + Number(changed))
  })
})

describe('what readers and authors are told', () => {
  it('tells the author of a rejection no more than that a moderator made it', async () => {
    const subject = await bring(at(), 'held')
    await ann.done(subject.caseId, 'reject', 'known troll')
    const own = await subject.author.get(subject.id)
    expect(own.body.comment).toMatchObject({ status: 'rejected', reason: 'moderator' })
    expect(own.text).not.toContain('known troll')
    expect((await subject.author.edit(subject.id, 'Another try.')).status).toBe(409)
  })

  it('tells the author of a rejected edit, whose earlier text stays public', async () => {
    const subject = await bring(at(), 'edit held')
    await ann.done(subject.caseId, 'reject')
    const { body } = await subject.author.get(subject.id)
    expect(body.comment.pending).toMatchObject({ revision: 2, status: 'rejected', reason: 'moderator' })
    expect(body.comment.status).toBe('published')
  })

  it('says when a published edit was written, and nothing of an edit that readers never saw before', async () => {
    const edited = await bring(at(), 'edit held')
    await ann.done(edited.caseId, 'publish')
    expect((await edited.author.get(edited.id)).body.comment.editedAt).toBeDefined()
    const held = await bring(at(), 'held')
    expect((await held.author.edit(held.id, 'I grumble once more about the river.')).status).toBe(200)
    await ann.done(held.caseId, 'publish')
    expect((await held.author.get(held.id)).body.comment.editedAt).toBeUndefined()
  })

  it('counts what was decided in the author’s record', async () => {
    const subject = await bring(at(), 'reported')
    await ann.done(subject.caseId, 'remove')
    expect((await ann.case(subject.caseId)).body.case.record).toMatchObject({
      published: 0,
      removed: 1,
      rejected: 0,
    })
  })
})

describe('deciding what has changed', () => {
  it('lets one of two moderators win and tells the other who did what', async () => {
    for (let round = 0; round < 20; round++) {
      const subject = await bring(at(), 'held')
      const first = await ann.grip(subject.caseId)
      ahead += sixMinutes
      const second = await bo.grip(subject.caseId)
      const answers = await Promise.all([
        ann.decide(subject.caseId, { ...first, action: 'publish' }),
        bo.decide(subject.caseId, { ...second, action: 'reject' }),
      ])
      expect(answers.map(answer => answer.status)).toEqual([409, 201])
      expect(await publicText(at(), subject)).toBeNull()
      const late = await ann.decide(subject.caseId, { ...first, action: 'publish' })
      expect(late.body).toMatchObject({
        type: '/problems/case-decided',
        decision: { action: 'reject', by: { name: 'Bo' } },
        caseVersion: second.caseVersion + 1,
      })
    }
  })

  it('refuses a claim that someone else has taken over, with whose it is now', async () => {
    const subject = await bring(at(), 'held')
    const lost = await ann.grip(subject.caseId)
    ahead += sixMinutes
    await bo.claim(subject.caseId)
    const answer = await ann.decide(subject.caseId, { ...lost, action: 'publish' })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      type: '/problems/claim-lost',
      claim: { by: { name: 'Bo' }, mine: false },
    })
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('accepts an expired claim that nobody took over', async () => {
    const subject = await bring(at(), 'held')
    const grip = await ann.grip(subject.caseId)
    ahead += sixMinutes
    expect((await ann.decide(subject.caseId, { ...grip, action: 'publish' })).status).toBe(201)
  })

  it.each([
    ['a released claim', async (caseId: string) => void (await ann.release(caseId))],
    ['a token that is nobody’s', async () => {}],
  ])('refuses %s', async (name, end) => {
    const subject = await bring(at(), 'held')
    const grip = await ann.grip(subject.caseId)
    await end(subject.caseId)
    const claimToken = name.startsWith('a token') ? randomUUID() : grip.claimToken
    const answer = await ann.decide(subject.caseId, { ...grip, claimToken, action: 'publish' })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/claim-lost'])
  })

  it('refuses the claim on another case, and another moderator’s token', async () => {
    const [one, other] = [await bring(at(), 'held'), await bring(at(), 'held')]
    const grip = await ann.grip(one.caseId)
    const elsewhere = await ann.decide(other.caseId, { ...grip, action: 'publish' })
    const borrowed = await bo.decide(one.caseId, { ...grip, action: 'publish' })
    expect([elsewhere.body.type, borrowed.body.type]).toEqual([
      '/problems/claim-lost',
      '/problems/claim-lost',
    ])
    await ann.decide(one.caseId, { ...grip, action: 'publish' })
    const used = await ann.decide(other.caseId, { ...grip, action: 'publish' })
    expect([used.status, used.body.type]).toEqual([409, '/problems/claim-lost'])
  })

  it('refuses a text that its author has edited since', async () => {
    const subject = await bring(at(), 'held')
    const grip = await ann.grip(subject.caseId)
    await subject.author.edit(subject.id, 'I grumble in other words.')
    const answer = await ann.decide(subject.caseId, { ...grip, action: 'publish' })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/case-changed'])
    expect(answer.body.decision).toMatchObject({ action: 'hold', by: null, revision: 2 })
    const blind = await ann.decide(subject.caseId, {
      ...grip,
      caseVersion: answer.body.caseVersion,
      action: 'publish',
    })
    expect([blind.status, blind.body.type]).toEqual([409, '/problems/not-latest'])
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('refuses what its author has withdrawn', async () => {
    const subject = await bring(at(), 'held')
    const grip = await ann.grip(subject.caseId)
    await subject.author.withdraw(subject.id)
    const answer = await ann.decide(subject.caseId, { ...grip, action: 'publish' })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/action-not-possible'])
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('stays decidable while readers go on reporting', async () => {
    const subject = await bring(at(), 'reported')
    const grip = await ann.grip(subject.caseId)
    for (let n = 0; n < 3; n++) await report(service, site, subject)
    expect((await ann.case(subject.caseId)).body.case.reportCount).toBe(4)
    expect((await ann.decide(subject.caseId, { ...grip, action: 'remove' })).status).toBe(201)
  })

  it('sends whoever decides an old case to the one that is open', async () => {
    const subject = await bring(at(), 'kept')
    await report(service, site, subject)
    const grip = await ann.grip(subject.caseId)
    const answer = await ann.decide(subject.caseId, { ...grip, action: 'remove' })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/case-changed'])
    const open = await ann.caseOf(subject.id)
    expect(open.id).not.toBe(subject.caseId)
    await ann.done(open.id, 'remove')
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('judges the public text when that is what was reported, even after a rejected edit', async () => {
    const subject = await bring(at(), 'edit rejected')
    await report(service, site, subject)
    const open = await ann.caseOf(subject.id)
    expect(open).toMatchObject({
      reasons: ['reported'],
      publishedText: null,
      comment: { revision: 1, text: texts.clean },
    })
    await ann.done(open.id, 'publish')
    expect(await publicText(at(), subject)).toBe(texts.clean)
  })
})

describe('the same decision again', () => {
  it('answers as it did, to the same claim and the same content', async () => {
    const subject = await bring(at(), 'held')
    const body = { ...(await ann.grip(subject.caseId)), action: 'publish', reason: 'fine' }
    const first = await ann.decide(subject.caseId, body)
    const again = await ann.decide(subject.caseId, body)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect((await ann.case(subject.caseId)).body.case.history).toHaveLength(2)
    await ann.undo(first.body.decision.id)
    expect((await ann.decide(subject.caseId, body)).body).toEqual(first.body)
    expect(await publicText(at(), subject)).toBeNull()
  })

  it('is one decision when both requests come at once', async () => {
    const subject = await bring(at(), 'held')
    const body = { ...(await ann.grip(subject.caseId)), action: 'reject' }
    const answers = await Promise.all([1, 2, 3].map(() => ann.decide(subject.caseId, body)))
    expect(answers.map(answer => answer.status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(answer => answer.body.decision.id)).size).toBe(1)
  })

  it('refuses other content with the decision that was made', async () => {
    const subject = await bring(at(), 'held')
    const body = { ...(await ann.grip(subject.caseId)), action: 'publish' }
    const made = await ann.decide(subject.caseId, body)
    const other = await ann.decide(subject.caseId, { ...body, action: 'reject' })
    expect([other.status, other.body.type]).toEqual([409, '/problems/case-decided'])
    expect(other.body.decision).toEqual(made.body.decision)
  })
})

describe('what a decision takes', () => {
  it.each([
    ['no body', undefined, 415],
    ['null', null, 422],
    ['an unknown action', { action: 'undo' }, 422],
    ['a claim token that is no id', { claimToken: 'mine' }, 422],
    ['a version below zero', { caseVersion: -1 }, 422],
    ['a version beyond what is stored', { caseVersion: 2 ** 31 }, 422],
    ['a reason that is too long', { reason: 'x'.repeat(501) }, 422],
    ['a member that is not known', { force: true }, 422],
  ])('refuses %s', async (_, change, status) => {
    const valid = { claimToken: randomUUID(), caseVersion: 0, revision: 1, action: 'publish' }
    const body = change && { ...valid, ...change }
    const answer = await ann.decide(randomUUID(), body === undefined ? undefined : body)
    expect(answer.status).toBe(status)
  })

  it('answers 404 for a case that is not known, and 422 for what is no id', async () => {
    const body = { claimToken: randomUUID(), caseVersion: 0, revision: 1, action: 'publish' }
    expect((await ann.decide(randomUUID(), body)).status).toBe(404)
    expect((await ann.decide('x', body)).status).toBe(422)
  })
})
