import type { Comment } from '../../src/comments/schema.ts'
import { withOwn } from '../changes.ts'
import type { Discussion } from '../discussion.ts'
import { readDraft, writeDraft } from '../draft.ts'
import { Failure, failureOf } from '../failure.ts'
import { dropUnsent, keepUnsent, readOutbox, type Unsent } from '../outbox.ts'
import { pageUrl } from '../page.ts'
import { randomUuid } from '../random.ts'
import type { Outgoing, State } from '../store.ts'

const attempts = 6
/** What an earlier visit left is sent by itself when it is not older than this, in milliseconds. */
const stillMeant = 10 * 60_000

/** Shows the comment at once and sends it until the service has answered. */
export const submit = (discussion: Discussion, parent: Comment | null, body: string, name: string): void => {
  const unsent: Unsent = {
    clientId: randomUuid(),
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? null,
    body,
    name,
    at: Date.now(),
  }
  keepUnsent(discussion.site, discussion.thread, unsent)
  add(discussion, { ...unsent, phase: 'sending', failure: null })
  discussion.store.set({ focusOn: unsent.clientId, replyingTo: null, said: null })
  void send(discussion, unsent)
}

export const resumeOutbox = (discussion: Discussion): void => {
  const shown = new Set(discussion.store.get().outgoing.map(outgoing => outgoing.clientId))
  for (const unsent of readOutbox(discussion.site, discussion.thread)) {
    if (shown.has(unsent.clientId)) continue
    const isRecent = Date.now() - unsent.at < stillMeant
    add(
      discussion,
      isRecent
        ? { ...unsent, phase: 'sending', failure: null }
        : { ...unsent, phase: 'failed', failure: new Failure('no-answer') },
    )
    if (isRecent) void send(discussion, unsent)
  }
}

export const sendAgain = (discussion: Discussion, unsent: Unsent): void => {
  change(discussion, unsent.clientId, { phase: 'sending', failure: null })
  void send(discussion, unsent)
}

/** Takes a comment that wasn't sent off the list; with `toDraft`, its text goes back to where it was written. */
export const takeBack = ({ store, site, thread }: Discussion, unsent: Unsent, toDraft: boolean): void => {
  dropUnsent(site, thread, unsent.clientId)
  store.set(state => ({ outgoing: without(state, unsent.clientId), focusOn: 'title' }))
  if (!toDraft) return
  const key = { site, thread, place: unsent.parentId ?? 'root' }
  writeDraft(key, [readDraft(key), unsent.body].filter(Boolean).join('\n\n'))
  const { place } = key
  store.set(state => ({
    restored: { place, count: state.restored.count + 1 },
    replyingTo: unsent.parentId,
    focusOn: null,
  }))
}

/** The same request under the same clientId until there is an answer: asked twice, it is still one comment. */
const send = async (discussion: Discussion, unsent: Unsent): Promise<void> => {
  const { api, identity, closed } = discussion
  const wasKnown = (await identity.current()) !== null
  for (let attempt = 1; !closed.aborted; attempt++) {
    try {
      const comment = await api.post(requestOf(unsent))
      acknowledge(discussion, unsent, comment)
      if (!wasKnown) discussion.identityChanged()
      return
    } catch (error) {
      if (closed.aborted) return
      const failure = failureOf(error)
      const isOver = !failure.isPassing || attempt >= attempts
      change(discussion, unsent.clientId, { phase: isOver ? 'failed' : 'waiting', failure })
      if (isOver) return
      await pause(Math.max(waitBefore(failure), 500 * 2 ** attempt), closed)
    }
  }
}

const requestOf = ({ clientId, parentId, body, name }: Unsent) => ({
  clientId,
  body,
  ...(parentId && { parentId }),
  ...(name && { author: { name } }),
  page: { url: pageUrl().href.slice(0, 2048), title: document.title.slice(0, 500) },
})

const waitBefore = ({ notBefore }: Failure): number =>
  Math.min(60_000, Math.max(0, (notBefore ?? 0) - Date.now()))

/** Waits, or until the browser is online again, or the discussion is closed. */
const pause = (milliseconds: number, closed: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    closed.addEventListener('abort', end, { once: true })
    addEventListener('online', end, { once: true, signal: closed })
  })

const acknowledge = ({ store, site, thread, tell }: Discussion, unsent: Unsent, comment: Comment): void => {
  dropUnsent(site, thread, unsent.clientId)
  store.set(state => ({
    ...withOwn({ ...state, me: state.me }, comment),
    outgoing: without(state, unsent.clientId),
    clientIds: new Map(state.clientIds).set(comment.id, unsent.clientId),
    said:
      comment.status === 'published' ? 'posted' : comment.status === 'held' ? 'postedHeld' : 'postedRejected',
  }))
  tell({ type: 'posted', detail: { thread, id: comment.id, status: comment.status } })
}

const without = (state: State, clientId: string): Outgoing[] =>
  state.outgoing.filter(outgoing => outgoing.clientId !== clientId)

const add = ({ store }: Discussion, outgoing: Outgoing): void =>
  store.set(state => ({ outgoing: [...state.outgoing, outgoing] }))

const change = ({ store }: Discussion, clientId: string, to: Pick<Outgoing, 'phase' | 'failure'>): void =>
  store.set(state => ({
    outgoing: state.outgoing.map(outgoing =>
      outgoing.clientId === clientId ? { ...outgoing, ...to } : outgoing,
    ),
  }))
