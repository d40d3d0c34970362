import { createHash, randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Decision } from '../../moderation/index.ts'
import type { Identity } from '../../src/authors/identity.ts'
import { createContent, postHash } from '../../src/comments/content.ts'
import { createReadFacts, type Facts } from '../../src/comments/facts.ts'
import { type Post, postComments } from '../../src/comments/post-comment.ts'
import { uuidv7 } from '../../src/db/ids.ts'
import { Problem } from '../../src/problem.ts'
import { times } from '../support/scale.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

const decide = (verdict: Decision['verdict']): Decision => ({
  verdict,
  reason: verdict === 'publish' ? null : 'wording',
  findings: [],
  versions: { policy: 1, views: '', wordLists: '', scorers: {} },
})

const someone = (): Identity => {
  const hash = createHash('sha256').update(randomBytes(32)).digest()
  return { kind: 'guest', hash, key: hash.toString('hex') }
}

type Asked = Partial<Pick<Post, 'clientId' | 'parentId' | 'identity' | 'final'>> & {
  text?: string
  verdict?: Decision['verdict']
}
let notes = 0

function post(thread: string, facts: Facts, asked: Asked = {}): Post {
  const { text = `Note ${++notes}`, verdict = 'publish', parentId = null, ...rest } = asked
  const content = createContent({ text, name: 'Guest', badges: [] })
  const now = new Date()
  return {
    id: uuidv7(now.getTime()),
    identity: someone(),
    thread,
    clientId: randomUUID(),
    postHash: postHash({ thread, parentId, text, name: 'Guest' }),
    parentId,
    content,
    facts,
    decision: decide(verdict),
    final: false,
    opensThreads: true,
    now,
    ...rest,
  }
}

const factsFor = (thread: string, identity: Identity = someone()): Promise<Facts> =>
  createReadFacts(service.db)(site.id, { identity, thread, repeatKey: 'none', now: new Date() })

const store = (posts: Post[]) => postComments(service.db, site.id, posts)

/** An outcome in a word, so that lists can be compared at a glance. */
const words = (outcomes: Awaited<ReturnType<typeof store>>['outcomes']) =>
  outcomes.map(outcome => {
    if ('value' in outcome) return outcome.value.kind
    return outcome.error instanceof Problem ? outcome.error.type : String(outcome.error)
  })

describe('a list of posts', () => {
  it('takes a parent and its replies together, in any depth', async () => {
    const facts = await factsFor('family')
    const root = post('family', facts)
    const child = post('family', facts, { parentId: root.id })
    const grandchild = post('family', facts, { parentId: child.id })
    const { outcomes, versions } = await store([root, child, grandchild])
    expect(words(outcomes)).toEqual(['stored', 'stored', 'stored'])
    expect(versions).toEqual(new Map([['family', 3]]))
    const { rows } = await sql`
      select id, root_id, version, reply_count from comment where site_id = ${site.id}::uuid and root_id = ${root.id}::uuid
      order by reply_count desc, version`.execute(service.db)
    expect(rows).toEqual([
      { id: root.id, rootId: root.id, version: 3, replyCount: 2 },
      { id: child.id, rootId: root.id, version: 2, replyCount: 0 },
      { id: grandchild.id, rootId: root.id, version: 3, replyCount: 0 },
    ])
  })

  it('refuses a reply before its parent, to a held one, and to one of another thread', async () => {
    const facts = await factsFor('orphans')
    const root = post('orphans', facts)
    const held = post('orphans', facts, { verdict: 'hold' })
    const other = post('orphans-2', await factsFor('orphans-2'))
    const { outcomes } = await store([
      post('orphans', facts, { parentId: root.id }),
      root,
      held,
      post('orphans', facts, { parentId: held.id }),
      other,
      post('orphans', facts, { parentId: other.id }),
    ])
    const [early, , , toHeld, , toOther] = words(outcomes)
    expect([early, toHeld, toOther]).toEqual(['parent-gone', 'parent-gone', 'parent-gone'])
    expect(words(outcomes).filter(word => word === 'stored')).toHaveLength(3)
  })

  it('stores a clientId once, and tells its repeats from another content', async () => {
    const facts = await factsFor('repeats')
    const asked = { identity: someone(), clientId: randomUUID(), text: 'The same again.' }
    const { outcomes } = await store([
      post('repeats', facts, asked),
      post('repeats', facts, asked),
      post('repeats', facts, { ...asked, text: 'Something else.' }),
      post('repeats', facts, { ...asked, identity: someone() }),
    ])
    const [first, second] = outcomes as { value: { id: string } }[]
    expect(words(outcomes).slice(0, 3)).toEqual(['stored', 'repeated', 'client-id-reused'])
    expect(second!.value.id).toBe(first!.value.id)
    // The same words by another author: known only now, so judged again.
    expect(words(outcomes)[3]).toBe('stale')
  })

  it('is judged anew where its author, its thread or the policy has moved on', async () => {
    const identity = someone()
    const facts = await factsFor('moved', identity)
    expect(words((await store([post('moved', facts, { identity })])).outcomes)).toEqual(['stored'])
    const after = await factsFor('moved', identity)
    const { outcomes } = await store([
      post('moved', facts, { identity }),
      post('moved', { ...facts, policyNumber: facts.policyNumber + 1 }),
      post('moved', { ...after, author: null, thread: { ...after.thread!, premoderation: true } }),
      post('moved', after, { identity }),
      post('moved', after, { identity }),
      post('moved', facts, { identity, final: true, verdict: 'hold' }),
    ])
    expect(words(outcomes)).toEqual(['stale', 'stale', 'stale', 'stored', 'stale', 'stored'])
  })

  it('turns away who was banned or suspended and what was closed since, and nobody else', async () => {
    const [banned, suspended, fine] = [someone(), someone(), someone()]
    for (const identity of [banned, suspended, fine])
      await store([post('standing', await factsFor('standing', identity), { identity })])
    const facts = await Promise.all([banned, suspended, fine].map(who => factsFor('standing', who)))
    const shut = await factsFor('shut')
    await store([post('shut', shut)])
    const set = (identity: Identity, standing: 'banned' | 'suspended') =>
      service.db
        .updateTable('author')
        .set({ standing })
        .where('siteId', '=', site.id)
        .where('guestHash', '=', identity.kind === 'guest' ? identity.hash : null)
        .execute()
    await set(banned, 'banned')
    await set(suspended, 'suspended')
    await service.db
      .updateTable('thread')
      .set({ state: 'closed' })
      .where('siteId', '=', site.id)
      .where('key', '=', 'shut')
      .execute()
    const { outcomes } = await store([
      post('standing', facts[0]!, { identity: banned }),
      post('standing', facts[1]!, { identity: suspended }),
      post('shut', shut),
      post('standing', facts[2]!, { identity: fine }),
    ])
    expect(words(outcomes)).toEqual(['author-banned', 'author-suspended', 'thread-closed', 'stored'])
  })
})

