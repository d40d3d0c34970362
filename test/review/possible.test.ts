import { describe, expect, it } from 'vitest'
import { effectOf, type Situation } from '../../src/review/possible.ts'

const statuses = ['held', 'published', 'rejected', 'removed', 'withdrawn'] as const
const situations: Situation[] = statuses.flatMap(status =>
  [true, false].flatMap(waiting => [true, false].map(open => ({ status, waiting, open }))),
)

describe('what an action comes to', () => {
  it('is nothing once the author has withdrawn the comment', () => {
    const withdrawn = situations.filter(situation => situation.status === 'withdrawn')
    for (const action of ['publish', 'reject', 'remove'] as const) {
      expect(withdrawn.map(situation => effectOf(action, situation))).toEqual([null, null, null, null])
    }
  })

  it('removes what is public and nothing else', () => {
    for (const situation of situations) {
      expect(effectOf('remove', situation)).toBe(situation.status === 'published' ? 'remove' : null)
    }
  })

  it('never rejects what readers see by the text that readers see', () => {
    for (const open of [true, false]) {
      expect(effectOf('reject', { status: 'published', waiting: false, open })).toBeNull()
    }
  })

  it('rejects only in an open case', () => {
    const closed = situations.filter(situation => !situation.open)
    expect(closed.map(situation => effectOf('reject', situation)).filter(Boolean)).toEqual([])
  })

  it('keeps a reported comment as it is, and leaves nothing to publish once that is decided', () => {
    expect(effectOf('publish', { status: 'published', waiting: false, open: true })).toBe('keep')
    expect(effectOf('publish', { status: 'published', waiting: false, open: false })).toBeNull()
  })
})
