import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page } from '../../src/comments/schema.ts'
import { type Discussion, openDiscussion } from '../../widget/discussion.ts'
import { createIdentity } from '../../widget/identity.ts'
import { catchUp, changeSort, loadDiscussion, loadMore, showReplies } from '../../widget/load.ts'
import { comment, gone, idOf, page, reply } from './factories.ts'

let asked: string[] = []
let answers: (Page | Error)[] = []
let closing: AbortController
let discussion: Discussion

beforeEach(() => {
  asked = []
  answers = []
  closing = new AbortController()
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url).search)
    const answer = answers.shift()
    if (!answer || answer instanceof Error) throw new TypeError('Failed to fetch')
    return Response.json(answer)
  })
  const place = { service: 'https://s.example', site: 's', thread: 't' }
  discussion = openDiscussion(place, createIdentity('load', null, null), closing.signal, () => undefined)
})
afterEach(() => {
  closing.abort()
  vi.unstubAllGlobals()
})

const state = () => discussion.store.get()

describe('a discussion', () => {
  it('that cannot be loaded says so, and loads when tried again', async () => {
    answers = [new Error('lost'), page([comment(1)])]
    await loadDiscussion(discussion)
    expect(state().phase).toBe('failed')
    await loadDiscussion(discussion)
    expect(state()).toMatchObject({ phase: 'ready', roots: [idOf(1)] })
  })

  it('asks nothing of its own for someone without a credential', async () => {
    answers = [page([])]
    await loadDiscussion(discussion)
    expect(asked).toEqual(['?sort=newest'])
  })

  it('catches up to the end, page by page, and is complete then', async () => {
    answers = [
      page([comment(1)], { version: 40 }),
      page([comment(2)], { version: 41, more: true }),
      page([gone(1, 42)], { version: 42 }),
    ]
    await loadDiscussion(discussion)
    await catchUp(discussion)
    expect(asked.slice(1)).toEqual(['?after=40', '?after=41'])
    expect(state()).toMatchObject({ version: 42, isComplete: true, fresh: [idOf(2)] })
    expect(state().entries.get(idOf(1))).toEqual(gone(1, 42))
  })

  it('stays incomplete when catching up is cut off, and goes on where it stood', async () => {
    answers = [page([], { version: 40 }), page([comment(2)], { version: 41, more: true }), new Error('lost')]
    await loadDiscussion(discussion)
    await expect(catchUp(discussion)).rejects.toThrow('no-answer')
    expect(state()).toMatchObject({ version: 41, isComplete: false })
    answers = [page([comment(3)], { version: 43 })]
    await catchUp(discussion)
    expect(asked.at(-1)).toBe('?after=41')
    expect(state()).toMatchObject({ version: 43, isComplete: true })
  })

  it('is read anew when the service does not know the version', async () => {
    answers = [
      page([comment(1), comment(9)], { version: 40 }),
      page([], { version: 7, reset: true }),
      page([comment(1)], { version: 7 }),
    ]
    await loadDiscussion(discussion)
    await catchUp(discussion)
    expect(state()).toMatchObject({ version: 7, isComplete: true, roots: [idOf(1)] })
    expect(state().entries.has(idOf(9))).toBe(false)
  })

  it('asks for what a page kept a moment too long has not got', async () => {
    answers = [page([comment(1)], { version: 40 }), page([comment(2)], { version: 41 })]
    await loadDiscussion(discussion)
    await catchUp(discussion)
    answers = [page([comment(1)], { version: 40 }), page([comment(2)], { version: 41 })]
    await changeSort(discussion, 'oldest')
    expect(asked.slice(-2)).toEqual(['?sort=oldest', '?after=40'])
    expect(state()).toMatchObject({ version: 41, isComplete: true })
    expect(state().entries.has(idOf(2))).toBe(true)
  })

  it('shows more roots by the cursor, and can try again', async () => {
    answers = [page([comment(9)], { nextCursor: 'a b' }), new Error('lost'), page([comment(3)])]
    await loadDiscussion(discussion)
    await loadMore(discussion)
    expect(state().more).toBe('failed')
    await loadMore(discussion)
    expect(asked.at(-1)).toBe('?sort=newest&cursor=a%20b')
    expect(state()).toMatchObject({ more: 'idle', roots: [idOf(9), idOf(3)], nextCursor: null })
  })

  it('fetches replies only when some are missing, and to the last', async () => {
    const shown = [11, 12, 13, 14, 15].map(n => reply(n, 1))
    answers = [page([comment(1, { replyCount: 5 }), ...shown, comment(2, { replyCount: 3 })])]
    await loadDiscussion(discussion)
    await showReplies(discussion, idOf(1))
    expect(asked).toHaveLength(1)
    answers = [page([reply(21, 2), reply(22, 2)], { nextCursor: 'c' }), page([reply(23, 2)])]
    await showReplies(discussion, idOf(2))
    await showReplies(discussion, idOf(2))
    await showReplies(discussion, idOf(2))
    expect(asked.slice(1)).toEqual([`?root=${idOf(2)}`, `?root=${idOf(2)}&cursor=c`])
    expect(state().entries.has(idOf(23))).toBe(true)
  })
})
