import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facts } from '../../src/comments/facts.ts'
import type { Post } from '../../src/comments/post-comment.ts'
import { times } from '../support/scale.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { listsOf, post, words } from './posts.ts'

let service: TestService
let site: TestSite
let { factsFor, store } = {} as ReturnType<typeof listsOf>
beforeAll(async () => {
  service = await startService()
  site = await service.site()
  ;({ factsFor, store } = listsOf(service, site))
})
afterAll(() => service.close())

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
        const list = await store(posts)
        expect(words(list)).toEqual(expected)
        await countsAgree([0, 1, 2].map(key), list.versions)
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
