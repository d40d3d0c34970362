import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../staff/accounts.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { bring, publicText, terms, texts } from './situations.ts'

const rounds = process.env['PARLEY_TEST_LONG'] ? 1000 : 100
const atOnce = 5
const unseen = 'I grumble about what nobody has looked at.'

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

/** Runs a race many times, a few side by side, and returns how each ended. */
async function race<T>(once: () => Promise<T>): Promise<T[]> {
  const ends: T[] = []
  for (let round = 0; round < rounds; round += atOnce) {
    ends.push(...(await Promise.all(Array.from({ length: atOnce }, once))))
  }
  return ends
}

describe('an edit against the publishing of what was seen', { timeout: 600_000 }, () => {
  it('never publishes a text that nobody has seen', async () => {
    await race(async () => {
      const subject = await bring(at(), 'held')
      const seen = { ...(await ann.grip(subject.caseId)), action: 'publish' }
      const [edited, decided] = await Promise.all([
        subject.author.edit(subject.id, unseen),
        ann.decide(subject.caseId, seen),
      ])
      expect(edited.status).toBe(200)
      expect([201, 409]).toContain(decided.status)
      expect(await publicText(at(), subject)).toBe(decided.status === 201 ? texts.held : null)
    })
  })

  it('would publish one, were it decided without comparing with what was seen', async () => {
    const ends = await race(async () => {
      const subject = await bring(at(), 'held')
      // The moderator has read the text. What is sent names whatever is the latest at that moment.
      await subject.author.edit(subject.id, unseen)
      const decided = await ann.act(subject.caseId, 'publish')
      return decided.status === 201 && (await publicText(at(), subject)) === unseen
    })
    expect(ends).toContain(true)
  })
})

describe('two decisions', { timeout: 600_000 }, () => {
  it('on one claim are one, and the other is told which', async () => {
    await race(async () => {
      const subject = await bring(at(), 'held')
      const grip = await ann.grip(subject.caseId)
      const answers = await Promise.all(
        (['publish', 'reject'] as const).map(action => ann.decide(subject.caseId, { ...grip, action })),
      )
      const won = answers.find(answer => answer.status === 201)!
      const lost = answers.find(answer => answer.status === 409)!
      expect(lost.body.decision).toEqual(won.body.decision)
      const shown = won.body.decision.action === 'publish' ? texts.held : null
      expect(await publicText(at(), subject)).toBe(shown)
    })
  })
})

describe('an undo against the next decision', { timeout: 600_000 }, () => {
  it('lets one of them be, and readers see what it left', async () => {
    await race(async () => {
      const subject = await bring(at(), 'edit held')
      const decision = await ann.done(subject.caseId, 'publish')
      const grip = await bo.grip(subject.caseId)
      const [undone, removed] = await Promise.all([
        ann.undo(decision.id),
        bo.decide(subject.caseId, { ...grip, action: 'remove' }),
      ])
      expect([undone.status, removed.status].sort()).toEqual([201, 409])
      const won = undone.status === 201 ? undone : removed
      const lost = undone.status === 201 ? removed : undone
      expect(lost.body.decision).toEqual(won.body.decision)
      expect(await publicText(at(), subject)).toBe(undone.status === 201 ? texts.clean : null)
    })
  })
})
