import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../moderation/index.ts'
import { type Desk, desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { naivePost } from './naive.ts'
import { type Noted, notedOf, noteOrder } from './order.ts'
import { goesWrong, race, repeatedly } from './race.ts'

let service: TestService
let site: TestSite
let ann: Desk

beforeAll(async () => {
  service = await startService()
  await noteOrder(service.db)
  site = await service.site(anyPace)
  ann = desk(service, site, (await account(service, site, 'admin')).token)
})
afterAll(() => service.close())

/** Someone who has written before, in a thread of its own. */
async function writer(n: number) {
  const thread = `race-${n}`
  const author = guest(service, site, thread)
  const { comment } = (await author.post(`The first remark, of ${n} in all`)).body
  const threadRow = service.db.selectFrom('thread').select('id').where('siteId', '=', site.id)
  const { id: threadId } = await threadRow.where('key', '=', thread).executeTakeFirstOrThrow()
  const post = async () => {
    const answer = await author.post(`Another remark, after ${n} others, on snowfall`)
    return { status: answer.status, comment: answer.body.comment }
  }
  return { thread, threadId, first: comment.id, authorId: comment.author.id, post }
}
type Writer = Awaited<ReturnType<typeof writer>>

/** True when a comment was published after what forbids it. */
function cameTooLate(noted: Noted[], what: Noted['what'], value: string, id: string): boolean {
  const forbidden = noted.find(note => note.what === what && note.value === value)
  const published = noted.find(note => note.what === 'published' && note.id === id)
  return Boolean(forbidden && published && published.seq > forbidden.seq)
}

type Forbidding = {
  what: Noted['what']
  value: string
  id(by: Writer): string
  act(by: Writer): Promise<unknown>
}

const forbidding: Record<string, Forbidding> = {
  'a ban': {
    what: 'standing',
    value: 'banned',
    id: ({ authorId }) => authorId,
    act: ({ authorId }) => ann.setStanding(authorId, { standing: 'banned' }),
  },
  'closing the thread': {
    what: 'state',
    value: 'closed',
    id: ({ threadId }) => threadId,
    act: ({ thread }) => ann.setThread(thread, { state: 'closed' }),
  },
}

describe.each(Object.entries(forbidding))('%s against a post', (_, { what, value, id, act }) => {
  const judged = async (by: Writer, posted: string) =>
    cameTooLate(await notedOf(service.db, [id(by), posted]), what, value, posted)

  it('publishes nothing after it, whichever comes first', { timeout: 300_000 }, async () => {
    const outcomes = await repeatedly(async n => {
      const by = await writer(n)
      const [answer] = await race(by.post, () => act(by))
      if (answer.status === 201) expect(await judged(by, answer.comment.id)).toBe(false)
      return answer.status
    })
    expect(new Set(outcomes)).toEqual(new Set([201, 403]))
  })

  it('would publish some without the guard', { timeout: 300_000 }, async () => {
    const wrong = await goesWrong(async n => {
      const by = await writer(10_000 + n)
      const [posted] = await race(
        () => naivePost(service.db, site.id, by.first),
        () => act(by),
      )
      return posted !== null && judged(by, posted.id)
    })
    expect(wrong).toBe(true)
  })
})

describe('a change of policy against a post', () => {
  const snowfall = [{ term: 'snowfall', action: 'hold' as const }]
  const change = (n: number) =>
    ann.setPolicy({ ...defaultPolicy, ...anyPace, terms: n % 2 === 0 ? snowfall : [] })

  /** The policy in force when a comment was published. */
  async function inForceAt(posted: string): Promise<number> {
    const noted = await notedOf(service.db, [site.id, posted])
    const { seq } = noted.find(note => note.id === posted)!
    return Number(noted.findLast(note => note.what === 'policy' && note.seq < seq)?.value ?? 1)
  }
  async function judgedUnder(posted: string): Promise<number> {
    const decisions = service.db.selectFrom('decision').select('screening').where('siteId', '=', site.id)
    return (await decisions.where('commentId', '=', posted).executeTakeFirstOrThrow()).screening!.versions
      .policy
  }

  it('publishes nothing under an older policy than the one in force', { timeout: 300_000 }, async () => {
    const outcomes = await repeatedly(async n => {
      const by = await writer(20_000 + n)
      const [{ comment }] = await race(by.post, () => change(n), 20)
      if (comment.status === 'published')
        expect(await judgedUnder(comment.id)).toBe(await inForceAt(comment.id))
      return comment.status
    })
    expect(new Set(outcomes)).toEqual(new Set(['published', 'held']))
  })

  it('would publish some without the guard', { timeout: 300_000 }, async () => {
    const wrong = await goesWrong(async n => {
      const by = await writer(40_000 + n)
      // A policy is compiled before it is in force, which takes its time.
      const [posted] = await race(
        () => naivePost(service.db, site.id, by.first),
        () => change(n),
        400,
      )
      return posted !== null && posted.policy !== (await inForceAt(posted.id))
    })
    expect(wrong).toBe(true)
  })
})
