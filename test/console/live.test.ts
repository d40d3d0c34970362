import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type LiveState, openLive } from '../../console/live.ts'
import { makeCase } from './subject.ts'

type Listener = (...args: never[]) => void
const socket = vi.hoisted(() => {
  const listeners = new Map<string, Listener>()
  return {
    listeners,
    connected: false,
    answer: { version: 0 } as object,
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    emit: (_event: string, _room: unknown, answer: (joined: object) => void) => answer(socket.answer),
    connect: vi.fn(),
    disconnect: vi.fn(),
    fire: (event: string, ...args: unknown[]) => listeners.get(event)?.(...(args as never[])),
  }
})
vi.mock('socket.io-client', () => ({ io: () => socket }))

const states: LiveState[] = []
const catchUp = vi.fn()
const cases = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  states.length = 0
  socket.connected = false
  socket.answer = { version: 0 }
  for (const mock of [catchUp, cases, socket.connect, socket.disconnect]) mock.mockClear()
})
afterEach(() => vi.useRealTimers())

async function follow() {
  const stop = openLive('demo', { cases, catchUp, state: state => states.push(state) })
  await vi.waitFor(() => expect(socket.listeners.has('connect')).toBe(true))
  await vi.advanceTimersByTimeAsync(0)
  return stop
}

describe('following a site', () => {
  test('joins on connecting and reads again, since nobody told what happened before', async () => {
    const stop = await follow()
    socket.fire('connect')
    expect(states).toEqual(['live'])
    expect(catchUp).toHaveBeenCalledTimes(1)
    stop()
  })

  test('hands on the news of its site alone', async () => {
    const stop = await follow()
    socket.fire('cases', { site: 'other', cases: [makeCase('x')] })
    socket.fire('cases', { site: 'demo', cases: [makeCase('a')] })
    expect(cases.mock.calls).toEqual([[[makeCase('a')]]])
    stop()
  })

  test('asks every ten seconds while there is no socket, and no longer when there is', async () => {
    const stop = await follow()
    socket.fire('connect_error')
    expect(states).toEqual(['polling'])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(catchUp).toHaveBeenCalledTimes(3)
    socket.connected = true
    socket.fire('connect')
    catchUp.mockClear()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(catchUp).not.toHaveBeenCalled()
    stop()
    socket.connected = false
    await vi.advanceTimersByTimeAsync(30_000)
    expect(catchUp).not.toHaveBeenCalled()
  })

  test('asks, and tries to join again, while the room is closed to it', async () => {
    socket.answer = { error: 'unavailable' }
    const stop = await follow()
    socket.connected = true
    socket.fire('connect')
    expect(states).toEqual(['polling'])
    catchUp.mockClear()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(catchUp).toHaveBeenCalledTimes(1)
    socket.answer = { version: 0 }
    await vi.advanceTimersByTimeAsync(10_000)
    expect(states.at(-1)).toBe('live')
    stop()
  })

  test('joins again after a resync, and connects again when the service hung up', async () => {
    const stop = await follow()
    socket.fire('connect')
    socket.fire('resync')
    expect(catchUp).toHaveBeenCalledTimes(2)
    socket.fire('disconnect', 'io server disconnect')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(socket.connect).toHaveBeenCalledTimes(1)
    stop()
    expect(socket.disconnect).toHaveBeenCalledTimes(1)
  })
})
