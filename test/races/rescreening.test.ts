import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import type { Rescreen } from '../../src/comments/rescreen.ts'
import { made, patient } from '../comments/texts.ts'
import { expectCounted } from '../model/counted.ts'
import type { World } from '../model/world.ts'
import { type Desk, desk } from '../review/desk.ts'
import { rescreening } from '../screening/rescreening.ts'
import { outcome, scorer } from '../screening/scorers.ts'
import { account } from '../staff/accounts.ts'
import { guest } from '../support/client.ts'
import { times } from '../support/scale.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { race } from './race.ts'

const policy: Partial<PolicyOptions> = {
  ...patient,
  requiredScorers: ['judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }],
}

const rounds = times(25, 1000)
async function repeatedly(round: (n: number) => Promise<void>): Promise<void> {
  for (let n = 0; n < rounds; n++) await round(n)
}

let service: TestService
let site: TestSite
let review: Desk
/** As two other processes would do it. */
let first: Rescreen
let second: Rescreen
beforeAll(async () => {
  // Known to be down here, so that nothing is screened again but by these tests.
  service = await startService({
    scorers: [scorer(() => outcome({ status: 'error', kind: 'circuit-open' }))],
    clock: () => new Date(),
  })
  site = await service.site(policy)
  review = desk(service, site, (await account(service, null, 'admin')).token)
  first = rescreening(service, abuseIn)
  second = rescreening(service, abuseIn)
})
afterAll(() => service.close())

const abuseIn = (text: string) => (text.startsWith('Other') ? 0.9 : 0)

let threads = 0
async function waiting() {
  const thread = `late-${++threads}`
  const author = guest(service, site, thread)
  const comment = made(await author.post(`Note ${threads * 7919} waits.`))
  expect(comment.reason).toBe('unavailable')
  return { thread, author, id: comment.id, authorId: comment.author.id }
}

type Row = { action: string; actor: string; revisionId: string }
const decisionsOn = (id: string): Promise<Row[]> =>
  service.db
    .selectFrom('decision')
    .select(['action', 'actor', 'revisionId'])
    .where('siteId', '=', site.id)
    .where('commentId', '=', id)
    .orderBy('id')
    .execute()

const stateOf = async (id: string) =>
  service.db
    .selectFrom('comment')
    .innerJoin('thread', join =>
      join.onRef('thread.siteId', '=', 'comment.siteId').onRef('thread.id', '=', 'comment.threadId'),
    )
    .select(['status', 'publishedRevisionId', 'latestRevisionId', 'comment.version', 'thread.version as all'])
    .where('comment.siteId', '=', site.id)
    .where('comment.id', '=', id)
    .executeTakeFirstOrThrow()

/** No revision is passed twice by machine, and what is public was passed. */
async function sound(id: string) {
  const decisions = await decisionsOn(id)
  const state = await stateOf(id)
  const passed = decisions.filter(({ action }) => action === 'publish').map(({ revisionId }) => revisionId)
  expect(new Set(passed).size).toBe(passed.length)
  if (state.publishedRevisionId) expect(passed).toContain(state.publishedRevisionId)
  return { state, decisions: decisions.map(({ actor, action }) => `${actor} ${action}`) }
}

describe('a late pass at the same time as', () => {
  it('another publishes once, in one version', async () => {
    await repeatedly(async () => {
      const { id } = await waiting()
      await race(
        () => first(site.id, id),
        () => second(site.id, id),
      )
      const { state, decisions } = await sound(id)
      expect(decisions).toEqual(['policy hold', 'policy publish'])
      expect(state).toMatchObject({ status: 'published', version: 1, all: 1 })
    })
  })

  it('its author’s withdrawal ends withdrawn', async () => {
    await repeatedly(async () => {
      const { id, author } = await waiting()
      await race(
        () => first(site.id, id),
        () => author.withdraw(id),
      )
      expect((await sound(id)).state).toMatchObject({ status: 'withdrawn', publishedRevisionId: null })
    })
  })

  it('its author’s edit never shows the edit', async () => {
    await repeatedly(async n => {
      const { id, author } = await waiting()
      await race(
        () => first(site.id, id),
        () => author.edit(id, `Other words ${n * 7919}.`),
      )
      const { state } = await sound(id)
      expect(state.publishedRevisionId).not.toBe(state.latestRevisionId)
    })
  })

  it('a moderator’s rejection: one comes first, and nothing is public that was rejected', async () => {
    const ends = new Set<string>()
    await repeatedly(async () => {
      const { id } = await waiting()
      const { id: caseId } = await review.caseOf(id)
      const grip = await review.grip(caseId)
      const [, answer] = await race(
        () => first(site.id, id),
        () => review.decide(caseId, { ...grip, action: 'reject' }),
      )
      const { state } = await sound(id)
      expect([answer.status, state.status]).toEqual(
        answer.status === 201 ? [201, 'rejected'] : [409, 'published'],
      )
      ends.add(state.status)
    })
    expect([...ends].sort()).toEqual(['published', 'rejected'])
  })

  it('the undoing of a moderator’s rejection waits for a moderator', async () => {
    await repeatedly(async () => {
      const { id } = await waiting()
      const { id: decision } = await review.done((await review.caseOf(id)).id, 'reject')
      await race(
        () => first(site.id, id),
        () => review.undo(decision),
      )
      await second(site.id, id)
      const { state, decisions } = await sound(id)
      expect(state).toMatchObject({ status: 'held', version: null, all: 0 })
      expect(decisions).toEqual(['policy hold', 'moderator reject', 'moderator undo'])
    })
  })

  it('its author’s ban publishes only what came before it', async () => {
    await repeatedly(async () => {
      const { id, authorId } = await waiting()
      await race(
        () => first(site.id, id),
        () => review.setStanding(authorId, { standing: 'banned' }),
      )
      await second(site.id, id)
      const { decisions } = await sound(id)
      expect(decisions.length).toBe(2)
    })
  })

  it('the removal of what it answers leaves no reply of a machine without its parent', async () => {
    await repeatedly(async n => {
      const { id: parentId, author, thread } = await waiting()
      await first(site.id, parentId)
      await guest(service, site, thread).report(parentId)
      const { id } = made(await author.post(`An answer ${n * 7919}.`, { parentId }))
      const { id: caseId } = await review.caseOf(parentId)
      const grip = await review.grip(caseId)
      await race(
        () => first(site.id, id),
        () => review.decide(caseId, { ...grip, action: 'remove' }),
      )
      const { state } = await sound(id)
      expect(state.all).toBe(state.status === 'published' ? 3 : 2)
    })
  })

  it('a change of policy is judged by the one that is in force', async () => {
    const strict = { ...policy, premoderation: true }
    await repeatedly(async () => {
      const { id } = await waiting()
      const base = (await review.policy()).body.policy.options
      const [outcome] = await race(
        () => first(site.id, id),
        () => review.setPolicy({ ...base, ...strict }),
      )
      expect(outcome).toBe('settled')
      await sound(id)
      await review.setPolicy({ ...base, premoderation: false })
    })
  }, 60_000)

  it('anything leaves every count as counting again gives it', async () => {
    await expectCounted({ service, site } as World)
  })
})

describe('a job’s data', () => {
  it('of another site, or of no comment, does nothing', async () => {
    const other = await service.site(policy)
    const { id } = await waiting()
    expect(await first(other.id, id)).toBe('settled')
    expect(await first(site.id, other.id)).toBe('settled')
    expect((await sound(id)).decisions).toEqual(['policy hold'])
  })

  it('that is garbage fails alone', async () => {
    await expect(first('garbage', "'; drop table comment")).rejects.toThrow()
    const { id } = await waiting()
    expect(await first(site.id, id)).toBe('settled')
  })
})
