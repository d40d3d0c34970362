import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGate } from '../../widget/gate.ts'
import { createStore, type Outgoing, type Store } from '../../widget/store.ts'

const sending: Outgoing = {
  clientId: 'c',
  parentId: null,
  rootId: null,
  body: '',
  name: '',
  at: 0,
  phase: 'sending',
  failure: null,
}

let store: Store
let applied: number[]
const apply = (n: number) => () => void applied.push(n)

beforeEach(() => {
  vi.useFakeTimers()
  store = createStore()
  applied = []
})
afterEach(() => {
  vi.useRealTimers()
})

describe('news', () => {
  it('goes through at once when nothing is being sent', () => {
    createGate(store)(apply(1))
    expect(applied).toEqual([1])
  })

  it('waits for the answer to what is being sent, and keeps its order', () => {
    const gate = createGate(store)
    store.set({ outgoing: [sending] })
    gate(apply(1))
    gate(apply(2))
    expect(applied).toEqual([])
    store.set({ outgoing: [] })
    expect(applied).toEqual([1, 2])
  })

  it('does not wait for a comment that is only being tried again', () => {
    const gate = createGate(store)
    store.set({ outgoing: [{ ...sending, phase: 'waiting' }] })
    gate(apply(1))
    expect(applied).toEqual([1])
  })

  it('waits two seconds at most, so that a removal is not shown for long', () => {
    const gate = createGate(store)
    store.set({ outgoing: [sending] })
    gate(apply(1))
    vi.advanceTimersByTime(1999)
    expect(applied).toEqual([])
    vi.advanceTimersByTime(1)
    expect(applied).toEqual([1])
  })
})
