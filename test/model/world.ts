import { defaultPolicy } from '../../moderation/index.ts'
import type { Rescreen } from '../../src/comments/rescreen.ts'
import { selectWaitingCases } from '../../src/comments/waiting-queries.ts'
import { type Desk, desk } from '../review/desk.ts'
import { rescreening } from '../screening/rescreening.ts'
import { type Account, account } from '../staff/accounts.ts'
import { type Answer, guestToken, reader, readerToken } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import type { Random } from '../support/random.ts'
import type { TestService, TestSite } from '../support/service.ts'
import { kinds, termsOf, textOf } from './texts.ts'

type Writer = ReturnType<typeof reader>
export type World = {
  service: TestService
  site: TestSite
  thread: string
  random: Random
  writers: Writer[]
  desks: Desk[]
  /** Comments ever made, with who wrote each. */
  comments: { id: string; authorId: string; writer: Writer }[]
  /** Screens what waits for a scorer again, with one that answers. */
  rescreen: Rescreen
  written: number
}

/** The scorer is down, so that whatever is written while it is required waits for it. */
const judgedIn = (random: Random) => ({
  requiredScorers: random.chance(0.6) ? ['judge'] : [],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }],
})

/** One thread of a site of its own, with writers and two moderators. */
export async function createWorld(service: TestService, staff: Account[], random: Random): Promise<World> {
  const site = await service.site({ terms: termsOf('winter'), ...anyPace, ...judgedIn(random) })
  const thread = 'the quay'
  const tokens = [guestToken(), guestToken(), await readerToken(site)]
  return {
    service,
    site,
    thread,
    random,
    writers: tokens.map(token => reader(service, site, thread, token)),
    desks: staff.map(({ token }) => desk(service, site, token)),
    comments: [],
    rescreen: rescreening(service, () => 0),
    written: 0,
  }
}

/** Admins of all sites, one after the other: the first one ends the links of the rest. */
export const staffOf = async (service: TestService): Promise<Account[]> => [
  await account(service, null, 'admin', 'Ann'),
  await account(service, null, 'admin', 'Bo'),
]

type Act = { name: string; run(): Promise<Answer<unknown> | null> }

/** Something that a person may do now; what they do may be refused. */
export function chooseAct(world: World): Act {
  const { random } = world
  const weights = Object.entries(acts).flatMap(([name, [weight]]) => Array<string>(weight).fill(name))
  const name = random.pick(weights)
  const prepared = acts[name]![1](world)
  return { name, run: prepared }
}

type Prepare = (world: World) => () => Promise<Answer<unknown> | null>
const nothing = async () => null

/** All that is random is drawn before anything runs, so that a seed repeats it. */
const acts: Record<string, [weight: number, prepare: Prepare]> = {
  post: [8, world => post(world, false)],
  reply: [6, world => post(world, true)],
  edit: [
    8,
    world => {
      const text = textOf(world.random.pick(kinds), ++world.written)
      const stale = world.random.chance(0.1) ? 1 : undefined
      return onComment(world, ({ id, writer }) => writer.edit(id, text, stale))
    },
  ],
  withdraw: [1, world => onComment(world, ({ id, writer }) => writer.withdraw(id))],
  report: [
    4,
    world => {
      const by = reader(world.service, world.site, world.thread, guestToken())
      return onComment(world, ({ id }) => by.report(id))
    },
  ],
  decide: [14, decideOne],
  undo: [10, undoOne],
  standing: [
    2,
    world => {
      const [by] = world.desks
      const standing = world.random.pick(['normal', 'normal', 'trusted', 'held', 'banned'])
      return onComment(world, ({ authorId }) => by!.setStanding(authorId, { standing }))
    },
  ],
  pardon: [
    2,
    world =>
      onComment(world, ({ authorId }) => world.desks[1]!.setStanding(authorId, { standing: 'normal' })),
  ],
  thread: [
    1,
    world => {
      const change = world.random.pick([{ state: 'closed' }, { premoderation: true }])
      return () => world.desks[0]!.setThread(world.thread, change)
    },
  ],
  opening: [
    3,
    world => () => world.desks[0]!.setThread(world.thread, { state: 'open', premoderation: false }),
  ],
  policy: [
    4,
    world => {
      const terms = termsOf(world.random.pick(['summer', 'winter']))
      const premoderation = world.random.chance(0.2)
      // The scorer is down, so that whatever is written while it is required waits for it.
      const requiredScorers = world.random.chance(0.5) ? ['judge'] : []
      const judged = { requiredScorers, thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }] }
      return () =>
        world.desks[1]!.setPolicy({ ...defaultPolicy, ...anyPace, ...judged, terms, premoderation })
    },
  ],
  late: [8, lateVerdict],
}

export const actNames = Object.keys(acts).sort()

/** Mostly one of the open cases, and what its comment's state suggests; sometimes anything. */
function decideOne({ random, desks, service, site }: World): () => Promise<Answer<unknown> | null> {
  const by = random.pick(desks)
  const [wild, drawn, kind] = [random.chance(0.25), random.under(1000), random.under(2)]
  return async () => {
    const { body } = await by.queue('?limit=100')
    const all = await service.db
      .selectFrom('case')
      .select('id')
      .where('siteId', '=', site.id)
      .orderBy('id')
      .execute()
    const list = wild || body.cases.length === 0 ? all : body.cases
    if (list.length === 0) return null
    const { id } = list[drawn % list.length]!
    const { comment } = (await by.case(id)).body.case
    const hide = comment.published && comment.findings.length === 0 ? 'remove' : 'reject'
    return by.act(id, kind === 0 ? 'publish' : hide)
  }
}

/** One of the latest decisions of moderators, mostly the very latest. */
function undoOne({ random, desks, service, site }: World): () => Promise<Answer<unknown> | null> {
  const by = random.pick(desks)
  const drawn = random.chance(0.7) ? 0 : random.under(5)
  return async () => {
    const made = service.db.selectFrom('decision').select('id').where('siteId', '=', site.id)
    const ofModerators = made.where('actor', '=', 'moderator').where('action', '<>', 'undo')
    const rows = await ofModerators.orderBy('id', 'desc').limit(5).execute()
    return rows.length === 0 ? null : by.undo(rows[drawn % rows.length]!.id)
  }
}

/** A late verdict on one of the comments that wait for one. */
function lateVerdict({ random, rescreen, service, site }: World): () => Promise<Answer<unknown> | null> {
  const drawn = random.under(1000)
  return async () => {
    const waiting = await selectWaitingCases(service.db, site.id)
    if (waiting.length === 0) return null
    const outcome = await rescreen(site.id, waiting[drawn % waiting.length]!.commentId)
    return { status: 200, headers: new Headers(), body: outcome, text: outcome }
  }
}

function post(world: World, asReply: boolean): () => Promise<Answer<unknown> | null> {
  const { random } = world
  const writer = random.pick(world.writers)
  const text = textOf(random.pick(kinds), ++world.written)
  const name = `Name ${world.written}`
  const parent = asReply && world.comments.length > 0 ? random.pick(world.comments) : undefined
  return async () => {
    const answer = await writer.post(text, { name, ...(parent && { parentId: parent.id }) })
    if (answer.status !== 201) return answer
    const { id, author } = answer.body.comment
    world.comments.push({ id, authorId: author.id, writer })
    return answer
  }
}

function onComment(
  { random, comments }: World,
  run: (comment: World['comments'][number]) => Promise<Answer<unknown> | null>,
): () => Promise<Answer<unknown> | null> {
  if (comments.length === 0) return nothing
  const comment = random.pick(comments)
  return () => run(comment)
}
