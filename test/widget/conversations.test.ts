import { describe, expect, it } from 'vitest'
import { withChanges, withFirstPage, withMine, withOwn } from '../../widget/changes.ts'
import { type Conversation, conversationsOf } from '../../widget/conversations.ts'
import type { Outgoing, State } from '../../widget/store.ts'
import { comment, gone, idOf, me, own, page, reply, stateAfter } from './factories.ts'

const firstPage =
  (...args: Parameters<typeof page>) =>
  (state: State) =>
    withFirstPage(state, page(...args))

const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
  clientId: 'client-1',
  parentId: null,
  rootId: null,
  body: 'on its way',
  name: '',
  at: 0,
  phase: 'sending',
  failure: null,
  ...more,
})

const keys = (conversation: Conversation | undefined) => conversation?.head.map(row => row.key)

describe('conversations', () => {
  it('show the first three replies, oldest first, and say how many more there are', () => {
    const replies = [14, 11, 12, 15, 13].map(n => reply(n, 1))
    const state = stateAfter(firstPage([comment(1, { replyCount: 17 }), ...replies]))
    const [conversation] = conversationsOf(state)
    expect(keys(conversation)).toEqual([idOf(11), idOf(12), idOf(13)])
    expect(conversation?.hidden).toBe(14)
  })

  it('show four replies rather than hide one', () => {
    const state = stateAfter(
      firstPage([comment(1, { replyCount: 4 }), ...[11, 12, 13, 14].map(n => reply(n, 1))]),
    )
    expect(conversationsOf(state)[0]).toMatchObject({ hidden: 0, head: { length: 4 } })
  })

  it('put what arrived and what is one’s own after the hidden ones', () => {
    const replies = [11, 12, 13, 14, 15].map(n => reply(n, 1))
    const loaded = stateAfter(firstPage([comment(1, { replyCount: 8 }), ...replies]))
    const root = comment(1, { replyCount: 9, version: 101 })
    const live = { ...loaded, ...withChanges(loaded, page([root, reply(20, 1, { version: 101 })]), true) }
    const [conversation] = conversationsOf({
      ...live,
      outgoing: [outgoing({ rootId: idOf(1), parentId: idOf(1) })],
    })
    expect(conversation?.tail.map(row => row.key)).toEqual([idOf(20), 'client-1'])
    expect(conversation?.hidden).toBe(5)
  })

  it('show all of an expanded one', () => {
    const replies = [11, 12, 13, 14, 15].map(n => reply(n, 1))
    const state = stateAfter(firstPage([comment(1, { replyCount: 5 }), ...replies]))
    expect(keys(conversationsOf({ ...state, expanded: new Set([idOf(1)]) })[0])).toHaveLength(5)
  })

  it('drop a removed reply at once, and a removed root without replies', () => {
    const loaded = stateAfter(firstPage([comment(1, { replyCount: 1 }), reply(11, 1), comment(2)]))
    const after = {
      ...loaded,
      ...withChanges(loaded, page([gone(11, 101), comment(1, { version: 101 }), gone(2, 102)]), true),
    }
    const conversations = conversationsOf(after)
    expect(conversations.map(conversation => conversation.key)).toEqual([idOf(1)])
    expect(conversations[0]).toMatchObject({ head: [], hidden: 0 })
  })

  it('keep a removed root with replies as a line that says so', () => {
    const state = stateAfter(firstPage([gone(1, 50), reply(11, 1)]))
    expect(conversationsOf(state)[0]).toMatchObject({ root: { kind: 'gone' }, head: [{ key: idOf(11) }] })
  })

  it('do not know how many replies of a removed root are missing', () => {
    const replies = Array.from({ length: 10 }, (_, n) => reply(11 + n, 1))
    expect(conversationsOf(stateAfter(firstPage([gone(1, 50), ...replies])))[0]?.hidden).toBeNull()
  })

  it('show an own held reply even when its conversation is not loaded', () => {
    const held = own(30, { rootId: idOf(1), parentId: idOf(1), status: 'held', version: null })
    const state = stateAfter(firstPage([comment(9)], { nextCursor: 'c' }), current =>
      withMine(current, { author: me, comments: [held] }),
    )
    expect(conversationsOf(state).map(conversation => conversation.key)).toEqual([held.id, idOf(9)])
  })

  it('show nothing of a withdrawn comment, and nothing of a rejected one that was put away', () => {
    const state = stateAfter(
      current => withOwn(current, own(5, { status: 'withdrawn', version: null })),
      current => withOwn(current, own(6, { status: 'rejected', version: null })),
    )
    expect(conversationsOf(state).map(conversation => conversation.key)).toEqual([idOf(6)])
    expect(conversationsOf({ ...state, dismissed: new Set([idOf(6)]) })).toEqual([])
  })

  it('never show another’s comment that is not published, whatever an answer holds', () => {
    const state = stateAfter(firstPage([comment(1, { status: 'held' }), comment(2, { status: 'rejected' })]))
    expect(conversationsOf(state)).toEqual([])
  })

  it('keep the row of a sent comment when it is acknowledged', () => {
    const before = conversationsOf(stateAfter(firstPage([]), () => ({ outgoing: [outgoing()] })))
    const after = stateAfter(
      firstPage([]),
      current => withOwn(current, own(5)),
      () => ({ clientIds: new Map([[idOf(5), 'client-1']]) }),
    )
    expect(conversationsOf(after)[0]?.key).toBe(before[0]?.key)
  })
})
