import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../../src/authors/identity.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { listsOf, post, someone, words } from './posts.ts'

let service: TestService
let site: TestSite
let { factsFor, store } = {} as ReturnType<typeof listsOf>
beforeAll(async () => {
  service = await startService()
  site = await service.site()
  ;({ factsFor, store } = listsOf(service, site))
})
afterAll(() => service.close())

describe('a list of posts', () => {
  it('takes a parent and its replies together, in any depth', async () => {
    const facts = await factsFor('family')
    const root = post('family', facts)
    const child = post('family', facts, { parentId: root.id })
    const grandchild = post('family', facts, { parentId: child.id })
    const list = await store([root, child, grandchild])
    expect(words(list)).toEqual(['stored', 'stored', 'stored'])
    expect(list.versions).toEqual(new Map([['family', 3]]))
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
    const list = await store([
      post('orphans', facts, { parentId: root.id }),
      root,
      held,
      post('orphans', facts, { parentId: held.id }),
      other,
      post('orphans', facts, { parentId: other.id }),
    ])
    const [early, , , toHeld, , toOther] = words(list)
    expect([early, toHeld, toOther]).toEqual(['parent-gone', 'parent-gone', 'parent-gone'])
    expect(words(list).filter(word => word === 'stored')).toHaveLength(3)
  })

  it('stores a clientId once, and tells its repeats from another content', async () => {
    const facts = await factsFor('repeats')
    const asked = { identity: someone(), clientId: randomUUID(), text: 'The same again.' }
    const list = await store([
      post('repeats', facts, asked),
      post('repeats', facts, asked),
      post('repeats', facts, { ...asked, text: 'Something else.' }),
      post('repeats', facts, { ...asked, identity: someone() }),
    ])
    const [first, second] = list.outcomes as { value: { id: string } }[]
    expect(words(list).slice(0, 3)).toEqual(['stored', 'repeated', 'client-id-reused'])
    expect(second!.value.id).toBe(first!.value.id)
    // The same words by another author: known only now, so judged again.
    expect(words(list)[3]).toBe('stale')
  })

  it('is judged anew where its author, its thread or the policy has moved on', async () => {
    const identity = someone()
    const facts = await factsFor('moved', identity)
    expect(words(await store([post('moved', facts, { identity })]))).toEqual(['stored'])
    const after = await factsFor('moved', identity)
    const list = await store([
      post('moved', facts, { identity }),
      post('moved', { ...facts, policyNumber: facts.policyNumber + 1 }),
      post('moved', { ...after, author: null, thread: { ...after.thread!, premoderation: true } }),
      post('moved', after, { identity }),
      post('moved', after, { identity }),
      post('moved', facts, { identity, final: true, verdict: 'hold' }),
    ])
    expect(words(list)).toEqual(['stale', 'stale', 'stale', 'stored', 'stale', 'stored'])
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
    const list = await store([
      post('standing', facts[0]!, { identity: banned }),
      post('standing', facts[1]!, { identity: suspended }),
      post('shut', shut),
      post('standing', facts[2]!, { identity: fine }),
    ])
    expect(words(list)).toEqual(['author-banned', 'author-suspended', 'thread-closed', 'stored'])
  })
})
