import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import { abuse, made, patient } from '../comments/texts.ts'
import { type Desk, desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest, isWhole, reader, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { forever, outcome, scored, scorer } from './scorers.ts'

const policy: Partial<PolicyOptions> = {
  ...patient,
  requiredScorers: ['judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5, reject: 0.9 }],
}
type Answer = () => unknown
const clean: Answer = () => scored({ abuse: 0 })
const scores =
  (abuse: number): Answer =>
  () =>
    scored({ abuse })
const down: Answer = () => outcome({ status: 'error', kind: 'unavailable' })

/** What the scorer says of a text, each time it is asked; the last goes on. What isn't listed is clean. */
const script = new Map<string, Answer[]>()
const says = (text: string, ...answers: Answer[]) => script.set(text, answers)
function answerTo(text: string): unknown {
  const answers = script.get(text) ?? [clean]
  return (answers.length > 1 ? answers.shift()! : answers[0]!)()
}

/** An answer that waits for `release`; `asked` resolves when it is waited for. */
function gate() {
  let begin = () => {}
  let release = (_: unknown) => {}
  const asked = new Promise<void>(resolve => {
    begin = resolve
  })
  const answer: Answer = () => {
    begin()
    return new Promise(resolve => {
      release = resolve
    })
  }
  return { asked, answer, release: () => release(clean()) }
}

let service: TestService
let site: TestSite
let review: Desk
beforeAll(async () => {
  service = await startService({
    scorers: [scorer(({ text }) => answerTo(text))],
    env: { SCREENING_DEADLINE_MS: '100' },
  })
  site = await service.site(policy)
  review = desk(service, site, (await account(service, site)).token)
})
afterAll(() => service.close())

const anyone = (thread: string) => reader(service, site, thread)
const isPublic = async (thread: string, id: string) =>
  (await anyone(thread).list()).body.comments.filter(isWhole).some(comment => comment.id === id)
const publicText = async (thread: string, id: string) =>
  JSON.stringify((await anyone(thread).get(id)).body.comment?.body ?? null)

/** Resolves when the comment waits for no scorer. */
const settled = (id: string) =>
  until(async () => {
    const open = await service.db
      .selectFrom('case')
      .select('waitingFor')
      .where('siteId', '=', site.id)
      .where('commentId', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst()
    return !open || open.waitingFor.length === 0
  }, 'a verdict')

const actionsOn = async (id: string) =>
  (
    await service.db
      .selectFrom('decision')
      .select(['action', 'actor'])
      .where('siteId', '=', site.id)
      .where('commentId', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ action, actor }) => `${actor} ${action}`)

describe('a comment whose scorer is late', () => {
  it('is held, and published by itself once the scorer has passed it', async () => {
    says('The scorer takes its time.', forever, clean)
    const author = guest(service, site, 'late')
    const { id, status, reason } = made(await author.post('The scorer takes its time.'))
    expect([status, reason]).toEqual(['held', 'unavailable'])
    await until(() => isPublic('late', id), 'publishing')
    expect((await author.get(id)).body.comment).toMatchObject({ status: 'published', version: 1 })
    expect(await actionsOn(id)).toEqual(['policy hold', 'policy publish'])
  })

  it('stays held with the new evidence when the scorer finds something', async () => {
    says('Something is wrong here.', forever, scores(0.6))
    const author = guest(service, site, 'found')
    const { id } = made(await author.post('Something is wrong here.'))
    await settled(id)
    expect((await author.get(id)).body.comment).toMatchObject({ status: 'held', reason: 'wording' })
    const { comment } = await review.caseOf(id)
    expect(comment.findings).toMatchObject([{ rule: 'scorers', detail: { kind: 'score', score: 0.6 } }])
    expect(await isPublic('found', id)).toBe(false)
  })

  it('is rejected when the site lets the scorer reject', async () => {
    says('Very wrong.', forever, scores(0.95))
    const author = guest(service, site, 'rejected')
    const { id } = made(await author.post('Very wrong.'))
    await settled(id)
    expect((await author.get(id)).body.comment.status).toBe('rejected')
    const rejected = (await review.queue('?state=rejected')).body.cases
    expect(rejected.map(({ comment }) => comment.id)).toContain(id)
  })

  it('keeps the text that passed while an edit waits, then shows the edit', async () => {
    const author = guest(service, site, 'edited')
    const { id } = made(await author.post('The first text.'))
    const late = gate()
    says('The second text.', forever, late.answer)
    await author.edit(id, 'The second text.')
    await late.asked
    expect(await publicText('edited', id)).toContain('first')
    late.release()
    await until(async () => (await publicText('edited', id)).includes('second'), 'the edit')
    expect((await anyone('edited').get(id)).body.comment).toMatchObject({ revision: 2, status: 'published' })
  })

  it('has its job from the very transaction that stored it', async () => {
    says('Stored with its job.', forever)
    const { id } = made(await guest(service, site, 'job').post('Stored with its job.'))
    const { rows } = await sql`
      select 1 from parley_jobs.job where name = 'screen-late' and data ->> 'commentId' = ${id}`.execute(
      service.db,
    )
    expect(rows).toHaveLength(1)
  })
})

describe('a late pass publishes nothing', () => {
  /** Held for the scorer's silence; it is asked again and its pass waits at the gate. */
  async function atTheGate(thread: string, text: string, parentId?: string) {
    const late = gate()
    says(text, down, late.answer)
    const author = guest(service, site, thread)
    const { id } = made(await author.post(text, { parentId }))
    await late.asked
    return { id, author, release: late.release }
  }

  it('that a moderator has rejected, nor once that is undone', async () => {
    const { id, author, release } = await atTheGate('decided', 'A moderator was faster.')
    const { id: decision } = await review.done((await review.caseOf(id)).id, 'reject')
    expect((await review.undo(decision)).status).toBe(201)
    release()
    says('A moderator was faster.', clean)
    await settled(id)
    expect((await author.get(id)).body.comment.status).toBe('held')
    expect(await actionsOn(id)).toEqual(['policy hold', 'moderator reject', 'moderator undo'])
  })

  it('that its author has changed: only the new text, once that has passed', async () => {
    const { id, author, release } = await atTheGate('changed', 'The old words.')
    const next = gate()
    says('The new words.', down, next.answer)
    await author.edit(id, 'The new words.')
    release()
    await next.asked
    expect(await isPublic('changed', id)).toBe(false)
    next.release()
    await until(() => isPublic('changed', id), 'publishing')
    expect(await publicText('changed', id)).toContain('new words')
  })

  it('that its author has withdrawn', async () => {
    const { id, author, release } = await atTheGate('withdrawn', 'Never mind.')
    await author.withdraw(id)
    release()
    await settled(id)
    expect(await isPublic('withdrawn', id)).toBe(false)
    expect((await author.get(id)).body.comment.status).toBe('withdrawn')
  })

  it('of an author whom a moderator has banned', async () => {
    const { id, author, release } = await atTheGate('banned', 'Written before the ban.')
    const authorId = (await review.caseOf(id)).comment.author.id
    await review.setStanding(authorId, { standing: 'banned' })
    release()
    await settled(id)
    expect((await author.get(id)).body.comment).toMatchObject({ status: 'held', reason: 'standing' })
  })

  it('that answers what is no longer there', async () => {
    const parent = made(await guest(service, site, 'orphan').post('The parent.'))
    await guest(service, site, 'orphan').report(parent.id)
    const { id, author, release } = await atTheGate('orphan', 'The reply.', parent.id)
    await review.done((await review.caseOf(parent.id)).id, 'remove')
    release()
    await settled(id)
    expect((await author.get(id)).body.comment.status).toBe('held')
    expect((await review.caseOf(id)).comment.findings.map(({ rule }) => rule)).toContain('parent-gone')
  })

  it('that the rules hold as well', async () => {
    says(abuse, down, clean)
    const { id, reason } = made(await guest(service, site, 'both').post(abuse))
    expect(reason).toBe('wording')
    await settled(id)
    expect(await isPublic('both', id)).toBe(false)
  })
})
