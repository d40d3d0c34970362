import { describe, expect, it } from 'vitest'
import { newerOf, upsert } from '../../widget/entries.ts'
import { comment, gone, idOf, own } from './factories.ts'

describe('the newer of two views of a comment', () => {
  it('is the one of the higher version, whichever comes first', () => {
    const earlier = comment(1, { version: 5, body: [['p', 'earlier']] })
    const later = comment(1, { version: 6, body: [['p', 'later']] })
    expect(newerOf(earlier, later)).toEqual(later)
    expect(newerOf(later, earlier)).toEqual(later)
  })

  it('is the removal, and a late answer from before it brings nothing back', () => {
    const removed = gone(1, 6)
    expect(newerOf(comment(1, { version: 5 }), removed)).toEqual(removed)
    expect(newerOf(removed, comment(1, { version: 5 }))).toEqual(removed)
  })

  it('is the restored comment after a removal', () => {
    const restored = comment(1, { version: 7 })
    expect(newerOf(gone(1, 6), restored)).toEqual(restored)
  })

  it('is the published one after it was held', () => {
    const held = own(1, { status: 'held', version: null, reason: 'wording' })
    const published = comment(1, { version: 9 })
    expect(newerOf(held, published)).toMatchObject({ status: 'published', version: 9 })
    expect(newerOf(newerOf(held, published), held)).toMatchObject({ status: 'published' })
  })

  it('keeps what only the author is told while it still belongs', () => {
    const pending = { revision: 2, status: 'held' as const, reason: 'links' as const, text: 'edit' }
    const known = own(1, { version: 5, editableUntil: '2026-01-01T00:15:00.000Z', pending })
    const stamped = newerOf(known, comment(1, { version: 6, replyCount: 1 }))
    expect(stamped).toMatchObject({ version: 6, replyCount: 1, text: 'text 1', pending })
    const edited = newerOf(known, comment(1, { version: 7, revision: 2 }))
    expect(edited).not.toHaveProperty('pending')
    expect(edited).not.toHaveProperty('text')
  })

  it('is the author’s own view at the same version, and not an older revision of it', () => {
    const first = own(1, { status: 'held', version: null })
    const second = own(1, { status: 'held', version: null, revision: 2, text: 'again' })
    expect(newerOf(first, second)).toMatchObject({ text: 'again' })
    expect(newerOf(second, first)).toMatchObject({ text: 'again' })
    expect(newerOf(own(1, { version: 5 }), comment(1, { version: 5 }))).toHaveProperty('text')
  })

  it('lets the author see that a removed comment is held again, but not as published', () => {
    expect(newerOf(gone(1, 6), own(1, { status: 'held', version: 5 }))).toMatchObject({ status: 'held' })
    expect(newerOf(gone(1, 6), own(1, { status: 'published', version: 5 }))).toEqual(gone(1, 6))
  })
})

describe('upsert', () => {
  it('leaves the given entries as they were', () => {
    const before = upsert(new Map(), [comment(1)])
    const after = upsert(before, [comment(2)])
    expect([...before.keys()]).toEqual([idOf(1)])
    expect([...after.keys()]).toEqual([idOf(1), idOf(2)])
  })
})
