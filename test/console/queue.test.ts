import { describe, expect, test } from 'vitest'
import * as queue from '../../console/queue.ts'
import { decided, makeCase, makePage } from './subject.ts'

const ids = (cases: { id: string }[]) => cases.map(subject => subject.id).join('')
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id, i) => makeCase(id, {}, i)) as [
  queue.QueueList['cases'][number],
  queue.QueueList['cases'][number],
  queue.QueueList['cases'][number],
  queue.QueueList['cases'][number],
  queue.QueueList['cases'][number],
]
const open = () => queue.fill(queue.emptyQueue('open'), makePage([a, b, c]))

describe('the order while someone works', () => {
  test('new cases wait in the bar and shift nothing', () => {
    const list = queue.receive(open(), [d, e])
    expect(ids(list.cases)).toBe('abc')
    expect(ids(list.arrivals)).toBe('de')
  })

  test('on request they join at the end of what waits, and the decided ones go', () => {
    const list = queue.receive(open(), [d, decided(b, 'publish')])
    expect(ids(queue.merge(list, null).cases)).toBe('acd')
  })

  test('the open case stays even when it is decided', () => {
    const list = queue.receive(open(), [d, decided(b, 'publish')])
    expect(ids(queue.merge(list, 'b').cases)).toBe('abcd')
  })

  test('what a colleague decided stays where it is and says so', () => {
    const list = queue.receive(open(), [decided(b, 'reject')])
    expect(ids(list.cases)).toBe('abc')
    expect(list.cases[1]?.decision?.by?.name).toBe('Bo')
    expect(queue.belongs('open', list.cases[1]!)).toBe(false)
  })

  test('a new case that a colleague decides at once leaves the bar', () => {
    const list = queue.receive(queue.receive(open(), [d]), [decided(d, 'publish')])
    expect(list.arrivals).toEqual([])
  })

  test('the same news twice is one case', () => {
    expect(ids(queue.receive(queue.receive(open(), [d]), [d, a])!.arrivals)).toBe('d')
  })

  test('older news does not undo newer', () => {
    const list = queue.receive(queue.receive(open(), [decided(a, 'publish')]), [a])
    expect(list.cases[0]?.state).toBe('closed')
  })

  test('a claim, which leaves the version, is news too', () => {
    const claim = { by: { id: 'bo', name: 'Bo' }, until: '2026-11-23T09:00:00.000Z', mine: false }
    const list = queue.receive(open(), [{ ...a, claim, changedAt: '2026-11-23T08:50:00.000Z' }])
    expect(list.cases[0]?.claim?.by.name).toBe('Bo')
  })

  test('in an empty list new cases are shown at once', () => {
    const list = queue.receive(queue.fill(queue.emptyQueue('open'), makePage([])), [a])
    expect(ids(list.cases)).toBe('a')
    expect(list.arrivals).toEqual([])
  })

  test('what is decided joins the decided ones on top', () => {
    const list = queue.fill(queue.emptyQueue('decided'), makePage([decided(a, 'publish')]))
    expect(ids(queue.merge(queue.receive(list, [decided(b, 'reject'), c]), null).cases)).toBe('ba')
  })
})

describe('the tabs', () => {
  test('what waits is open, what a person decided is decided, what the policy rejected is rejected', () => {
    const byPolicy = { ...decided(a, 'reject'), decision: { ...decided(a, 'reject').decision!, by: null } }
    const tabsOf = (subject: typeof a) =>
      (['open', 'rejected', 'decided'] as const).filter(tab => queue.belongs(tab, subject))
    expect(tabsOf(a)).toEqual(['open'])
    expect(tabsOf(byPolicy)).toEqual(['rejected'])
    expect(tabsOf(decided(a, 'reject'))).toEqual(['decided'])
  })
})

describe('more pages', () => {
  test('bring what is not there yet, and empty the bar of it', () => {
    const list = queue.receive({ ...open(), nextCursor: 'x' }, [d])
    const more = queue.append(list, makePage([c, d, e], 'y'))
    expect(ids(more.cases)).toBe('abcde')
    expect(more.arrivals).toEqual([])
    expect(more.nextCursor).toBe('y')
  })

  test('do not bring back what has just been decided', () => {
    expect(ids(queue.append(queue.takeAway(open(), 'b'), makePage([b, d])).cases)).toBe('acd')
  })
})

describe('deciding', () => {
  test('takes the case away at once and puts it back in its place', () => {
    const list = queue.takeAway(open(), 'b')
    expect(ids(list.cases)).toBe('ac')
    expect(ids(queue.putBack(list, b).cases)).toBe('abc')
  })

  test('late news of how it was before does not bring it back', () => {
    const list = queue.receive(queue.takeAway(open(), 'b'), [b])
    expect(ids(list.cases)).toBe('ac')
    expect(list.arrivals).toEqual([])
  })

  test('a colleague who undoes it brings it back as new', () => {
    const undone = { ...b, version: 3 }
    expect(ids(queue.receive(queue.takeAway(open(), 'b'), [decided(b, 'publish'), undone]).arrivals)).toBe(
      'b',
    )
  })

  test('putting back what was never here does nothing unless it belongs here', () => {
    expect(ids(queue.putBack(open(), decided(d, 'publish')).cases)).toBe('abc')
    expect(ids(queue.putBack(open(), d).cases)).toBe('abcd')
  })

  test('what came back in the bar is not there twice', () => {
    const list = queue.receive(queue.takeAway(open(), 'b'), [{ ...b, version: 3 }])
    const back = queue.putBack(list, { ...b, version: 3 })
    expect(ids(back.cases)).toBe('abc')
    expect(back.arrivals).toEqual([])
  })
})

describe('moving', () => {
  test('goes to the neighbours and stops at the ends', () => {
    const list = open()
    const to = (id: string | null, step: 1 | -1) => queue.neighbour(list, id, step)?.id ?? null
    expect([to(null, 1), to('a', 1), to('c', 1), to('b', -1), to('a', -1)]).toEqual([
      'a',
      'b',
      null,
      'a',
      null,
    ])
  })

  test('from a case that was decided goes to the one that took its place', () => {
    const list = queue.takeAway(open(), 'b')
    expect(queue.neighbour(list, 'b', 1)?.id).toBe('c')
    expect(queue.neighbour(list, 'b', -1)?.id).toBe('a')
    expect(queue.neighbour(queue.takeAway(open(), 'c'), 'c', 1)?.id).toBe('b')
  })
})

describe('after a gap in the news', () => {
  test('what is no longer listed is marked, not yanked away', () => {
    const list = queue.catchUp(open(), makePage([a, c, d]))
    expect(ids(list.cases)).toBe('abc')
    expect(list.gone).toEqual(['b'])
    expect(ids(list.arrivals)).toBe('d')
    expect(ids(queue.merge(list, null).cases)).toBe('acd')
  })

  test('a page that does not reach the end says nothing about the rest', () => {
    expect(queue.catchUp(open(), makePage([a], 'more')).gone).toEqual([])
  })

  test('news of a case takes the mark back', () => {
    const list = queue.catchUp(open(), makePage([a, c]))
    expect(queue.receive(list, [b]).gone).toEqual([])
  })
})
