import { describe, expect, it } from 'vitest'
import {
  withChanges,
  withFirstPage,
  withFreshShown,
  withMine,
  withMore,
  withOwn,
} from '../../widget/changes.ts'
import type { State } from '../../widget/store.ts'
import { comment, gone, idOf, me, own, page, reply, stateAfter } from './factories.ts'

const firstPage =
  (...args: Parameters<typeof page>) =>
  (state: State) =>
    withFirstPage(state, page(...args))
const changes =
  (...args: Parameters<typeof page>) =>
  (state: State) =>
    withChanges(state, page(...args), true)

describe('new roots of others', () => {
  it('wait behind the pill and go in where the order has them when asked', () => {
    const waiting = stateAfter(
      firstPage([comment(3), comment(1)]),
      changes([comment(5), comment(4)], { version: 101 }),
    )
    expect(waiting.roots).toEqual([idOf(3), idOf(1)])
    expect(waiting.fresh).toEqual([idOf(5), idOf(4)])
    const shown = { ...waiting, ...withFreshShown(waiting) }
    expect(shown.roots).toEqual([idOf(5), idOf(4), idOf(3), idOf(1)])
    expect(shown.fresh).toEqual([])
    expect([...shown.arrived].sort()).toEqual([idOf(4), idOf(5)])
  })

  it('are counted once, however often they are told', () => {
    const state = stateAfter(firstPage([]), changes([comment(5)]), changes([comment(5, { version: 101 })]))
    expect(state.fresh).toEqual([idOf(5)])
  })

  it('include one written earlier and published only now', () => {
    const state = stateAfter(firstPage([comment(9), comment(1)]), changes([comment(4, { version: 101 })]))
    const shown = { ...state, ...withFreshShown(state) }
    expect(shown.roots).toEqual([idOf(9), idOf(4), idOf(1)])
  })

  it('do not include an old one of a page not loaded yet that was only replied to', () => {
    const state = stateAfter(
      firstPage([comment(9), comment(8)], { nextCursor: 'further' }),
      changes([comment(2, { replyCount: 1, version: 101 }), reply(10, 2, { version: 101 })]),
    )
    expect(state.fresh).toEqual([])
    expect(state.arrived.size).toBe(0)
  })

  it('leave the pill when they are removed before anyone looked', () => {
    const state = stateAfter(firstPage([]), changes([comment(5)]), changes([gone(5, 102)]))
    expect(state.fresh).toEqual([])
  })

  it('leave the pill when a further page brings them', () => {
    const state = stateAfter(firstPage([comment(1)], { nextCursor: 'c' }), changes([comment(5)]), current =>
      withMore(current, page([comment(5)])),
    )
    expect(state.fresh).toEqual([])
    expect(state.roots).toEqual([idOf(1), idOf(5)])
  })
})

describe('changes', () => {
  it('put a reply of someone else into its conversation, marked as new', () => {
    const state = stateAfter(
      firstPage([comment(1)]),
      changes([comment(1, { version: 101, replyCount: 1 }), reply(2, 1, { version: 101 })], { version: 101 }),
    )
    expect(state.entries.get(idOf(2))).toMatchObject({ rootId: idOf(1) })
    expect(state.arrived).toEqual(new Set([idOf(2)]))
  })

  it('move the version only when nothing before them is missing', () => {
    const loaded = stateAfter(firstPage([comment(1)], { version: 40 }))
    expect(withChanges(loaded, page([], { version: 45 }), false).version).toBe(40)
    expect(withChanges(loaded, page([], { version: 45 }), true).version).toBe(45)
    expect(withChanges(loaded, page([], { version: 30 }), true).version).toBe(40)
  })

  it('keep the thread row of the highest version', () => {
    const closed = page([], { version: 45 })
    closed.thread.state = 'closed'
    const state = stateAfter(firstPage([], { version: 40 }), current => withChanges(current, closed, true))
    expect(state.thread?.state).toBe('closed')
    expect(withChanges(state, page([], { version: 41 }), true).thread?.state).toBe('closed')
  })
})

describe('further pages', () => {
  it('do not move the version, since the first page may have changed meanwhile', () => {
    const state = stateAfter(firstPage([comment(9)], { version: 40, nextCursor: 'c' }), current =>
      withMore(current, page([comment(3)], { version: 60 })),
    )
    expect(state.version).toBe(40)
    expect(state.roots).toEqual([idOf(9), idOf(3)])
    expect(state.nextCursor).toBeNull()
  })
})

describe('the reader’s own', () => {
  const held = own(5, { status: 'held', version: null, reason: 'wording' })

  it('that wait are pinned above the list and survive a first page read again', () => {
    const state = stateAfter(firstPage([comment(1)]), current =>
      withMine(current, { author: me, comments: [held] }),
    )
    expect(state.pinned).toEqual([held.id])
    const again = { ...state, ...withFirstPage(state, page([comment(1)])) }
    expect(again.pinned).toEqual([held.id])
    expect(again.entries.get(held.id)).toEqual(held)
  })

  it('that are published while pinned stay one entry', () => {
    const state = stateAfter(
      firstPage([comment(1)]),
      current => withOwn(current, held),
      changes([comment(5, { author: held.author, version: 101 })]),
    )
    expect(state.pinned).toEqual([held.id])
    expect(state.fresh).toEqual([])
    expect(state.entries.get(held.id)).toMatchObject({ status: 'published' })
  })

  it('never stand behind the pill, even if the socket was faster than the answer', () => {
    const state = stateAfter(firstPage([comment(1)]), changes([comment(5)]), current =>
      withOwn(current, own(5)),
    )
    expect(state.fresh).toEqual([])
    expect(state.pinned).toEqual([idOf(5)])
  })

  it('that are replies are not pinned', () => {
    const state = stateAfter(firstPage([comment(1)]), current =>
      withOwn(current, own(5, { rootId: idOf(1), parentId: idOf(1), status: 'held', version: null })),
    )
    expect(state.pinned).toEqual([])
  })
})

describe('a first page read again', () => {
  it('that is behind what was told already leaves the discussion incomplete, to be caught up', () => {
    const told = stateAfter(firstPage([comment(1)], { version: 40 }), changes([comment(2)], { version: 41 }))
    const known = { ...told, isComplete: true }
    expect(withFirstPage(known, page([comment(1)], { version: 40 })).isComplete).toBe(false)
    expect(withFirstPage(known, page([comment(2), comment(1)], { version: 41 })).isComplete).toBe(true)
  })
})