/** A member of a list, as a plan: what it is, and whom of the members before it it is about. */
type Plan = { kind: 'root' | 'reply' | 'held' | 'repeat' | 'reuse' | 'orphan'; of: number; thread: number }
const plans = fc.array(
  fc.record({
    kind: fc.constantFrom<Plan['kind']>(
      'root',
      'root',
      'reply',
      'reply',
      'held',
      'repeat',
      'reuse',
      'orphan',
    ),
    of: fc.nat(63),
    thread: fc.nat(2),
  }),
  { minLength: 1, maxLength: 40 },
)

describe('any mix of members', () => {
  it('gives each its own outcome, and leaves every count as the comments say', async () => {
    let lists = 0
    await fc.assert(
      fc.asyncProperty(plans, async plan => {
        const key = (thread: number) => `mix-${lists}-${thread}`
        lists++
        const facts = await Promise.all([0, 1, 2].map(thread => factsFor(key(thread))))
        const posts: Post[] = []
        const expected: string[] = []
        for (const { kind, of, thread } of plan) {
          const about = posts[of % Math.max(1, posts.length)]
          const [member, word] = next(kind, about, expected[of % Math.max(1, posts.length)], {
            key: key(thread),
            facts: facts[thread]!,
            factsOf: one => facts[Number(one.thread.split('-')[2])]!,
          })
          posts.push(member)
          expected.push(word)
        }
        const { outcomes, versions } = await store(posts)
        expect(words(outcomes)).toEqual(expected)
        await countsAgree([0, 1, 2].map(key), versions)
      }),
      { numRuns: times(25, 300) },
    )
  })
})

type Where = { key: string; facts: Facts; factsOf: (post: Post) => Facts }

/** The next member of a list with what must become of it. */
function next(
  kind: Plan['kind'],
  about: Post | undefined,
  word: string | undefined,
  where: Where,
): [Post, string] {
  const { key, facts, factsOf } = where
  if (kind === 'held') return [post(key, facts, { verdict: 'hold' }), 'stored']
  if (kind === 'orphan') return [post(key, facts, { parentId: randomUUID() }), 'parent-gone']
  if (kind === 'root' || !about) return [post(key, facts), 'stored']
  const isPublic = word === 'stored' && about.decision.verdict === 'publish'
  if (kind === 'reply')
    return [post(about.thread, factsOf(about), { parentId: about.id }), isPublic ? 'stored' : 'parent-gone']
  const { identity, clientId, parentId, content, decision } = about
  const text = kind === 'repeat' ? content.text : `${content.text}, and more`
  const again = post(about.thread, factsOf(about), {
    identity,
    clientId,
    parentId,
    text,
    verdict: decision.verdict,
  })
  if (word === 'stored' || word === 'repeated' || word === 'client-id-reused')
    return [again, kind === 'repeat' && word !== 'client-id-reused' ? 'repeated' : 'client-id-reused']
  return [again, word ?? 'stored']
}

async function countsAgree(keys: string[], versions: Map<string, number>): Promise<void> {
  const { rows } = await sql<{
    key: string
    version: number
    count: number
    published: number
    top: number
    off: number
  }>`
    select t.key, t.version, t.count,
      count(c.id) filter (where c.published_revision_id is not null)::int as published,
      coalesce(max(c.version), 0)::int as top,
      count(*) filter (where c.parent_id is null and c.reply_count <> (
        select count(*) from comment r where r.site_id = ${site.id}::uuid and r.root_id = c.id and r.parent_id is not null
          and r.published_revision_id is not null))::int as off
    from thread t left join comment c on c.site_id = t.site_id and c.thread_id = t.id
    where t.site_id = ${site.id}::uuid and t.key = any(${keys}::text[]) group by t.key, t.version, t.count`.execute(
    service.db,
  )
  for (const { key, version, count, published, top, off } of rows) {
    expect({ key, count, version, off }).toEqual({ key, count: published, version: top, off: 0 })
    expect(versions.get(key) ?? 0).toBe(version)
    expect(version).toBe(published)
  }
}
