import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, desk } from '../review/desk.ts'
import { post, report, terms, texts } from '../review/situations.ts'
import { account } from '../staff/accounts.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { naiveDecide, naivePublish, naiveUndo } from './naive.ts'
import { goesWrong, race, repeatedly } from './race.ts'

let service: TestService
let site: TestSite
let ann: Desk
let bo: Desk
const timeout = 300_000

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms })
  ann = desk(service, site, (await account(service, site, 'moderator', 'Ann')).token)
  bo = desk(service, site, (await account(service, site, 'moderator', 'Bo')).token)
})
afterAll(() => service.close())

async function toReview() {
  const subject = await post(service, site, texts.held)
  return { ...subject, caseId: await openCaseOf(subject.id) }
}
async function openCaseOf(id: string): Promise<string> {
  const cases = service.db
    .selectFrom('case')
    .select('id')
    .where('siteId', '=', site.id)
    .where('state', '=', 'open')
  return (await cases.where('commentId', '=', id).executeTakeFirstOrThrow()).id
}
/** What deciding the first revision takes. */
async function grip(by: Desk, caseId: string) {
  const { token: claimToken, caseVersion } = (await by.claim(caseId)).body
  return { claimToken, caseVersion, revision: 1 }
}
type Subject = Awaited<ReturnType<typeof toReview>>

async function runOut(caseId: string): Promise<void> {
  const claims = service.db
    .updateTable('claim')
    .set({ until: new Date(0) })
    .where('siteId', '=', site.id)
  await claims.where('caseId', '=', caseId).execute()
}

/** The text that anyone gets, if any. */
async function shown({ author, id }: Subject): Promise<string | null> {
  const { status, body } = await author.list()
  expect(status).toBe(200)
  const found = body.comments.find(comment => comment.id === id)
  return found && 'body' in found ? JSON.stringify(found.body) : null
}
const decisionsOf = async ({ id }: Subject) => {
  const made = service.db.selectFrom('decision').select(['action', 'actor']).where('siteId', '=', site.id)
  return (await made.where('commentId', '=', id).orderBy('id').execute()).filter(
    row => row.actor === 'moderator',
  )
}
const statuses = (answers: { status: number }[]) =>
  answers
    .map(({ status }) => status)
    .sort()
    .join()

describe('publishing against an edit', () => {
  const edit = 'I grumble again, and nobody has read this yet.'

  it('never shows the text that nobody has judged', { timeout }, async () => {
    const outcomes = await repeatedly(async () => {
      const subject = await toReview()
      const held = await grip(ann, subject.caseId)
      const [decided, edited] = await race(
        () => ann.decide(subject.caseId, { ...held, action: 'publish' }),
        () => subject.author.edit(subject.id, edit),
      )
      expect(edited.status).toBe(200)
      const text = await shown(subject)
      expect(text ?? '').not.toContain('nobody')
      expect(text === null).toBe(decided.status === 409)
      return decided.status
    })
    expect(new Set(outcomes)).toEqual(new Set([201, 409]))
  })

  it('would show some without the guard', { timeout }, async () => {
    const wrong = await goesWrong(async () => {
      const subject = await toReview()
      await race(
        () => naivePublish(service.db, site.id, subject.id),
        () => subject.author.edit(subject.id, edit),
        20,
      )
      return Boolean((await shown(subject))?.includes('nobody'))
    })
    expect(wrong).toBe(true)
  })
})

describe('two decisions', () => {
  it('at once with one claim: one wins, the other is told which', { timeout }, async () => {
    const winners = await repeatedly(async () => {
      const subject = await toReview()
      const held = await grip(ann, subject.caseId)
      const decide = (action: string) => () => ann.decide(subject.caseId, { ...held, action })
      const answers = await race(decide('publish'), decide('reject'))
      expect(statuses(answers)).toBe('201,409')
      const won = answers.find(({ status }) => status === 201)!.body.decision
      const lost = answers.find(({ status }) => status === 409)!.body
      expect(lost).toMatchObject({
        type: '/problems/case-decided',
        decision: { id: won.id, by: { name: 'Ann' } },
      })
      expect(await decisionsOf(subject)).toHaveLength(1)
      return won.action
    })
    expect(new Set(winners)).toEqual(new Set(['publish', 'reject']))
  })

  it('of two moderators, one of whom has let the claim run out: the other is told who did what', {
    timeout,
  }, async () => {
    const winners = await repeatedly(async () => {
      const subject = await toReview()
      const held = await grip(ann, subject.caseId)
      await runOut(subject.caseId)
      const [first, second] = await race(
        () => ann.decide(subject.caseId, { ...held, action: 'publish' }),
        () => bo.act(subject.caseId, 'reject'),
      )
      expect(await decisionsOf(subject)).toHaveLength(1)
      const [won, lost] = first.status === 201 ? [first, second] : [second, first]
      expect([won.status, lost.status]).toEqual([201, 409])
      const { decision, claim } = lost.body
      expect([decision?.by?.name ?? claim?.by.name]).toEqual([won.body.decision.by!.name])
      return won.body.decision.by!.name
    })
    expect(winners).toContain('Bo')
  })

  it('would both win some of the time without the guard', { timeout }, async () => {
    const wrong = await goesWrong(async () => {
      const { caseId } = await toReview()
      const decide = () => naiveDecide(service.db, site.id, caseId)
      return (await race(decide, decide, 3)).every(Boolean)
    })
    expect(wrong).toBe(true)
  })
})

describe('undo against a newer decision', () => {
  /** Published by a moderator, reported since, and now another moderator is about to remove it. */
  async function published() {
    const subject = await toReview()
    const first = { ...(await grip(ann, subject.caseId)), action: 'publish' }
    const { id: undoable } = (await ann.decide(subject.caseId, first)).body.decision
    await report(service, site, subject)
    const caseId = await openCaseOf(subject.id)
    return { subject, undoable, caseId, held: await grip(bo, caseId) }
  }
  const statusOf = async ({ id }: Subject) => {
    const row = service.db.selectFrom('comment').select('status').where('siteId', '=', site.id)
    return (await row.where('id', '=', id).executeTakeFirstOrThrow()).status
  }

  it('lets one of them win, and what stands is the winner’s', { timeout }, async () => {
    const winners = await repeatedly(async () => {
      const { subject, undoable, caseId, held } = await published()
      const [undone, removed] = await race(
        () => ann.undo(undoable),
        () => bo.decide(caseId, { ...held, action: 'remove' }),
      )
      expect(statuses([undone, removed])).toBe('201,409')
      const undoWon = undone.status === 201
      const lost = undoWon ? removed.body : undone.body
      expect(lost.decision!.by!.name).toBe(undoWon ? 'Ann' : 'Bo')
      expect(await statusOf(subject)).toBe(undoWon ? 'held' : 'removed')
      expect((await decisionsOf(subject)).map(row => row.action)).toEqual([
        'publish',
        undoWon ? 'undo' : 'remove',
      ])
      expect(await shown(subject)).toBeNull()
      return undoWon
    })
    expect(new Set(winners).size).toBe(2)
  })

  it('would undo what it has not seen without the guard', { timeout }, async () => {
    const wrong = await goesWrong(async () => {
      const { subject, caseId, held } = await published()
      const [, removed] = await race(
        () => naiveUndo(service.db, site.id, subject.id),
        () => bo.decide(caseId, { ...held, action: 'remove' }),
        12,
      )
      return removed.status === 201 && (await statusOf(subject)) !== 'removed'
    })
    expect(wrong).toBe(true)
  })
})

describe('two claims', () => {
  it('at once: one holds, the other is told who', { timeout }, async () => {
    const holders = await repeatedly(async () => {
      const { caseId } = await toReview()
      const [one, other] = await race(
        () => ann.claim(caseId),
        () => bo.claim(caseId),
        3,
      )
      expect(statuses([one, other])).toBe('201,409')
      const refused = one.status === 409 ? one : other
      expect(refused.body.claim!.by.name).toBe(one.status === 409 ? 'Bo' : 'Ann')
      return one.status
    })
    expect(new Set(holders).size).toBe(2)
  })

  it('would both hold some of the time without the guard', { timeout }, async () => {
    await sql.raw('create table taken (subject text not null)').execute(service.db)
    const wrong = await goesWrong(async n => {
      const take = async () => {
        const { rows } = await sql`select 1 from taken where subject = ${`${n}`}`.execute(service.db)
        if (rows.length > 0) return false
        await sql`insert into taken values (${`${n}`})`.execute(service.db)
        return true
      }
      return (await race(take, take, 3)).every(Boolean)
    })
    expect(wrong).toBe(true)
  })
})
